import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Chốt số liệu', en: 'Close a period' },
  lede: {
    vi: 'Báo cáo trích số của một kỳ đã chốt. Bản chốt không đổi nữa: sổ sửa về sau thì trang của bản chốt nói số nào khác và vì sao.',
    en: 'A report cites the figures of a closed period. They never change: if records are corrected later, the page of the closed period says which figures differ and why.',
  },
  period: { vi: 'Kỳ báo cáo', en: 'Reporting period' },
  interim: { vi: 'Sơ kết đến một ngày', en: 'Interim up to a day' },
  interimDay: { vi: 'Sơ kết đến ngày', en: 'Interim up to' },
  preview: (day: string): Wording => ({
    vi: `Số liệu sẽ chốt, tính đến ${day}`,
    en: `Figures to be closed, as of ${day}`,
  }),
  figure: { vi: 'Số liệu', en: 'Figure' },
  value: { vi: 'Kết quả', en: 'Result' },
  missing: { vi: 'Tháng còn thiếu báo cáo', en: 'Months with missing reports' },
  missingAdvice: {
    vi: 'Nên nhắc các câu lạc bộ gửi trước khi chốt. Vẫn chốt được nếu ghi lý do; lý do đi cùng bản chốt.',
    en: 'Remind the clubs to send them before closing. You can still close the period by giving a reason; the reason stays with the snapshot.',
  },
  reports: { vi: 'Xem báo cáo tháng', en: 'See the monthly reports' },
  restOfMonths: (months: number): Wording => ({ vi: `và ${months} tháng khác`, en: `and ${months} more` }),
  despite: { vi: 'Lý do vẫn chốt', en: 'Reason for closing anyway' },
  close: { vi: 'Chốt kỳ này', en: 'Close this period' },
  closing: { vi: 'Đang chốt…', en: 'Closing…' },
  closed: (number: number): Wording => ({
    vi: `Đã chốt (bản chốt số ${number}).`,
    en: `Closed (snapshot ${number}).`,
  }),
  stands: (number: number): Wording => ({
    vi: `Kỳ này đã chốt với đúng các số liệu này: bản chốt số ${number}.`,
    en: `This period is already closed with exactly these figures: snapshot ${number}.`,
  }),
  standsOtherwise: (number: number): Wording => ({
    vi: `Kỳ này đã có bản chốt số ${number}; số liệu từ đó đã được sửa. Chốt lại thì có thêm một bản, bản cũ vẫn đọc được.`,
    en: `This period already has snapshot ${number}; its data have been corrected since. Closing again makes a new snapshot; the old one can still be read.`,
  }),
  list: { vi: 'Các kỳ đã chốt', en: 'Closed periods' },
  listEmpty: { vi: 'Chưa chốt kỳ nào.', en: 'No period has been closed yet.' },
  columns: {
    snapshot: { vi: 'Bản chốt', en: 'Snapshot' },
    period: { vi: 'Kỳ', en: 'Period' },
    by: { vi: 'Người chốt', en: 'Closed by' },
    state: { vi: 'Tình trạng', en: 'State' },
  },
  inUse: { vi: 'Đang dùng', en: 'Current' },
  withdrawnBy: (by: string, reason: string): Wording => ({
    vi: `${by} đã rút: ${reason}`,
    en: `Withdrawn by ${by}: ${reason}`,
  }),
  withdrawnAdvice: {
    vi: 'Bản này vẫn đọc được nhưng không nên trích dẫn nữa. Hãy chốt lại kỳ ấy, hoặc trích bản chốt đang dùng.',
    en: 'It can still be read but should no longer be cited. Close the period again, or cite the current snapshot.',
  },
  windowTitle: { vi: 'Kỳ đã chốt', en: 'Closed period' },
  closedBy: (by: string, day: string): Wording => ({
    vi: `${by} chốt, số liệu tính đến ${day}`,
    en: `Closed by ${by}, figures as of ${day}`,
  }),
  report: { vi: 'Tải báo cáo (.docx)', en: 'Download the report (.docx)' },
  editReport: { vi: 'Xem và sửa lời báo cáo', en: 'View and edit the report text' },
  annex: { vi: 'Tải phụ lục (.xlsx)', en: 'Download the annexes (.xlsx)' },
  file: { vi: 'Tải số liệu để tính lại (.json)', en: 'Download the data for recalculation (.json)' },
  statement: {
    vi: 'Tải số liệu có chữ ký để gửi trung ương',
    en: 'Download the signed statement for the national level',
  },
  recomputed: {
    vi: 'Đã tính lại từ số đếm được giữ: mọi kết luận khớp.',
    en: 'Recalculated from the stored counts: every result matches.',
  },
  notRecomputed: {
    vi: 'Tính lại từ số đếm được giữ ra kết luận khác: phần mềm đã đổi cách tính từ lúc chốt. Bản chốt vẫn đọc như cũ.',
    en: 'Recalculated from the stored counts, some results differ: the software has changed how it calculates since closing. The snapshot still reads as before.',
  },
  despiteSaid: (months: number, reason: string): Wording => ({
    vi: `Lúc chốt còn ${months} tháng thiếu báo cáo. Lý do vẫn chốt: ${reason}`,
    en: `Months with missing reports at closing: ${months}. Reason for closing anyway: ${reason}`,
  }),
  changes: { vi: 'Khác gì so với hôm nay', en: 'What has changed since' },
  noChanges: {
    vi: 'Không số nào khác: sổ hôm nay nói đúng như bản chốt.',
    en: 'No figure differs: today’s records match the snapshot.',
  },
  kept: { vi: 'Đã chốt', en: 'At closing' },
  today: { vi: 'Hôm nay', en: 'Today' },
  none: { vi: 'không có', en: 'none' },
  because: { vi: 'Vì', en: 'Because of' },
  together: { vi: 'nhiều lần sửa cộng lại', en: 'several corrections together' },
  causes: { vi: 'Đã sửa những gì từ lúc chốt', en: 'Corrections since closing' },
  plan: { vi: 'Kế hoạch', en: 'The plan' },
  units: { vi: 'Danh sách đơn vị', en: 'The list of units' },
  unitPlans: { vi: 'Kế hoạch của đơn vị', en: 'Local units’ plans' },
  movesNothing: { vi: 'Riêng lần sửa này không làm số nào khác đi.', en: 'This alone changes no figure.' },
  clubUnknown: { vi: 'Câu lạc bộ không còn trong sổ', en: 'A club no longer on record' },
  figures: { vi: 'Số liệu đã chốt', en: 'Closed figures' },
  withdraw: { vi: 'Rút bản chốt', en: 'Withdraw' },
  withdrawNote: {
    vi: 'Bản chốt vẫn đọc được, kèm lý do dưới đây, nhưng không còn là bản của kỳ này. Muốn dùng lại thì chốt kỳ lần nữa.',
    en: 'The snapshot can still be read, with the reason below, but is no longer the snapshot of this period. To use it again, close the period once more.',
  },
  reason: { vi: 'Lý do, để người đọc biết', en: 'Reason, shown to readers' },
  withdrawnNow: (number: number): Wording => ({
    vi: `Đã rút bản chốt số ${number}.`,
    en: `Snapshot ${number} was withdrawn.`,
  }),
} as const
