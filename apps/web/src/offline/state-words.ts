import type { Wording } from '@lienthehe/domain'
import { formatInstant } from '../instant.ts'
import type { DraftView, Receipt } from './draft.ts'

/** The state of a sheet in words, which are always shown. The text of a refusal follows them. */
export function describeDraftState(view: DraftView<unknown>): Wording {
  const { state } = view
  switch (state.kind) {
    case 'open':
      return view.isKept ? keptWords.open : memoryWords.open
    case 'queued':
      return (view.isKept ? keptWords : memoryWords)[state.waitsFor]
    case 'sending':
      return { vi: 'Đang gửi', en: 'Sending' }
    case 'refused':
      return view.isKept ? keptWords.refused : memoryWords.refused
    case 'received':
      return describeReceipt(state.receipt)
    case 'elsewhere':
      return {
        vi: 'Phiếu này đang mở ở một thẻ khác của trình duyệt',
        en: 'This sheet is open in another tab of this browser',
      }
    case 'tooNew':
      return {
        vi: 'Phiếu do bản phần mềm mới hơn ghi; vẫn còn trên máy này. Hãy tải lại trang khi có mạng',
        en: 'A newer version of the software wrote this sheet; it is kept on this device. Reload the page when online',
      }
    default:
      return state satisfies never
  }
}

const waits = {
  open: { vi: 'chưa gửi', en: 'not sent' },
  network: { vi: 'chờ mạng', en: 'waiting for the network' },
  login: { vi: 'chờ đăng nhập', en: 'waiting for a login' },
  owner: {
    vi: 'chờ đăng nhập bằng chính tài khoản đã mở phiếu',
    en: 'waiting for a login with the account that opened the sheet',
  },
  refused: { vi: 'máy chủ không nhận', en: 'refused by the server' },
} as const

type Waits = keyof typeof waits

const keptWords = after({ vi: 'Đã lưu trên máy này', en: 'Saved on this device' })
const memoryWords = after({
  vi: 'Chưa lưu được trên máy này: đừng đóng trang, hãy lưu ra tệp',
  en: 'Not saved on this device: do not close the page; save to a file',
})

function after(begin: Wording): Readonly<Record<Waits, Wording>> {
  const joined = (name: Waits) => ({
    vi: `${begin.vi}, ${waits[name].vi}`,
    en: `${begin.en}, ${waits[name].en}`,
  })
  return {
    open: joined('open'),
    network: joined('network'),
    login: joined('login'),
    owner: joined('owner'),
    refused: joined('refused'),
  }
}

function describeReceipt({ at, isLatest, left }: Receipt): Wording {
  const when = formatInstant(new Date(at).toISOString())
  if (isLatest && left !== null)
    return {
      vi: `Đã gửi, máy chủ nhận lúc ${when}; có dòng không được nhận, vẫn còn ở đây`,
      en: `Sent, received by the server at ${when}; some lines were not accepted and are still here`,
    }
  if (isLatest)
    return { vi: `Đã gửi, máy chủ nhận lúc ${when}`, en: `Sent, received by the server at ${when}` }
  return {
    vi: `Đã gửi, máy chủ nhận bản trước lúc ${when}; những gì sửa sau đó chưa được gửi và vẫn còn ở đây`,
    en: `Sent, an earlier version was received at ${when}; later changes have not been sent and are still here`,
  }
}
