import type { Ethnicity, Sex } from '@lienthehe/domain/members'
import type { Random, Weighted } from './random.ts'

type NameSource = Exclude<Ethnicity, 'other' | 'notSaid' | 'mong'>

const families: Readonly<Record<NameSource, readonly Weighted<string>[]>> = {
  muong: [
    ['Bùi', 42],
    ['Đinh', 12],
    ['Quách', 12],
    ['Bạch', 7],
    ['Hà', 6],
    ['Nguyễn', 8],
    ['Xa', 3],
    ['Phùng', 2],
    ['Hoàng', 2],
    ['Phạm', 2],
    ['Lê', 2],
    ['Dương', 1],
    ['Trương', 1],
  ],
  kinh: [
    ['Nguyễn', 38],
    ['Trần', 12],
    ['Lê', 10],
    ['Phạm', 9],
    ['Vũ', 7],
    ['Hoàng', 6],
    ['Đỗ', 5],
    ['Đặng', 4],
    ['Ngô', 3],
    ['Dương', 3],
    ['Lưu', 2],
    ['Phan', 1],
  ],
  thai: [
    ['Hà', 30],
    ['Lò', 17],
    ['Vì', 15],
    ['Khà', 14],
    ['Ngần', 12],
    ['Lường', 12],
  ],
  dao: [
    ['Triệu', 24],
    ['Bàn', 22],
    ['Phùng', 14],
    ['Dương', 12],
    ['Lý', 16],
    ['Đặng', 12],
  ],
  tay: [
    ['Xa', 34],
    ['Lường', 27],
    ['Hoàng', 15],
    ['Nông', 8],
    ['Đinh', 10],
    ['Hà', 6],
  ],
}

const mongFamilies: readonly Weighted<string>[] = [
  ['Sùng', 32],
  ['Vàng', 22],
  ['Giàng', 12],
  ['Khà', 18],
  ['Phàng', 16],
]
const mongGiven: Readonly<Record<Sex, readonly string[]>> = {
  male: words('Páo Dơ Chứ Tủa Lử Sà Gâu Nhà Chu Dế Páng Của Khua Vàng Tráng Súa Lầu Chống Giống Sếnh'),
  female: words('Sông Mỷ Dợ Mai Dua Chía Pàng Sua Xía Máy Nếnh Chở Bầu Dở Công Lỳ Khua Sênh Say Ghếnh'),
}

const middles: Readonly<Record<Sex, readonly Weighted<string>[]>> = {
  female: [
    ['Thị', 80],
    ['Thị Thu', 3],
    ['Thị Thanh', 3],
    ['Thị Hồng', 3],
    ['Thị Kim', 2],
    ['Thanh', 3],
    ['Thu', 2],
    ['Ngọc', 2],
    ['Hồng', 2],
  ],
  male: [
    ['Văn', 58],
    ['Đức', 7],
    ['Xuân', 7],
    ['Thanh', 5],
    ['Ngọc', 5],
    ['Minh', 4],
    ['Công', 4],
    ['Hữu', 4],
    ['Quang', 3],
    ['Đình', 3],
  ],
}

/**
 * Given names by generation: names go out of fashion, and people born before 1975 hardly share any with younger people.
 */
const given: Readonly<Record<Sex, Readonly<Record<'elder' | 'younger', readonly string[]>>>> = {
  female: {
    elder: words(`
      An Bình Bích Chinh Chung Cúc Dần Dệu Dung Duyên Đào Điệp Hằng Hạnh Hậu Hiên Hoa Hòa Hợi
      Hợp Huệ Khuyên Lan Lành Lâm Liên Loan Lựu Lý Mai Mến Miên Minh Mợi Mùi Nga Ngân Nhàn Nhung
      Nụ Oanh Phin Phượng Quế Sáu Tâm Tèo Thành Thao Thêm Thìn Thoa Thơm Tuyết Tươi Vân Xuân Yên
      Ỉn Ển`),
    younger: words(`
      Anh Diệp Dịu Giang Hà Hiền Hoài Huế Hương Huyền Lê Linh Ly Mừng My Ngọc Nguyệt Như Phương
      Quyên Quỳnh Thảo Thắm Thu Thúy Thủy Thương Trang Tuyến Uyên Xinh Yến`),
  },
  male: {
    elder: words(`
      Ẩm Bằng Bỉn Cảnh Chiến Chính Cương Dậu Diện Dũng Đạt Định Hải Hành Hiển Hiệp Hòa Hồng Hùng
      Khánh Khiêm Lợi Luận Lực Mão Nhỏn Ngọ Nhiên Nghị Phúc Quân Quý Sinh Sơn Tài Thắng Thân Thế
      Thiết Thọ Thức Tiến Tình Toán Tuất Tỵ Ứng Vinh Viện Vượng`),
    younger: words(`
      Bảo Cường Duy Đại Đông Hà Hiếu Hoàng Huy Kiên Long Mạnh Nam Nghĩa Phong Quang Thái Thành
      Trung Tuấn Tùng Việt`),
  },
}

/** Invents a plausible full name; it does not refer to any real person with that name. */
export function nameFor(
  random: Random,
  {
    sex,
    ethnicity,
    birthYear,
  }: { readonly sex: Sex; readonly ethnicity: Ethnicity; readonly birthYear: number },
): string {
  if (ethnicity === 'mong')
    return `${random.weighted(mongFamilies)} ${sex === 'male' ? 'A' : 'Y'} ${random.pick(mongGiven[sex])}`
  const source = ethnicity === 'other' || ethnicity === 'notSaid' ? 'kinh' : ethnicity
  const age = birthYear < 1975 ? 'elder' : 'younger'
  return `${random.weighted(families[source])} ${random.weighted(middles[sex])} ${random.pick(given[sex][age])}`
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
