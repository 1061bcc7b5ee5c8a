import type { Wording } from '@lienthehe/domain'
import type { CompositionFact } from '@lienthehe/domain/facts'

/** The text of the club page; sentences about verdicts, refusals and fields are the domain's. */
export const words = {
  established: (date: string) => ({ vi: `Thành lập ${date}`, en: `Established ${date}` }),
  decision: (number: string) => ({ vi: `Quyết định ${number}`, en: `Decision ${number}` }),
  decidedOn: (date: string) => ({ vi: `ngày ${date}`, en: `of ${date}` }),
  meets: (day: string, next: string) => ({
    vi: `Sinh hoạt ${day}, kỳ tới ${next}`,
    en: `Meets on ${day}, next on ${next}`,
  }),
  issuedBy: (issuer: string) => ({ vi: `của ${issuer}`, en: `of ${issuer}` }),
  money: (source: string) => ({ vi: `Kinh phí: ${source}`, en: `Money: ${source}` }),
  mergedInto: { vi: 'Thành viên chuyển sang', en: 'Its members went to' },
  edit: { vi: 'Sửa thông tin', en: 'Edit' },
  changeState: { vi: 'Đổi trạng thái', en: 'Change its state' },
  viewClub: { vi: 'Câu lạc bộ', en: 'Club' },
  viewStanding: { vi: 'Tình hình', en: 'Standing' },
  viewHistory: { vi: 'Lịch sử thay đổi', en: 'History' },
  viewReports: { vi: 'Báo cáo', en: 'Reports' },
  viewVisits: { vi: 'Kiểm tra, hỗ trợ', en: 'Visits' },
  viewCare: { vi: 'Chăm sóc tại nhà', en: 'Home care' },
  viewBook: { vi: 'Sổ quỹ', en: 'Fund book' },
  views: { vi: 'Phần của trang', en: 'Parts of the page' },

  composition: { vi: 'Thành phần', en: 'Composition' },
  compositionNote: { vi: 'Khoảng xám là phần chưa biết', en: 'The grey stretch is what is not known' },
  quality: { vi: 'Hoạt động, quản lý, vốn vay và quỹ', en: 'Activities, management, loans and funds' },
  unrecorded: (rules: string): Wording => ({
    vi: `Chưa có số liệu: ${rules}`,
    en: `Nothing is on record: ${rules}`,
  }),
  qualityNote: {
    vi: '“Chưa xác định” nghĩa là chưa ghi đủ số liệu, không có nghĩa là câu lạc bộ chưa làm.',
    en: '“Undetermined” means that too little is on record, and not that the club has not done it.',
  },
  changedFrom: (now: string) => ({ vi: `Hiện nay: ${now}.`, en: `Now: ${now}.` }),
  band: (demand: string) => ({ vi: `khung ${demand}`, en: `band ${demand}` }),
  advice: { vi: 'Để có kết luận chắc chắn', en: 'For a verdict that is certain' },
  adviceShow: { vi: 'Bổ sung', en: 'Fill in' },

  inPlan: { vi: 'Trong kế hoạch', en: 'In the plan' },
  inPlanNote: (district: string, date: string) => ({
    vi: `Phần của ${district}, số liệu đến ${date}`,
    en: `The part of ${district}, as of ${date}`,
  }),
  inPlanEmpty: {
    vi: 'Kế hoạch không giao chỉ tiêu riêng cho địa bàn này.',
    en: 'The plan asks nothing of this district alone.',
  },

  historyPeople: (people: string): Wording => ({ vi: `${people} người`, en: `${people} people` }),

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
    en: `${people} members belong to that club from this day on; the old list is kept.`,
  }),
  passingCount: { vi: 'Số thành viên được chuyển', en: 'How many members pass' },
  passingCountHint: {
    vi: 'Gõ lại con số ở trên để xác nhận: việc sáp nhập không hoàn tác được.',
    en: 'Type the number above to confirm: a merger cannot be undone.',
  },
  postsEnd: (posts: string) => ({
    vi: `Ban chủ nhiệm của câu lạc bộ này hết nhiệm kỳ từ ngày đó: ${posts}.`,
    en: `The board of this club ends on that day: ${posts}.`,
  }),
  inBothOf: (name: string, birth: string) => ({
    vi: `${name} (${birth}) trùng tên, năm sinh với một thành viên bên kia. Cùng một người?`,
    en: `${name} (${birth}) has the name and year of birth of a member there. One person?`,
  }),
  inBothChoose: { vi: 'Chưa chọn', en: 'Not chosen yet' },
  isSame: { vi: 'Cùng một người', en: 'One person' },
  isDifferent: { vi: 'Hai người khác nhau', en: 'Two people' },
  changeSave: { vi: 'Ghi thay đổi', en: 'Record the change' },
  changeWarn: {
    vi: 'Sau khi sáp nhập hoặc giải thể, câu lạc bộ không nhận thêm thay đổi nào nữa; sổ sách vẫn được giữ.',
    en: 'After a merger or dissolution nothing more can be recorded; what is on record is kept.',
  },
  changeMistaken: { vi: 'Ghi nhầm, hoàn tác', en: 'Recorded by mistake, undone' },
  changeUndone: { vi: 'Đã trả lại trạng thái trước đó.', en: 'The club is in its former state again.' },
  changeSaved: { vi: 'Đã ghi thay đổi.', en: 'The change is recorded.' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
} as const

/** What is lacking about people when a share is not known, e.g. `4 thành viên chưa ghi giới tính`. */
export const lackingWords = {
  women: (people: string) => ({
    vi: `${people} thành viên chưa ghi giới tính`,
    en: `${people} members without a recorded sex`,
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
    en: `${people} members not yet asked about hardship`,
  }),
} as const satisfies Record<CompositionFact, (people: string) => Wording>
