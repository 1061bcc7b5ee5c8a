import { formatDate } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { ChecklistRefusal } from './checklist.ts'
import type { FollowUpRefusal } from './follow-up.ts'

/** Why an action on a visit or its follow-up is refused, when the reason is not a wrong field. */
export type VisitRefusal =
  | ChecklistRefusal
  | FollowUpRefusal
  /** Only a visit that is still planned can be changed or cancelled. */
  | { readonly reason: 'visitNotPlanned' }
  | { readonly reason: 'visitCancelled' }
  /** A member of a club's board cannot score that club. */
  | { readonly reason: 'ownClubVisited' }

const reasons: readonly string[] = [
  'questionUnknown',
  'followUpClosed',
  'visitNotPlanned',
  'visitCancelled',
  'ownClubVisited',
] satisfies readonly VisitRefusal['reason'][]

/** Is this refusal about a visit? */
export function isVisitRefusal(refusal: { readonly reason: string }): refusal is VisitRefusal {
  return reasons.includes(refusal.reason)
}

/** A sentence for the user: why the action is refused, and what to do now. */
export function describeVisitRefusal(refusal: VisitRefusal, { language }: InLanguage): string {
  switch (refusal.reason) {
    case 'questionUnknown':
      return {
        vi: `Phiếu này không có câu hỏi “${refusal.question}”; hãy tải lại phiếu.`,
        en: `This checklist has no question “${refusal.question}”; please load it again.`,
      }[language]
    case 'followUpClosed': {
      const on = formatDate(refusal.on)
      return refusal.status === 'done'
        ? { vi: `Việc này đã xong ngày ${on}.`, en: `This was done on ${on}.` }[language]
        : { vi: `Việc này đã thôi không làm từ ngày ${on}.`, en: `This was dropped on ${on}.` }[language]
    }
    case 'visitNotPlanned':
      return {
        vi: 'Chuyến kiểm tra này đã ghi kết quả hoặc đã hủy, không đổi lịch được nữa.',
        en: 'This visit is on record as done or cancelled; its plan can no longer be changed.',
      }[language]
    case 'visitCancelled':
      return {
        vi: 'Chuyến kiểm tra này đã hủy. Hãy lên lịch một chuyến khác.',
        en: 'This visit was cancelled. Plan another one.',
      }[language]
    case 'ownClubVisited':
      return {
        vi: 'Bạn ở trong ban chủ nhiệm của câu lạc bộ này nên không chấm điểm câu lạc bộ mình; xin nhờ cán bộ khác.',
        en: 'You sit on the board of this club, so you may not assess it; please ask another officer.',
      }[language]
  }
}
