import type { Refusal } from '@lienthehe/api/contract'
import { describeRefusalBesideBooks, type InLanguage, type Language, type Wording } from '@lienthehe/domain'
import { type FundRefusal, isFundRefusal } from '@lienthehe/domain/funds'
import { formatInteger } from '@lienthehe/domain/text'

type DescribeFundRefusal = (refusal: FundRefusal, { language }: InLanguage) => string
let describeFundRefusal: DescribeFundRefusal = (_, { language }) => sentences.refusedByBook[language]

/**
 * Adds the wording for refusals of a fund book. Only the screens of fund books get such refusals and call this: the
 * wording would make up a tenth of the first script of every page.
 */
export function bringFundWords(words: DescribeFundRefusal): void {
  describeFundRefusal = words
}

/**
 * A refusal as text for the user: what happened, and what to do now. A refusal without a sentence here or in the domain
 * does not compile.
 */
export function describeRefusal(refusal: Refusal, language: Language): string {
  switch (refusal.reason) {
    case 'notSignedIn':
    case 'notAllowed':
    case 'notFound':
    case 'stale':
    case 'keyReused':
    case 'busy':
    case 'storageFull':
    case 'setupDone':
    case 'wrongLogin':
    case 'codeNeeded':
    case 'wrongCode':
    case 'firstPasswordEnded':
      return sentences[refusal.reason][language]
    case 'tooManyAttempts': {
      const seconds = formatInteger(refusal.waitSeconds, language)
      return {
        vi: `Đã thử quá nhiều lần. Hãy đợi ${seconds} giây rồi thử lại.`,
        en: `Too many attempts. Wait ${seconds} seconds and try again.`,
      }[language]
    }
    default:
      return isFundRefusal(refusal)
        ? describeFundRefusal(refusal, { language })
        : describeRefusalBesideBooks(refusal, { language })
  }
}

const sentences = {
  notSignedIn: {
    vi: 'Phiên làm việc đã hết. Hãy đăng nhập lại; những gì đã gõ vẫn còn trên màn hình.',
    en: 'Your session has ended. Please sign in again; what you typed is still on the screen.',
  },
  notAllowed: {
    vi: 'Tài khoản này không có quyền làm việc đó.',
    en: 'This account may not do that.',
  },
  notFound: {
    vi: 'Không tìm thấy, hoặc nằm ngoài phạm vi của tài khoản này.',
    en: 'Not found, or outside the scope of this account.',
  },
  stale: {
    vi: 'Có người vừa lưu thay đổi khác. Hãy so sánh với bản mới rồi lưu lại; những gì đã gõ vẫn còn.',
    en: 'Someone has just saved another change. Compare with the new version and save again; what you typed is kept.',
  },
  keyReused: {
    vi: 'Yêu cầu này trùng mã với một yêu cầu khác. Hãy tải lại trang rồi thử lại.',
    en: 'This request has the same key as another one. Reload the page and try again.',
  },
  busy: {
    vi: 'Máy chủ đang bận. Hãy thử lại sau ít giây; chưa có gì bị thay đổi.',
    en: 'The server is busy. Try again in a few seconds; nothing was changed.',
  },
  storageFull: {
    vi: 'Máy chủ hết chỗ lưu, chưa ghi được. Hãy báo quản trị viên cấp tỉnh; chưa có gì bị thay đổi.',
    en: 'The server has no space left and could not write. Tell the provincial administrator; nothing was changed.',
  },
  refusedByBook: {
    vi: 'Sổ quỹ không nhận việc này. Hãy mở sổ quỹ của câu lạc bộ để xem lý do.',
    en: 'The fund book refused this. Open the club’s book to see why.',
  },
  setupDone: {
    vi: 'Hệ thống đã có quản trị viên. Hãy đăng nhập.',
    en: 'There is an administrator already. Please sign in.',
  },
  wrongLogin: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The user name or the password is wrong.',
  },
  codeNeeded: {
    vi: 'Tài khoản này cần thêm mã xác nhận.',
    en: 'This account also needs a code.',
  },
  wrongCode: {
    vi: 'Mã không đúng, đã hết hạn hoặc đã dùng rồi. Hãy gõ mã đang hiện trên điện thoại.',
    en: 'The code is wrong, has expired or was already used. Type the one now shown on the phone.',
  },
  firstPasswordEnded: {
    vi: 'Mật khẩu được cấp đã hết hạn vì chưa đổi kịp. Hãy nhờ quản trị viên cấp tỉnh cấp mật khẩu mới.',
    en: 'The password you were given has expired because it was not changed in time. Ask the provincial administrator for a new one.',
  },
} as const satisfies Record<string, Wording>
