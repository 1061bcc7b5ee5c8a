import type { Wording } from '@lienthehe/domain'
import { statementBytesMax } from '../statements/notes.ts'

const statementMegabytes = statementBytesMax / 1_000_000

/** The texts of the page `/ca-nuoc`, apart from the sentences that the domain itself writes. */
export const words = {
  title: { vi: 'Cả nước', en: 'Nationwide' },
  provinces: { vi: 'Từng tỉnh, thành phố', en: 'Province by province' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  state: { vi: 'Số liệu', en: 'Figures' },
  clubs: { vi: 'CLB đang hoạt động', en: 'Clubs operating' },
  newClubs: { vi: 'CLB lập mới', en: 'New clubs' },
  communes: { vi: 'Xã có CLB', en: 'Communes with a club' },
  members: { vi: 'Thành viên CLB mới', en: 'Members of new clubs' },
  older: { vi: 'Người cao tuổi trong CLB mới', en: 'Older people in new clubs' },
  counted: {
    vi: 'câu lạc bộ đang hoạt động ở các tỉnh đã gửi',
    en: 'clubs operating in the provinces that sent figures',
  },
  otherDays: { vi: 'Số liệu đến ngày khác:', en: 'As of another day:' },
  send: { vi: 'Gửi số liệu của tỉnh', en: 'Send a province’s statement' },
  sendLede: {
    vi: 'Chọn tệp có chữ ký đã tải ở trang “Các kỳ đã chốt” của tỉnh. Không cần tài khoản: chữ ký của tỉnh quyết định có nhận hay không. Gửi lại một tệp thì không đổi gì.',
    en: 'Choose the signed file downloaded from the province’s “Closed periods” page. No account is needed: the province’s signature decides whether it is accepted. Sending a file twice changes nothing.',
  },
  file: { vi: 'Tệp số liệu có chữ ký', en: 'The signed statement' },
  submit: { vi: 'Gửi', en: 'Send' },
  noFile: {
    vi: 'Chưa chọn tệp. Hãy chọn tệp rồi gửi lại.',
    en: 'No file was chosen. Choose one and send it again.',
  },
  tooLarge: {
    vi: `Tệp lớn hơn ${statementMegabytes} MB nên không phải tệp số liệu có chữ ký. Hãy chọn tệp khác.`,
    en: `The file is larger than ${statementMegabytes} MB, so it is not a signed statement. Choose another file.`,
  },
  asJson: { vi: 'Cùng số liệu này dạng JSON', en: 'The same figures as JSON' },
  noDay: {
    vi: 'Chưa tỉnh nào gửi số liệu của ngày này. Hãy chọn một ngày trong danh sách.',
    en: 'No province has sent figures for this day. Choose one of the days listed.',
  },
} as const satisfies Record<string, Wording>

/** The sentence about a file that was sent. */
export function describeReceived({
  taken,
  known,
}: {
  readonly taken: number
  readonly known: number
}): Wording {
  if (taken === 0)
    return {
      vi: 'Số liệu trong tệp này đã nhận từ trước; không có gì thay đổi.',
      en: 'Everything in this file had already been received; nothing changed.',
    }
  const before =
    known === 0
      ? { vi: '', en: '' }
      : { vi: ` (${known} bản đã có từ trước)`, en: ` (${known} had been received before)` }
  return {
    vi: `Đã nhận ${taken} bản số liệu${before.vi}.`,
    en: `${taken} ${taken === 1 ? 'statement was' : 'statements were'} received${before.en}.`,
  }
}
