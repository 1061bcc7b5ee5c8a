import type { Refusal } from '@lienthehe/api/contract'
import { formatInteger, type Language, type Wording, wordRefusal as wordRule } from '@lienthehe/domain'

/** What a person reads: what happened, and what to do now. A refusal that has no sentence here or in the domain does not compile. */
export function wordRefusal(refusal: Refusal, language: Language): string {
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
      return sentences[refusal.reason][language]
    case 'tooManyAttempts': {
      const seconds = formatInteger(refusal.waitSeconds, language)
      return {
        vi: `Đã thử quá nhiều lần. Hãy đợi ${seconds} giây rồi thử lại.`,
        en: `Too many attempts. Wait ${seconds} seconds and try again.`,
      }[language]
    }
    default:
      return wordRule(refusal, language)
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
    en: 'Somebody has just saved another change. Compare with the new version and save again; what you typed is kept.',
  },
  keyReused: {
    vi: 'Yêu cầu này trùng mã với một yêu cầu khác. Hãy tải lại trang rồi thử lại.',
    en: 'This request has the key of another one. Reload the page and try again.',
  },
  busy: {
    vi: 'Máy chủ đang bận. Hãy thử lại sau ít giây; chưa có gì bị thay đổi.',
    en: 'The server is busy. Try again in a few seconds; nothing was changed.',
  },
  storageFull: {
    vi: 'Máy chủ hết chỗ lưu, chưa ghi được. Hãy báo người quản trị; chưa có gì bị thay đổi.',
    en: 'The server has no space left and could not write. Tell the administrator; nothing was changed.',
  },
  setupDone: {
    vi: 'Hệ thống đã có quản trị viên. Hãy đăng nhập.',
    en: 'There is an administrator already. Please sign in.',
  },
  wrongLogin: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The user name or the password is wrong.',
  },
} as const satisfies Record<string, Wording>
