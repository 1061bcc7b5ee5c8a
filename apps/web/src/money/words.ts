import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Vốn và quỹ', en: 'Money' },
  titleOf: (unit: string): Wording => ({ vi: `Vốn và quỹ: ${unit}`, en: `Money: ${unit}` }),
  wholeArea: { vi: 'Tất cả câu lạc bộ trong phạm vi', en: 'All clubs in your scope' },
  clubs: (count: string): Wording => ({
    vi: `${count} câu lạc bộ đang hoạt động hoặc tạm dừng`,
    en: `${count} clubs operating or suspended`,
  }),
  outstanding: { vi: 'Dư nợ', en: 'Lent out' },
  risk: { vi: 'Dư nợ quá hạn trên 30 ngày', en: 'At risk: more than 30 days late' },
  ofOutstanding: (share: string): Wording => ({ vi: `${share} dư nợ`, en: `${share} of what is lent` }),
  cash: { vi: 'Tiền mặt', en: 'Cash' },
  capital: { vi: 'Tiền đã vào quỹ, theo nguồn', en: 'What came into the funds, by source' },
  total: { vi: 'Cộng', en: 'Total' },
  noCapital: { vi: 'Đến ngày này chưa sổ nào ghi khoản thu.', en: 'No book has any income by this day.' },
  ageing: { vi: 'Tuổi nợ', en: 'How late the loans are' },
  borrowers: { vi: 'Thành viên được vay', en: 'Members with a loan' },
  lending: (met: string, unmet: string, unknown: string): Wording => ({
    vi: `Tính từng câu lạc bộ: ${met} đạt, ${unmet} chưa đạt, ${unknown} chưa xác định.`,
    en: `Club by club: ${met} meet it, ${unmet} do not, ${unknown} undetermined.`,
  }),
  legend: {
    vi: 'Thanh đậm: đã biết. Đoạn xám: chưa biết. Vạch đứng: mức kế hoạch yêu cầu.',
    en: 'Solid bar: known. Grey stretch: not known. Upright mark: what the plan demands.',
  },
  parts: { vi: 'Từng nơi, thiếu nhiều nhất đứng trước', en: 'Unit by unit, the largest gap first' },
  shortBy: (people: string): Wording => ({
    vi: `còn thiếu ${people} người`,
    en: `${people} more to reach it`,
  }),
  toBeKnown: (people: string): Wording => ({
    vi: `cần biết thêm ${people} người đã vay`,
    en: `${people} more to be known to have had one`,
  }),
  noBook: { vi: 'chưa có sổ', en: 'keeps no book' },
  bullet: (unit: string, figure: string): Wording => ({
    vi: `${unit}: ${figure} thành viên được vay`,
    en: `${unit}: ${figure} of the members with a loan`,
  }),
  lacking: { vi: 'Chưa đủ hai quỹ và quy chế', en: 'Without both funds and a regulation' },
  noneLacking: {
    vi: 'Mọi câu lạc bộ đang hoạt động đều có hai quỹ và quy chế.',
    en: 'Every operating club has both funds and a regulation.',
  },
  lacks: (what: string): Wording => ({ vi: `thiếu: ${what}`, en: `lacks: ${what}` }),
  notKnown: (what: string): Wording => ({ vi: `chưa biết: ${what}`, en: `not known: ${what}` }),
  moreLacking: (count: string): Wording => ({
    vi: `Còn ${count} câu lạc bộ nữa; hãy chọn một nơi để xem.`,
    en: `${count} more clubs; choose a unit to see them.`,
  }),
  none: { vi: 'Chưa có câu lạc bộ nào ở đây', en: 'No club here yet' },
  noneAdvice: {
    vi: 'Hãy chọn ngày khác, hoặc thành lập câu lạc bộ rồi mở sổ quỹ ở trang của câu lạc bộ.',
    en: 'Choose another day, or found a club and begin its fund book on the club’s page.',
  },
  noBooks: {
    vi: 'Chưa câu lạc bộ nào có sổ quỹ. Mở một câu lạc bộ trong danh sách dưới đây, vào “Sổ quỹ” và ghi quy chế, rồi mở quỹ.',
    en: 'No club keeps a book yet. Open a club of the list below, go to its fund book, record the regulation and open a fund.',
  },
  resting: {
    vi: 'Câu lạc bộ tạm dừng vẫn được tính tiền và nợ; tỷ lệ vay và hai quỹ chỉ xét câu lạc bộ đang hoạt động.',
    en: 'A suspended club’s money and loans count; borrowers and funds are asked of operating clubs alone.',
  },
} as const
