import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Công bố số liệu', en: 'Release figures' },
  lede: {
    vi: 'Công chúng chỉ thấy những gì được công bố ở đây. Hãy xem trước, rồi công bố; số liệu đã công bố không đổi nữa, chỉ được đính chính bằng công bố mới hoặc rút lại có lý do.',
    en: 'The public sees only what is released here. Preview first, then release. Released figures never change; they can only be corrected by a new release or withdrawn with a reason.',
  },
  preview: { vi: 'Trang công khai sẽ nói', en: 'The public page will say' },
  wholePage: {
    vi: 'Xem trọn trang như công chúng sẽ đọc',
    en: 'See the whole page as the public will see it',
  },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  blank: { vi: 'Chưa có gì để công bố', en: 'There is nothing to release yet' },
  blankAdvice: {
    vi: 'Sổ chưa có câu lạc bộ nào. Nếu công bố lúc này, trang công khai sẽ nói tỉnh không đạt các chỉ tiêu, trong khi chỉ là chưa nhập số liệu. Hãy nhập câu lạc bộ trước.',
    en: 'No clubs are recorded yet. Released now, the page would say that the province misses its targets, when in fact nothing has been entered. Record the clubs first.',
  },
  changes: { vi: 'Khác gì so với công bố đang dùng', en: 'What differs from the current release' },
  firstRelease: {
    vi: 'Chưa có công bố nào đang dùng: trang công khai đang nói “Chưa công bố số liệu”.',
    en: 'There is no current release: the public page says “No figures have been released”.',
  },
  noChanges: {
    vi: 'Không chỉ tiêu nào đổi số hay đổi mức; có thể các bảng theo huyện đã đổi.',
    en: 'No target changes its figure or its status; the district tables may have changed.',
  },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  before: (release: string): Wording => ({ vi: `Đang công bố (${release})`, en: `Public now (${release})` }),
  after: { vi: 'Sẽ công bố', en: 'To be released' },
  none: { vi: 'không có', en: 'none' },
  entering: { vi: 'Sổ còn đang nhập', en: 'Records still being entered' },
  enteringNote: {
    vi: 'Trang công khai cũng nói điều này cạnh từng chỉ tiêu.',
    en: 'The public page also says this beside each target.',
  },
  release: { vi: 'Công bố', en: 'Release' },
  releasing: { vi: 'Đang công bố…', en: 'Releasing…' },
  releaseHeading: { vi: 'Công bố những số liệu trên', en: 'Release the figures above' },
  stands: {
    vi: 'Đúng các số liệu trên đang được công bố, nên không cần công bố lại.',
    en: 'Exactly these figures are already public, so there is nothing to release.',
  },
  correction: {
    vi: 'Nếu là đính chính: công bố trước sai gì',
    en: 'If this is a correction: what was wrong in the previous release',
  },
  correctionHint: {
    vi: 'Người đọc thấy câu này. Để trống nếu chỉ là số liệu mới hơn.',
    en: 'Readers will see this. Leave it empty if the figures are simply newer.',
  },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  released: (number: number): Wording => ({
    vi: `Đã công bố (số ${number}).`,
    en: `Released (number ${number}).`,
  }),
  list: { vi: 'Các lần công bố', en: 'Releases' },
  listEmpty: { vi: 'Chưa có lần công bố nào.', en: 'No releases yet.' },
  columns: {
    release: { vi: 'Công bố', en: 'Release' },
    asOf: { vi: 'Số liệu đến', en: 'Figures as of' },
    by: { vi: 'Người công bố', en: 'Released by' },
    basis: { vi: 'Mã bản chụp', en: 'Snapshot' },
    state: { vi: 'Tình trạng', en: 'State' },
    act: { vi: 'Rút', en: 'Withdraw' },
  },
  standing: { vi: 'Đang công bố', en: 'Current' },
  followed: { vi: 'Đã có công bố mới hơn', en: 'Replaced by a newer one' },
  withdrawn: (by: string, reason: string): Wording => ({
    vi: `${by} đã rút: ${reason}`,
    en: `Withdrawn by ${by}: ${reason}`,
  }),
  corrects: (number: number, reason: string): Wording => ({
    vi: `Đính chính công bố số ${number}: ${reason}`,
    en: `Corrects release ${number}: ${reason}`,
  }),
  withdraw: { vi: 'Rút công bố', en: 'Withdraw' },
  withdrawOne: (number: number): Wording => ({
    vi: `Rút công bố số ${number}`,
    en: `Withdraw release ${number}`,
  }),
  withdrawNote: {
    vi: 'Số liệu này sẽ không còn được hiện ở đâu; công bố trước nó được dùng lại, kèm lý do dưới đây. Không lấy lại được: muốn đưa lại thì công bố lần nữa.',
    en: 'These figures will no longer be shown anywhere; the previous release becomes current again, with the reason below. This cannot be undone: to show them again, release once more.',
  },
  reason: { vi: 'Lý do, để người đọc biết', en: 'Reason, shown to readers' },
  withdrawnNow: (number: number): Wording => ({
    vi: `Đã rút công bố số ${number}.`,
    en: `Release ${number} was withdrawn.`,
  }),
  monthly: { vi: 'Tự công bố hằng tháng', en: 'Automatic monthly release' },
  monthlyNote: {
    vi: 'Mỗi tháng một lần, máy công bố số liệu của ngày đó thay quản trị viên đã bật mục này, qua đúng các bước kiểm tra như khi bấm nút. Máy không công bố lần đầu tiên, không công bố lại khi công bố mới nhất đã bị rút, và không công bố khi số liệu không đổi.',
    en: 'Once a month the server releases that day’s figures on behalf of the administrator who turned this on, with the same checks as the button. It never makes the first release, does not release while the latest release is withdrawn, and does not release if nothing has changed.',
  },
  monthlyDay: { vi: 'Ngày trong tháng', en: 'Day of the month' },
  monthlyOff: { vi: 'Tắt', en: 'Off' },
  monthlyOn: (day: number): Wording => ({ vi: `Ngày ${day}`, en: `Day ${day}` }),
  monthlyNext: (day: string, by: string): Wording => ({
    vi: `Lần kế tiếp: ${day}, do ${by} bật.`,
    en: `Next: ${day}, turned on by ${by}.`,
  }),
  monthlyNone: {
    vi: 'Đang tắt: chỉ công bố khi có người bấm.',
    en: 'Off: figures are released only when someone presses the button.',
  },
  monthlyLast: (day: string): Wording => ({ vi: `Lần gần nhất (${day}):`, en: `Last time (${day}):` }),
  monthlyMade: (number: number): Wording => ({
    vi: `đã công bố số ${number}.`,
    en: `release ${number} was made.`,
  }),
  monthlyNotMade: { vi: 'không công bố.', en: 'nothing was released.' },
  byItself: (by: string): Wording => ({
    vi: `Tự động hằng tháng, do ${by} bật`,
    en: `Automatic, turned on by ${by}`,
  }),
  monthlySave: { vi: 'Lưu', en: 'Save' },
  monthlySaved: (day: number | null): Wording =>
    day === null
      ? { vi: 'Đã tắt công bố hằng tháng.', en: 'Monthly release is off.' }
      : {
          vi: `Đã bật: công bố vào ngày ${day} hằng tháng.`,
          en: `On: released on day ${day} of each month.`,
        },
} as const
