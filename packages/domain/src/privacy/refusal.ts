import type { InLanguage, Wording } from '../text/language.ts'

/** Why a person is not erased, or why a request does not change. */
export type PrivacyRefusal =
  | { readonly reason: 'personBelongs' }
  | { readonly reason: 'personHoldsPost' }
  /** `loans` is the number of loans that are not fully repaid. */
  | { readonly reason: 'personOwes'; readonly loans: number }
  | { readonly reason: 'personInCare' }
  | { readonly reason: 'requestClosed' }
  | { readonly reason: 'requestOpen' }
  | { readonly reason: 'requestAnswered' }
  | { readonly reason: 'requestExtended' }
  /** The law allows no extension for a complaint. */
  | { readonly reason: 'requestNotExtendable' }

const reasons = {
  personBelongs: true,
  personHoldsPost: true,
  personOwes: true,
  personInCare: true,
  requestClosed: true,
  requestOpen: true,
  requestAnswered: true,
  requestExtended: true,
  requestNotExtendable: true,
} as const satisfies Record<PrivacyRefusal['reason'], true>

/** Is this refusal about the rights of a registered person? */
export function isPrivacyRefusal(refusal: { readonly reason: string }): refusal is PrivacyRefusal {
  return Object.hasOwn(reasons, refusal.reason)
}

/** A sentence for the user: why the action is refused, and what to do now. */
export function describePrivacyRefusal(refusal: PrivacyRefusal, { language }: InLanguage): string {
  return sentencesOf(refusal)[language]
}

function sentencesOf(refusal: PrivacyRefusal): Wording {
  switch (refusal.reason) {
    case 'personBelongs':
      return {
        vi: 'Người này đang là thành viên. Hãy ghi rời câu lạc bộ trước, rồi xóa.',
        en: 'This person is an active member. Record the departure first, then erase.',
      }
    case 'personHoldsPost':
      return {
        vi: 'Người này đang giữ chức vụ trong ban chủ nhiệm. Hãy ghi thôi giữ chức trước, rồi xóa.',
        en: 'This person holds a post of the board. Record its end first, then erase.',
      }
    case 'personOwes':
      return {
        vi: `Người này còn nợ ${refusal.loans} khoản vay, sổ quỹ phải biết ai nợ. Khi đã trả hết hoặc được xóa nợ thì mới xóa được thông tin.`,
        en: `This person owes on ${refusal.loans} ${refusal.loans === 1 ? 'loan' : 'loans'}, and the book has to know who owes. Once repaid or written off, the data can be erased.`,
      }
    case 'personInCare':
      return {
        vi: 'Người này đang được chăm sóc tại nhà hoặc đang là tình nguyện viên. Hãy ghi kết thúc, hoặc đổi tình nguyện viên, rồi xóa.',
        en: 'This person is cared for at home or visits as a volunteer. Record the end, or name another volunteer, then erase.',
      }
    case 'requestClosed':
      return {
        vi: 'Yêu cầu này đã được ghi kết thúc. Hãy mở lại trước.',
        en: 'This request is on record as closed. Reopen it first.',
      }
    case 'requestOpen':
      return { vi: 'Yêu cầu này chưa kết thúc.', en: 'This request is still open.' }
    case 'requestAnswered':
      return {
        vi: 'Ngày trả lời đã được ghi. Hãy tải lại trang để xem.',
        en: 'The day of the answer is on record. Reload the page to see it.',
      }
    case 'requestExtended':
      return {
        vi: 'Luật chỉ cho gia hạn một lần, và yêu cầu này đã được gia hạn.',
        en: 'The law allows one extension, and this request has had it.',
      }
    case 'requestNotExtendable':
      return {
        vi: 'Khiếu nại không được gia hạn.',
        en: 'A complaint cannot be extended.',
      }
  }
}
