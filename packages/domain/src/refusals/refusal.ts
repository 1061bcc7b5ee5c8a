import type { PlanFileProblem } from '../plan/adoption.ts'
import { formatInteger } from '../text/format.ts'
import type { Language } from '../text/language.ts'
import type { UnitListProblem } from '../units/adoption.ts'
import type { FieldProblem } from './field-problem.ts'

/** One field that is wrong: `field` is its path in the input, e.g. `draft.birth`. */
export type WrongField = { readonly field: string; readonly problem: FieldProblem }

/**
 * Why something that was asked is not done. A refusal is an answer, not an error of the program; each carries what
 * its sentence needs.
 */
export type Refusal =
  | { readonly reason: 'invalidInput'; readonly fields: readonly WrongField[] }
  | { readonly reason: 'notSignedIn' }
  | { readonly reason: 'notAllowed' }
  | { readonly reason: 'notFound' }
  | { readonly reason: 'stale'; readonly currentVersion: number }
  | { readonly reason: 'keyReused' }
  | { readonly reason: 'busy' }
  | { readonly reason: 'storageFull' }
  | { readonly reason: 'memberElsewhere'; readonly club: string | null; readonly certain: boolean }
  | { readonly reason: 'memberListed'; readonly fullName: string }
  | { readonly reason: 'clubEnded' }
  | { readonly reason: 'alreadyLeft' }
  | { readonly reason: 'importTouched'; readonly members: number }
  | { readonly reason: 'importUndone' }
  | { readonly reason: 'setupDone' }
  | { readonly reason: 'tooManyAttempts'; readonly waitSeconds: number }
  | { readonly reason: 'wrongLogin' }
  | { readonly reason: 'lastAdmin' }
  | { readonly reason: 'planRefused'; readonly problems: readonly PlanFileProblem[] }
  | { readonly reason: 'unitListRefused'; readonly problems: readonly UnitListProblem[] }

/** What a person reads: what happened, and what to do now. */
export function wordRefusal(refusal: Refusal, language: Language): string {
  return language === 'vi' ? inVietnamese(refusal) : inEnglish(refusal)
}

function inVietnamese(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'invalidInput':
      return 'Có chỗ cần sửa, xem ghi chú cạnh từng ô.'
    case 'notSignedIn':
      return 'Phiên làm việc đã hết. Hãy đăng nhập lại; những gì đã gõ vẫn còn trên màn hình.'
    case 'notAllowed':
      return 'Tài khoản này không có quyền làm việc đó.'
    case 'notFound':
      return 'Không tìm thấy, hoặc nằm ngoài phạm vi của tài khoản này.'
    case 'stale':
      return 'Có người vừa lưu thay đổi khác. Hãy so sánh với bản mới rồi lưu lại; những gì đã gõ vẫn còn.'
    case 'keyReused':
      return 'Yêu cầu này trùng mã với một yêu cầu khác. Hãy tải lại trang rồi thử lại.'
    case 'busy':
      return 'Máy chủ đang bận. Hãy thử lại sau ít giây; chưa có gì bị thay đổi.'
    case 'storageFull':
      return 'Máy chủ hết chỗ lưu, chưa ghi được. Hãy báo người quản trị; chưa có gì bị thay đổi.'
    case 'memberElsewhere': {
      const place = refusal.club === null ? 'một câu lạc bộ khác' : refusal.club
      return refusal.certain
        ? `Người này đang là thành viên của ${place}. Một người chỉ sinh hoạt ở một câu lạc bộ; hãy ghi rời câu lạc bộ kia trước.`
        : `Có người cùng họ tên và năm sinh đang là thành viên của ${place} trong cùng xã. Nếu là người khác, hãy đánh dấu xác nhận rồi lưu lại.`
    }
    case 'memberListed':
      return `${refusal.fullName} cùng năm sinh đã có trong danh sách câu lạc bộ này. Nếu là người khác, hãy đánh dấu xác nhận rồi lưu lại.`
    case 'clubEnded':
      return 'Câu lạc bộ này đã giải thể hoặc sáp nhập, không ghi thêm được.'
    case 'alreadyLeft':
      return 'Thành viên này đã rời câu lạc bộ.'
    case 'importTouched':
      return `Không hoàn tác được: ${formatInteger(refusal.members, 'vi')} thành viên của lần nhập này đã được sửa sau đó.`
    case 'importUndone':
      return 'Lần nhập này đã được hoàn tác.'
    case 'setupDone':
      return 'Hệ thống đã có quản trị viên. Hãy đăng nhập.'
    case 'tooManyAttempts':
      return `Đã thử quá nhiều lần. Hãy đợi ${formatInteger(refusal.waitSeconds, 'vi')} giây rồi thử lại.`
    case 'wrongLogin':
      return 'Tên đăng nhập hoặc mật khẩu không đúng.'
    case 'lastAdmin':
      return 'Đây là quản trị viên cấp tỉnh cuối cùng; cần còn ít nhất một người.'
    case 'planRefused':
      return `Tệp này chưa dùng làm kế hoạch được: ${formatInteger(refusal.problems.length, 'vi')} chỗ cần sửa. Các kế hoạch đang dùng vẫn như cũ.`
    case 'unitListRefused':
      return `Tệp này chưa dùng làm danh sách đơn vị được: ${formatInteger(refusal.problems.length, 'vi')} chỗ cần sửa. Danh sách đang dùng vẫn như cũ.`
  }
}

function inEnglish(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'invalidInput':
      return 'Something needs mending: see the note beside each field.'
    case 'notSignedIn':
      return 'Your session has ended. Please sign in again; what you typed is still on the screen.'
    case 'notAllowed':
      return 'This account may not do that.'
    case 'notFound':
      return 'Not found, or outside the scope of this account.'
    case 'stale':
      return 'Somebody has just saved another change. Compare with the new version and save again; what you typed is kept.'
    case 'keyReused':
      return 'This request has the key of another one. Reload the page and try again.'
    case 'busy':
      return 'The server is busy. Try again in a few seconds; nothing was changed.'
    case 'storageFull':
      return 'The server has no space left and could not write. Tell the administrator; nothing was changed.'
    case 'memberElsewhere': {
      const place = refusal.club ?? 'another club'
      return refusal.certain
        ? `This person is an active member of ${place}. A person belongs to one club at a time; record the departure there first.`
        : `Somebody of the same name and year of birth is a member of ${place} in the same commune. If this is another person, tick the confirmation and save again.`
    }
    case 'memberListed':
      return `${refusal.fullName}, born the same year, is on the list of this club. If this is another person, tick the confirmation and save again.`
    case 'clubEnded':
      return 'This club was dissolved or merged; nothing more can be recorded.'
    case 'alreadyLeft':
      return 'This member has left the club.'
    case 'importTouched':
      return `This cannot be undone: ${formatInteger(refusal.members, 'en')} members of this import were edited since.`
    case 'importUndone':
      return 'This import has been undone.'
    case 'setupDone':
      return 'There is an administrator already. Please sign in.'
    case 'tooManyAttempts':
      return `Too many attempts. Wait ${formatInteger(refusal.waitSeconds, 'en')} seconds and try again.`
    case 'wrongLogin':
      return 'The user name or the password is wrong.'
    case 'lastAdmin':
      return 'This is the last provincial admin; there must be at least one.'
    case 'planRefused':
      return `This file cannot be a plan yet, with ${formatInteger(refusal.problems.length, 'en')} things to correct. The plans in use are as they were.`
    case 'unitListRefused':
      return `This file cannot be the list of units yet, with ${formatInteger(refusal.problems.length, 'en')} things to correct. The list in use is as it was.`
  }
}
