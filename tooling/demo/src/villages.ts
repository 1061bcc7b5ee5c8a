import type { AdministrativeUnit } from '@lienthehe/domain/units'
import type { Random } from './random.ts'

const lowland = [
  'Bái Yên',
  'Bợ',
  'Bưng',
  'Cành',
  'Chiềng',
  'Chùa',
  'Đằm',
  'Đoàn Kết',
  'Đồi',
  'Đồng Bưng',
  'Đồng Tiến',
  'Đúc',
  'Khang',
  'Khoang',
  'Khởi',
  'Kem',
  'Lầm',
  'Liên Phú',
  'Lở',
  'Lũy',
  'Mận',
  'Minh Sơn',
  'Mòng',
  'Mừng',
  'Nà Mười',
  'Nghìa',
  'Nội',
  'Phú Thịnh',
  'Quyết Tiến',
  'Rãnh',
  'Rường',
  'Sỏi',
  'Sơn Phú',
  'Tân Lập',
  'Thắng Lợi',
  'Thung',
  'Tớn',
  'Trám',
  'Trung Thành',
  'Vành',
  'Vôi',
  'Yên Hòa',
] as const

const thai = [
  'Chiềng Sại',
  'Củm',
  'Lác',
  'Mỏ',
  'Nà Cụt',
  'Nà Mo',
  'Nà Thia',
  'Noong Luông',
  'Pheo',
  'Piềng Phung',
  'Poom Coọng',
  'Sun',
  'Văn',
  'Xô',
] as const

const mong = ['Chà Đáy', 'Pà Háng', 'Pà Khôm', 'Thung Ẳng', 'Thung Mài', 'Thung Mặn', 'Xà Lĩnh'] as const

const highCommunesOfMaiChau = ['05209', '05212']

/** Distinct villages of one commune, with the usual words of their kind: tổ in wards, khu in towns, xóm elsewhere. */
export function villagesOf(commune: AdministrativeUnit, count: number, random: Random): readonly string[] {
  return random.shuffle(namesIn(commune)).slice(0, count)
}

function namesIn({ code, type, parent }: AdministrativeUnit): readonly string[] {
  if (type === 'ward') return Array.from({ length: 20 }, (_, index) => `Tổ ${index + 1}`)
  if (type === 'township') return Array.from({ length: 10 }, (_, index) => `Khu ${index + 1}`)
  if (highCommunesOfMaiChau.includes(code)) return mong.map((name) => `Xóm ${name}`)
  if (parent?.startsWith('156@')) return thai.map((name) => `Xóm ${name}`)
  return lowland.map((name) => `Xóm ${name}`)
}
