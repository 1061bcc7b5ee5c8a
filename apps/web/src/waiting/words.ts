import type { Wording } from '@lienthehe/domain'

/** How many of something, and what follows from it, in words. */
const one = (vi: string, en: string): Wording => ({ vi, en })

export const words = {
  windowTitle: one('Việc hôm nay', 'To do today'),
  title: (things: string): Wording => ({
    vi: `${things} việc đang chờ hôm nay`,
    en: `${things} things to do today`,
  }),
  nothing: one('Hôm nay không có việc nào đang chờ', 'Nothing is waiting today'),
  nothingAdvice: one(
    'Sổ quỹ, ban chủ nhiệm, danh sách và tỷ lệ thành viên của các câu lạc bộ đều đã có người lo.',
    'Books, boards, lists and the make-up of the clubs are all looked after.',
  ),
  lede: (clubs: string): Wording => ({
    vi: `${clubs} câu lạc bộ đang hoạt động trong phạm vi của bạn`,
    en: `${clubs} clubs operate where you have rights`,
  }),
  noClubs: one('Chưa có câu lạc bộ nào trong phạm vi của bạn', 'There is no club where you have rights yet'),
  noClubsAdvice: one(
    'Câu lạc bộ mới được ghi ở màn hình “Thành lập câu lạc bộ”; nếu thiếu câu lạc bộ đã có, hãy hỏi người quản trị của tỉnh về phạm vi quyền.',
    'New clubs are entered under “Found a club”; where one that exists is missing, ask the admin of the province about your rights.',
  ),
  found: one('Thành lập câu lạc bộ', 'Found a club'),
  allClubs: one('Tất cả câu lạc bộ', 'All clubs'),
  showAll: one('Xem cả danh sách', 'Show the whole list'),
  more: (clubs: string): Wording => ({ vi: `và ${clubs} câu lạc bộ khác`, en: `and ${clubs} more` }),
  proposals: one(
    'khoản ghi sổ quỹ chờ người thứ hai duyệt',
    'entries of fund books wait for a second person',
  ),
  proposalsHint: one('Chưa duyệt thì chưa tính vào sổ.', 'They count nothing until then.'),
  drafts: one('danh sách đang soạn, chưa ghi vào sổ', 'lists are being prepared and are not written'),
  draftsHint: one('Giữ bảy ngày kể từ khi gửi tệp.', 'Kept for seven days after the file was sent.'),
  draftOf: (file: string, at: string): Wording => ({ vi: `${file}, gửi ${at}`, en: `${file}, sent ${at}` }),
  divided: one(
    'câu lạc bộ ở xã đã chia, chưa rõ nay thuộc xã nào',
    'clubs lie in a divided commune, in which part is not said',
  ),
  dividedHint: one(
    'Chưa trả lời thì cán bộ xã mới chưa thấy câu lạc bộ này.',
    'Until it is answered, the officers of the new commune do not see the club.',
  ),
  duplicates: one(
    'cặp thành viên có thể là một người ghi hai lần',
    'pairs of members may be one person listed twice',
  ),
  duplicatesHint: one(
    'Cùng họ tên, cùng năm sinh, ở câu lạc bộ cùng xã.',
    'Of one name and year of birth, in clubs of one commune.',
  ),
  withoutMembers: one('câu lạc bộ chưa có ai trong danh sách', 'clubs have nobody on their list'),
  withoutMembersHint: one(
    'Nhập từ tệp Excel ở trang của câu lạc bộ.',
    'Import an Excel file on the page of the club.',
  ),
  late: one('câu lạc bộ có khoản vay quá hạn', 'clubs have late loans'),
  lateHint: one(
    'Xếp nơi còn nợ nhiều trước. Trang “Vốn và quỹ” cho biết quá hạn bao lâu.',
    'Where most is owed comes first. The page of the money says how late they are.',
  ),
  lateLoans: (loans: string, owed: string): Wording => ({
    vi: `${loans} khoản, còn nợ ${owed}`,
    en: `${loans} loans, ${owed} owed`,
  }),
  below: one('câu lạc bộ thấp hơn khung của kế hoạch', 'clubs are below a band of the plan'),
  above: one('câu lạc bộ cao hơn khung của kế hoạch', 'clubs are above a band of the plan'),
  bandHint: one(
    'Trang của câu lạc bộ nói thiếu, thừa mấy người và mời ai thì vào khung.',
    'The page of the club says how many are missing or too many, and whom to invite.',
  ),
  reportsToReview: one('câu lạc bộ có báo cáo tháng chờ duyệt', 'clubs have monthly reports to be accepted'),
  reportsToReviewHint: one(
    'Duyệt hoặc trả lại kèm điều cần bổ sung.',
    'Accept them, or return them with what is missing.',
  ),
  reportsReturned: one(
    'câu lạc bộ có báo cáo bị trả lại, chờ bổ sung',
    'clubs have reports that were returned and wait to be corrected',
  ),
  reportsReturnedHint: one(
    'Điều cần bổ sung ghi ở đầu báo cáo.',
    'What is asked for stands above the report.',
  ),
  reportsOf: (months: string): Wording => ({ vi: `tháng ${months}`, en: `of ${months}` }),
  personRequests: one(
    'câu lạc bộ có người yêu cầu về thông tin của mình, sắp đến hạn hoặc đã quá hạn',
    'clubs have somebody who asked about their own data, due soon or overdue',
  ),
  personRequestsHint: one(
    'Trả lời, rồi ghi ngày trả lời hoặc kết quả.',
    'Answer them, then record the day or the outcome.',
  ),
  openRequests: (open: string): Wording => ({ vi: `${open} yêu cầu`, en: `${open} requests` }),
  visitsDue: one(
    'câu lạc bộ đến ngày kiểm tra mà chưa ghi kết quả',
    'clubs were to be visited by today, and nothing is recorded',
  ),
  visitsDueHint: one(
    'Ghi kết quả, đổi lịch, hoặc hủy chuyến kèm lý do.',
    'Record the visit, move it, or cancel it with the reason.',
  ),
  followUpsLate: one(
    'câu lạc bộ còn việc quá hạn sau kiểm tra',
    'clubs have something overdue that a visit led to',
  ),
  followUpsLateHint: one(
    'Nhắc người được giao, rồi ghi điều cho thấy đã làm xong.',
    'Remind whoever is to do it, then record what shows that it is done.',
  ),
  lateTasks: (tasks: string): Wording => ({ vi: `${tasks} việc quá hạn`, en: `${tasks} overdue` }),
  vacant: one('câu lạc bộ khuyết chức danh trong ban chủ nhiệm', 'clubs lack somebody on their board'),
  vacantHint: one(
    'Thiếu chủ nhiệm, kế toán hoặc thủ quỹ thì chưa ghi và duyệt sổ quỹ được.',
    'Without chair, accountant or treasurer a fund book cannot be kept and approved.',
  ),
  undetermined: one('câu lạc bộ thiếu số liệu về thành viên', 'clubs lack figures on their members'),
  undeterminedHint: one(
    'Còn người chưa ghi năm sinh, giới tính hoặc hoàn cảnh.',
    'Year of birth, sex or hardship of some people is not recorded.',
  ),
  openProposals: (open: string): Wording => ({ vi: `${open} khoản`, en: `${open} entries` }),
} as const
