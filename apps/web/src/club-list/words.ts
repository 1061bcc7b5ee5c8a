import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'

export const words = {
  title: { vi: 'Câu lạc bộ', en: 'Clubs' },
  importUnit: { vi: 'Nhập danh sách cả xã', en: 'Import lists for a whole commune' },
  found: { vi: 'Thành lập câu lạc bộ', en: 'Found a club' },
  filters: { vi: 'Lọc danh sách', en: 'Filter the list' },
  search: { vi: 'Tìm theo tên, thôn, xã', en: 'Search by name, village, commune' },
  searchHint: { vi: 'Gõ không dấu cũng được', en: 'Accents are optional' },
  unit: { vi: 'Địa bàn', en: 'Area' },
  status: { vi: 'Tình trạng', en: 'Status' },
  cohort: { vi: 'Đợt thành lập', en: 'Founded' },
  foundedIn: { vi: 'Năm thành lập', en: 'Year of founding' },
  standing: { vi: 'Kết quả theo khung', en: 'Result by band' },
  rule: { vi: 'ở tiêu chí', en: 'for the criterion' },
  all: { vi: 'Tất cả', en: 'All' },
  any: { vi: 'Bất kỳ', en: 'Any' },
  clear: { vi: 'Bỏ lọc', en: 'Clear the filters' },
  count: (total: string, date: string): Wording => ({
    vi: `${total} câu lạc bộ, tính đến ${date}`,
    en: `${counted(total, 'club', 'clubs')}, as of ${date}`,
  }),
  columns: {
    name: { vi: 'Câu lạc bộ; địa bàn', en: 'Club; area' },
    village: { vi: 'Thôn, xóm', en: 'Village' },
    commune: { vi: 'Xã, phường', en: 'Commune' },
    district: { vi: 'Huyện, thành phố', en: 'District' },
    communeNow: { vi: 'Nay thuộc', en: 'Now in' },
    cohort: { vi: 'Đợt thành lập', en: 'Founded' },
    established: { vi: 'Thành lập', en: 'Established' },
    status: { vi: 'Tình trạng', en: 'Status' },
  },
  noMatch: { vi: 'Không câu lạc bộ nào khớp', en: 'No club matches' },
  noMatchAdvice: {
    vi: 'Hãy bỏ bớt một điều kiện lọc, hoặc tìm bằng ít chữ hơn.',
    en: 'Remove a filter, or search with fewer letters.',
  },
  none: { vi: 'Chưa có câu lạc bộ nào', en: 'No clubs yet' },
  noneAdvice: {
    vi: 'Bắt đầu bằng việc ghi câu lạc bộ đầu tiên, sau đó nhập danh sách thành viên từ Excel.',
    en: 'Start by recording the first club, then import its members from Excel.',
  },
  noneForYou: {
    vi: 'Tài khoản này chưa được giao câu lạc bộ hay địa bàn nào. Hãy liên hệ quản trị viên cấp tỉnh.',
    en: 'This account has not been assigned any club or area. Please contact the provincial administrator.',
  },
} as const
