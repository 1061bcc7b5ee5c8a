import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Chốt số liệu', en: 'Close a period' },
  lede: {
    vi: 'Báo cáo trích số của một kỳ đã chốt. Bản chốt không đổi nữa: sổ sửa về sau thì trang của bản chốt nói số nào khác và vì sao.',
    en: 'A report cites the figures of a closed period. They never change: where the registers are corrected later, the page of the closed period says which figures differ and why.',
  },
  period: { vi: 'Kỳ báo cáo', en: 'Period of the report' },
  interim: { vi: 'Sơ kết đến một ngày', en: 'Interim up to a day' },
  interimDay: { vi: 'Sơ kết đến ngày', en: 'Interim up to' },
  preview: (day: string): Wording => ({
    vi: `Số liệu sẽ chốt, tính đến ${day}`,
    en: `The figures to be closed, as of ${day}`,
  }),
  figure: { vi: 'Số liệu', en: 'Figure' },
  value: { vi: 'Kết quả', en: 'Found' },
  missing: { vi: 'Tháng còn thiếu báo cáo', en: 'Months without reports' },
  missingAdvice: {
    vi: 'Nên nhắc các câu lạc bộ gửi trước khi chốt. Vẫn chốt được nếu ghi lý do; lý do đi cùng bản chốt.',
    en: 'Better remind the clubs first. The period can be closed all the same with a reason, which stays with it.',
  },
  reports: { vi: 'Xem báo cáo tháng', en: 'See the monthly reports' },
  restOfMonths: (months: number): Wording => ({ vi: `và ${months} tháng khác`, en: `and ${months} more` }),
  despite: { vi: 'Lý do vẫn chốt', en: 'Why it is closed all the same' },
  close: { vi: 'Chốt kỳ này', en: 'Close this period' },
  closing: { vi: 'Đang chốt…', en: 'Closing…' },
  closed: (number: number): Wording => ({
    vi: `Đã chốt (bản chốt số ${number}).`,
    en: `Closed (snapshot ${number}).`,
  }),
  stands: (number: number): Wording => ({
    vi: `Kỳ này đã chốt với đúng các số liệu này: bản chốt số ${number}.`,
    en: `The period is closed with these very figures: snapshot ${number}.`,
  }),
  standsOtherwise: (number: number): Wording => ({
    vi: `Kỳ này đã có bản chốt số ${number}; số liệu từ đó đã được sửa. Chốt lại thì có thêm một bản, bản cũ vẫn đọc được.`,
    en: `The period has snapshot ${number}, and its data were corrected since. Closing once more makes another one; the earlier stays to be read.`,
  }),
  list: { vi: 'Các kỳ đã chốt', en: 'Closed periods' },
  listEmpty: { vi: 'Chưa chốt kỳ nào.', en: 'No period has been closed yet.' },
  columns: {
    snapshot: { vi: 'Bản chốt', en: 'Snapshot' },
    period: { vi: 'Kỳ', en: 'Period' },
    by: { vi: 'Người chốt', en: 'Closed by' },
    state: { vi: 'Tình trạng', en: 'State' },
  },
  inUse: { vi: 'Đang dùng', en: 'Stands' },
  withdrawnBy: (by: string, reason: string): Wording => ({
    vi: `${by} đã rút: ${reason}`,
    en: `Withdrawn by ${by}: ${reason}`,
  }),
  withdrawnAdvice: {
    vi: 'Bản này vẫn đọc được nhưng không nên trích dẫn nữa. Hãy chốt lại kỳ ấy hoặc dùng bản chốt đang dùng.',
    en: 'It can still be read but should not be cited any more. Close the period once more, or use the snapshot that stands.',
  },
  windowTitle: { vi: 'Kỳ đã chốt', en: 'Closed period' },
  closedBy: (by: string, day: string): Wording => ({
    vi: `${by} chốt, số liệu tính đến ${day}`,
    en: `Closed by ${by}, figures as of ${day}`,
  }),
  report: { vi: 'Tải báo cáo (.docx)', en: 'Download the report (.docx)' },
  editReport: { vi: 'Xem và sửa lời báo cáo', en: 'Read and edit the report' },
  annex: { vi: 'Tải phụ lục (.xlsx)', en: 'Download the annexes (.xlsx)' },
  file: { vi: 'Tải số liệu để tính lại (.json)', en: 'Download the counts to judge them again (.json)' },
  statement: {
    vi: 'Tải số liệu có chữ ký để gửi trung ương',
    en: 'Download the signed statement for the nation',
  },
  recomputed: {
    vi: 'Đã tính lại từ số đếm được giữ: mọi kết luận khớp.',
    en: 'Judged again from the counts that were kept: every verdict is the same.',
  },
  notRecomputed: {
    vi: 'Tính lại từ số đếm được giữ ra kết luận khác: phần mềm đã đổi cách tính từ lúc chốt. Bản chốt vẫn đọc như cũ.',
    en: 'Judged again from the counts that were kept the verdicts differ: the rules of the program have changed since. What was closed reads as it did.',
  },
  despiteSaid: (months: number, reason: string): Wording => ({
    vi: `Lúc chốt còn ${months} tháng thiếu báo cáo. Lý do vẫn chốt: ${reason}`,
    en: `${months} months lacked reports when it was closed. Closed all the same: ${reason}`,
  }),
  changes: { vi: 'Khác gì so với hôm nay', en: 'What differs today' },
  noChanges: {
    vi: 'Không số nào khác: sổ hôm nay nói đúng như bản chốt.',
    en: 'No figure differs: the registers say today what was closed.',
  },
  kept: { vi: 'Đã chốt', en: 'Closed' },
  today: { vi: 'Hôm nay', en: 'Today' },
  none: { vi: 'không có', en: 'not there' },
  because: { vi: 'Vì', en: 'Because of' },
  together: { vi: 'nhiều chỗ sửa cộng lại', en: 'several corrections together' },
  causes: { vi: 'Đã sửa những gì từ lúc chốt', en: 'What was corrected since' },
  plan: { vi: 'Kế hoạch', en: 'The plan' },
  units: { vi: 'Danh sách đơn vị', en: 'The list of units' },
  unitPlans: { vi: 'Kế hoạch của đơn vị', en: 'Plans of units' },
  movesNothing: { vi: 'Riêng chỗ này không làm số nào khác đi.', en: 'This alone moves no figure.' },
  clubUnknown: { vi: 'Câu lạc bộ không còn trong sổ', en: 'A club that is no longer on record' },
  figures: { vi: 'Số liệu đã chốt', en: 'The figures that were closed' },
  withdraw: { vi: 'Rút bản chốt', en: 'Withdraw' },
  withdrawNote: {
    vi: 'Bản chốt vẫn đọc được, kèm lý do dưới đây, nhưng không còn là bản của kỳ này. Muốn dùng lại thì chốt kỳ lần nữa.',
    en: 'It stays to be read, with the reason below, and no longer stands for its period. There is no way back but to close the period once more.',
  },
  reason: { vi: 'Lý do, để người đọc biết', en: 'Reason, for the readers to know' },
  withdrawnNow: (number: number): Wording => ({
    vi: `Đã rút bản chốt số ${number}.`,
    en: `Snapshot ${number} is withdrawn.`,
  }),
} as const
