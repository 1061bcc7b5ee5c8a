import { formatDate } from '../../text/format.ts'
import type { InLanguage } from '../../text/language.ts'
import type { RequestRefusal } from './request-refusal.ts'

/** Says why a request, or the board’s decision on it, is not recorded. */
export function describeRequestRefusal(refusal: RequestRefusal, { language }: InLanguage): string {
  switch (refusal.reason) {
    case 'alreadyRequested':
      return {
        vi: 'Thành viên này đã có một đơn vay chưa giải quyết xong.',
        en: 'This member already has a request that is not settled yet.',
      }[language]
    case 'requestDecided':
      return {
        vi: 'Ban chủ nhiệm đã quyết định về đơn vay này rồi.',
        en: 'The board has already decided on this request.',
      }[language]
    case 'requestNotApproved':
      return {
        vi: 'Đơn vay này chưa được duyệt, hoặc đã giao tiền rồi.',
        en: 'This request is not approved, or the money has already been handed out.',
      }[language]
    case 'beforeRequest':
      return {
        vi: `Ngày này không được trước ngày ${formatDate(refusal.from)}.`,
        en: `This day cannot be before ${formatDate(refusal.from)}.`,
      }[language]
    case 'tooFewPresent':
      return {
        vi: `Quy chế cần ít nhất ${refusal.least} người dự họp quyết định; hãy ghi đủ tên.`,
        en: `The regulation requires at least ${refusal.least} people at the meeting that decides; write all their names.`,
      }[language]
  }
}
