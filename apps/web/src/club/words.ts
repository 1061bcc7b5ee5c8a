import type { Wording } from '@lienthehe/domain'
import type { CompositionFact } from '@lienthehe/domain/facts'
import { counted } from '../english-plural.ts'

/** The text of the club page; sentences about verdicts, refusals and fields come from the domain. */
export const words = {
  established: (date: string) => ({ vi: `Thành lập ${date}`, en: `Established ${date}` }),
  decision: (number: string) => ({ vi: `Quyết định ${number}`, en: `Decision ${number}` }),
  decidedOn: (date: string) => ({ vi: `ngày ${date}`, en: `of ${date}` }),
  meets: (day: string, next: string) => ({
    vi: `Sinh hoạt ${day}, kỳ tới ${next}`,
    en: `Meets on ${day}, next on ${next}`,
  }),
  issuedBy: (issuer: string) => ({ vi: `của ${issuer}`, en: `of ${issuer}` }),
  money: (source: string) => ({ vi: `Kinh phí từ ${source}`, en: `Founding money: ${source}` }),
  mergedInto: { vi: 'Thành viên chuyển sang', en: 'Its members moved to' },
  edit: { vi: 'Sửa thông tin', en: 'Edit' },
  changeState: { vi: 'Đổi trạng thái', en: 'Change status' },
  viewClub: { vi: 'Câu lạc bộ', en: 'Club' },
  viewStanding: { vi: 'Tình hình', en: 'Results' },
  viewHistory: { vi: 'Lịch sử thay đổi', en: 'History' },
  viewReports: { vi: 'Báo cáo', en: 'Reports' },
  viewVisits: { vi: 'Kiểm tra, hỗ trợ', en: 'Visits' },
  viewCare: { vi: 'Chăm sóc tại nhà', en: 'Home care' },
  viewBook: { vi: 'Sổ quỹ', en: 'Fund book' },
  views: { vi: 'Các trang của câu lạc bộ', en: 'Pages of the club' },

  composition: { vi: 'Thành phần', en: 'Composition' },
  compositionNote: { vi: 'Đoạn xám: chưa biết', en: 'Grey stretch: not known' },
  quality: { vi: 'Hoạt động, quản lý, vốn vay và quỹ', en: 'Activities, management, loans and funds' },
  unrecorded: (rules: string): Wording => ({
    vi: `Chưa có số liệu: ${rules}`,
    en: `No data yet: ${rules}`,
  }),
  qualityNote: {
    vi: '“Chưa xác định” nghĩa là chưa ghi đủ số liệu, không có nghĩa là câu lạc bộ chưa làm.',
    en: '“Undetermined” means that too little has been recorded, not that the club has not done it.',
  },
  changedFrom: (now: string) => ({ vi: `Hiện nay: ${now}.`, en: `Now: ${now}.` }),
  band: (demand: string) => ({ vi: `khung ${demand}`, en: `band ${demand}` }),
  advice: { vi: 'Để có kết luận chắc chắn', en: 'What a certain result needs' },
  adviceShow: { vi: 'Bổ sung', en: 'Fill in' },

  inPlan: { vi: 'Trong kế hoạch', en: 'In the plan' },
  inPlanNote: (district: string, date: string) => ({
    vi: `${district}, số liệu đến ${date}`,
    en: `${district}, as of ${date}`,
  }),
  inPlanEmpty: {
    vi: 'Kế hoạch không giao chỉ tiêu riêng cho địa bàn này.',
    en: 'The plan sets no target for this district alone.',
  },

  historyPeople: (people: string): Wording => ({
    vi: `${people} người`,
    en: counted(people, 'person', 'people'),
  }),

  change: { vi: 'Thay đổi', en: 'Change' },
  changeOn: { vi: 'Từ ngày', en: 'From' },
  changeReason: { vi: 'Lý do', en: 'Reason' },
  changeHint: {
    vi: 'Ví dụ: sáp nhập với CLB xóm bên theo Quyết định số …',
    en: 'E.g. merged with the next village’s club by decision no. …',
  },
  into: { vi: 'Sáp nhập vào câu lạc bộ', en: 'Merged into' },
  intoHint: {
    vi: 'Gõ tên rồi chọn một câu lạc bộ đang hoạt động trong cùng xã hoặc huyện.',
    en: 'Type its name and choose an operating club of the same commune or district.',
  },
  intoNone: { vi: 'Không có câu lạc bộ nào khớp', en: 'No club matches' },
  passing: (people: string) => ({
    vi: `${people} thành viên sẽ thuộc câu lạc bộ đó từ ngày này; sổ cũ vẫn được giữ.`,
    en: `${counted(people, 'member', 'members')} will belong to that club from this day; the old records are kept.`,
  }),
  passingCount: { vi: 'Số thành viên được chuyển', en: 'Number of members to be moved' },
  passingCountHint: {
    vi: 'Gõ lại con số ở trên để xác nhận: việc sáp nhập không hoàn tác được.',
    en: 'Type the number above to confirm: a merger cannot be undone.',
  },
  postsEnd: (posts: string) => ({
    vi: `Ban chủ nhiệm của câu lạc bộ này hết nhiệm kỳ từ ngày đó: ${posts}.`,
    en: `The terms of this club’s board end on that day: ${posts}.`,
  }),
  inBothOf: (name: string, birth: string) => ({
    vi: `${name} (${birth}) trùng tên, năm sinh với một thành viên bên kia. Cùng một người?`,
    en: `${name} (${birth}) has the same name and year of birth as a member there. Are they the same person?`,
  }),
  inBothChoose: { vi: 'Chưa chọn', en: 'Not chosen yet' },
  isSame: { vi: 'Cùng một người', en: 'The same person' },
  isDifferent: { vi: 'Hai người khác nhau', en: 'Two different people' },
  changeSave: { vi: 'Ghi thay đổi', en: 'Record the change' },
  changeWarn: {
    vi: 'Sau khi sáp nhập hoặc giải thể, câu lạc bộ không nhận thêm thay đổi nào nữa; sổ sách vẫn được giữ.',
    en: 'After a merger or dissolution, no further changes can be recorded; existing records are kept.',
  },
  changeMistaken: { vi: 'Ghi nhầm, hoàn tác', en: 'Recorded by mistake, undone' },
  changeUndone: {
    vi: 'Đã trả lại trạng thái trước đó.',
    en: 'The club’s previous status has been restored.',
  },
  changeSaved: { vi: 'Đã ghi thay đổi.', en: 'The change has been recorded.' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
} as const

/** The missing facts about people when a share is not known, e.g. `4 thành viên chưa ghi giới tính`. */
export const lackingWords = {
  women: (people: string) => ({
    vi: `${people} thành viên chưa ghi giới tính`,
    en: `${counted(people, 'member', 'members')} without a recorded sex`,
  }),
  age55: (people: string) => ({
    vi: `${people} thành viên chưa đủ ngày sinh để tính tuổi`,
    en: `${people} members whose date of birth does not settle their age`,
  }),
  olderPeople: (people: string) => ({
    vi: `${people} thành viên chưa đủ ngày sinh để tính tuổi`,
    en: `${people} members whose date of birth does not settle their age`,
  }),
  disadvantaged: (people: string) => ({
    vi: `${people} thành viên chưa hỏi hoàn cảnh`,
    en: `${counted(people, 'member', 'members')} not yet asked about hardship`,
  }),
} as const satisfies Record<CompositionFact, (people: string) => Wording>
