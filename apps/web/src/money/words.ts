import type { Wording } from '@lienthehe/domain'
import { atRiskAfterDays } from '@lienthehe/domain/money'
import { counted } from '../english-plural.ts'

export const words = {
  title: { vi: 'Vốn và quỹ', en: 'Money' },
  titleOf: (unit: string): Wording => ({ vi: `Vốn và quỹ: ${unit}`, en: `Money: ${unit}` }),
  wholeArea: { vi: 'Tất cả câu lạc bộ trong phạm vi', en: 'All clubs in your scope' },
  clubs: (count: string): Wording => ({
    vi: `${count} câu lạc bộ đang hoạt động hoặc tạm dừng`,
    en: `${counted(count, 'club', 'clubs')} operating or suspended`,
  }),
  outstanding: { vi: 'Dư nợ', en: 'Loans outstanding' },
  risk: {
    vi: `Dư nợ quá hạn trên ${atRiskAfterDays} ngày`,
    en: `Loans more than ${atRiskAfterDays} days overdue`,
  },
  ofOutstanding: (share: string): Wording => ({ vi: `${share} dư nợ`, en: `${share} of loans outstanding` }),
  cash: { vi: 'Tiền mặt', en: 'Cash' },
  capital: { vi: 'Tiền đã vào quỹ, theo nguồn', en: 'Money received by the funds, by source' },
  total: { vi: 'Cộng', en: 'Total' },
  noCapital: { vi: 'Đến ngày này chưa sổ nào ghi khoản thu.', en: 'No book shows any income by this day.' },
  ageing: { vi: 'Nợ theo số ngày chậm', en: 'Loans by days overdue' },
  borrowers: { vi: 'Thành viên được vay', en: 'Members with a loan' },
  lending: (met: string, unmet: string, unknown: string): Wording => ({
    vi: `Theo từng câu lạc bộ: ${met} đạt, ${unmet} chưa đạt, ${unknown} chưa xác định.`,
    en: `Club by club: ${met} meet it, ${unmet} do not, ${unknown} undetermined.`,
  }),
  legend: {
    vi: 'Thanh đậm: đã biết. Đoạn xám: chưa biết. Vạch đứng: mức kế hoạch yêu cầu.',
    en: 'Solid bar: known. Grey stretch: not known. Vertical mark: what the plan requires.',
  },
  parts: {
    vi: 'Từng địa phương, nơi thiếu nhiều nhất đứng trước',
    en: 'Unit by unit, the largest gap first',
  },
  shortBy: (people: string): Wording => ({
    vi: `còn thiếu ${people} người`,
    en: `${people} more to reach it`,
  }),
  toBeKnown: (people: string): Wording => ({
    vi: `cần biết rõ thêm ${people} người đã vay`,
    en: `${people} more known borrowers needed`,
  }),
  noBook: { vi: 'chưa có sổ', en: 'no book yet' },
  bullet: (unit: string, figure: string): Wording => ({
    vi: `${unit}: ${figure} thành viên được vay`,
    en: `${unit}: ${figure} of the members with a loan`,
  }),
  lacking: { vi: 'Chưa đủ hai quỹ và quy chế', en: 'Without both funds and a regulation' },
  noneLacking: {
    vi: 'Mọi câu lạc bộ đang hoạt động đều có hai quỹ và quy chế.',
    en: 'Every operating club has both funds and a regulation.',
  },
  lacks: (what: string): Wording => ({ vi: `thiếu: ${what}`, en: `missing: ${what}` }),
  notKnown: (what: string): Wording => ({ vi: `chưa biết: ${what}`, en: `not known: ${what}` }),
  moreLacking: (count: string): Wording => ({
    vi: `Còn ${count} câu lạc bộ nữa; hãy chọn một địa phương để xem.`,
    en: `${counted(count, 'more club', 'more clubs')}; choose a unit to see them.`,
  }),
  none: { vi: 'Chưa có câu lạc bộ nào ở đây', en: 'No clubs here yet' },
  noneAdvice: {
    vi: 'Hãy chọn ngày khác, hoặc thành lập câu lạc bộ rồi mở sổ quỹ ở trang của câu lạc bộ.',
    en: 'Choose another day, or found a club and start its fund book on the club’s page.',
  },
  noBooks: {
    vi: 'Chưa câu lạc bộ nào có sổ quỹ. Mở một câu lạc bộ trong danh sách dưới đây, vào “Sổ quỹ” và ghi quy chế, rồi mở quỹ.',
    en: 'No club has a fund book yet. Open a club in the list below, go to “Fund book”, record the regulation, then open the funds.',
  },
  resting: {
    vi: 'Câu lạc bộ tạm dừng vẫn được tính tiền và nợ; tỷ lệ vay và hai quỹ chỉ xét câu lạc bộ đang hoạt động.',
    en: 'Money and loans of suspended clubs are included; the share of borrowers and the two funds are checked for operating clubs only.',
  },
} as const
