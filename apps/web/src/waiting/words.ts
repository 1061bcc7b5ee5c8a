import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'

/** A text in both languages. */
const one = (vi: string, en: string): Wording => ({ vi, en })

export const words = {
  windowTitle: one('Việc hôm nay', 'To do today'),
  title: (things: string): Wording => ({
    vi: `${things} việc đang chờ hôm nay`,
    en: `${counted(things, 'thing', 'things')} to do today`,
  }),
  nothing: one('Hôm nay không có việc nào đang chờ', 'Nothing is waiting today'),
  nothingAdvice: one(
    'Mọi việc về sổ quỹ, ban chủ nhiệm, danh sách và thành phần của các câu lạc bộ đã được xử lý.',
    'Everything about the clubs’ fund books, boards, lists and composition has been dealt with.',
  ),
  lede: (clubs: string): Wording => ({
    vi: `${clubs} câu lạc bộ đang hoạt động trong phạm vi được giao`,
    en: `${counted(clubs, 'club', 'clubs')} operating in your scope`,
  }),
  noClubs: one('Chưa có câu lạc bộ nào trong phạm vi được giao', 'No clubs in your scope yet'),
  noClubsAdvice: one(
    'Câu lạc bộ mới được ghi ở màn hình “Thành lập câu lạc bộ”; nếu thiếu câu lạc bộ đã có, hãy hỏi quản trị viên cấp tỉnh về phạm vi quyền.',
    'Record new clubs under “Found a club”. If an existing club is missing, ask the provincial administrator about your scope.',
  ),
  found: one('Thành lập câu lạc bộ', 'Found a club'),
  allClubs: one('Tất cả câu lạc bộ', 'All clubs'),
  showAll: one('Xem cả danh sách', 'Show the whole list'),
  more: (clubs: string): Wording => ({ vi: `và ${clubs} câu lạc bộ khác`, en: `and ${clubs} more` }),
  proposals: one(
    'khoản ghi sổ quỹ chờ người thứ hai xác nhận',
    'Fund book entries waiting for a second person',
  ),
  proposalsHint: one('Chưa xác nhận thì chưa tính vào sổ.', 'They do not count in the book until confirmed.'),
  drafts: one('danh sách đang soạn, chưa ghi vào sổ', 'Lists in preparation, not yet recorded'),
  draftsHint: one('Giữ bảy ngày kể từ khi gửi tệp.', 'Kept for seven days after the file was sent.'),
  draftOf: (file: string, at: string): Wording => ({ vi: `${file}, gửi ${at}`, en: `${file}, sent ${at}` }),
  divided: one(
    'câu lạc bộ ở xã đã chia, chưa rõ nay thuộc xã nào',
    'Clubs in a divided commune whose present commune is not known',
  ),
  dividedHint: one(
    'Chưa trả lời thì cán bộ xã mới chưa thấy câu lạc bộ này.',
    'Until this is answered, officers of the new commune cannot see the club.',
  ),
  duplicates: one(
    'cặp thành viên có thể là một người ghi hai lần',
    'Pairs of members who may be one person listed twice',
  ),
  duplicatesHint: one(
    'Cùng họ tên, cùng năm sinh, ở câu lạc bộ cùng xã.',
    'Same name and year of birth, in clubs of the same commune.',
  ),
  withoutMembers: one('câu lạc bộ chưa có ai trong danh sách', 'Clubs with nobody on their list'),
  withoutMembersHint: one(
    'Nhập từ tệp Excel ở trang của câu lạc bộ.',
    'Import an Excel file on the club’s page.',
  ),
  late: one('câu lạc bộ có khoản vay quá hạn', 'Clubs with overdue loans'),
  lateHint: one(
    'Câu lạc bộ còn nợ nhiều xếp trước. Trang “Vốn và quỹ” cho biết quá hạn bao lâu.',
    'The largest amounts owed come first. The “Money” page shows how long they are overdue.',
  ),
  lateLoans: (loans: string, owed: string): Wording => ({
    vi: `${loans} khoản, còn nợ ${owed}`,
    en: `${counted(loans, 'loan', 'loans')}, ${owed} owed`,
  }),
  below: one('câu lạc bộ thấp hơn khung của kế hoạch', 'Clubs below a band of the plan'),
  above: one('câu lạc bộ cao hơn khung của kế hoạch', 'Clubs above a band of the plan'),
  bandHint: one(
    'Trang của câu lạc bộ cho biết thiếu, thừa mấy người và nên mời ai.',
    'The club’s page shows how many people are missing or too many, and whom to invite.',
  ),
  reportsToReview: one(
    'câu lạc bộ có báo cáo tháng chờ duyệt',
    'Clubs with monthly reports waiting for acceptance',
  ),
  reportsToReviewHint: one(
    'Duyệt hoặc trả lại kèm điều cần bổ sung.',
    'Accept them, or return them and say what is missing.',
  ),
  reportsReturned: one(
    'câu lạc bộ có báo cáo bị trả lại, chờ bổ sung',
    'Clubs with returned reports to correct',
  ),
  reportsReturnedHint: one(
    'Điều cần bổ sung ghi ở đầu báo cáo.',
    'What needs to be added is written at the top of the report.',
  ),
  reportsOf: (months: string): Wording => ({ vi: `tháng ${months}`, en: `of ${months}` }),
  personRequests: one(
    'câu lạc bộ có người yêu cầu về thông tin của mình, sắp đến hạn hoặc đã quá hạn',
    'Clubs with a request about personal data, due soon or overdue',
  ),
  personRequestsHint: one(
    'Trả lời, rồi ghi ngày trả lời hoặc kết quả.',
    'Answer, then record the day of the answer or the outcome.',
  ),
  openRequests: (open: string): Wording => ({
    vi: `${open} yêu cầu`,
    en: `${counted(open, 'request', 'requests')}`,
  }),
  visitsDue: one(
    'câu lạc bộ đến ngày kiểm tra mà chưa ghi kết quả',
    'Clubs whose visit is due but has no result recorded',
  ),
  visitsDueHint: one(
    'Ghi kết quả, đổi lịch, hoặc hủy chuyến kèm lý do.',
    'Record the result, reschedule the visit, or cancel it with a reason.',
  ),
  followUpsLate: one('câu lạc bộ còn việc quá hạn sau kiểm tra', 'Clubs with overdue tasks from a visit'),
  followUpsLateHint: one(
    'Nhắc người được giao, rồi ghi điều cho thấy đã làm xong.',
    'Remind the person responsible, then record the evidence that it was done.',
  ),
  lateTasks: (tasks: string): Wording => ({ vi: `${tasks} việc quá hạn`, en: `${tasks} overdue` }),
  vacant: one('câu lạc bộ khuyết chức vụ trong ban chủ nhiệm', 'Clubs with vacant posts on their board'),
  vacantHint: one(
    'Thiếu chủ nhiệm, kế toán hoặc thủ quỹ thì chưa ghi và duyệt sổ quỹ được.',
    'Without a chair, accountant or treasurer, the fund book cannot be kept and approved.',
  ),
  undetermined: one('câu lạc bộ thiếu số liệu về thành viên', 'Clubs with missing data on members'),
  undeterminedHint: one(
    'Còn người chưa ghi năm sinh, giới tính hoặc hoàn cảnh.',
    'Some people have no year of birth, sex or hardship recorded.',
  ),
  openProposals: (open: string): Wording => ({
    vi: `${open} khoản`,
    en: `${counted(open, 'entry', 'entries')}`,
  }),
} as const
