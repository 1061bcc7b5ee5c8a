import type { InLanguage, Wording } from '../text/language.ts'

const sentences = {
  notApproved: {
    vi: 'Khoản này mới là dự toán; cần ghi số được giao trước.',
    en: 'This line is an estimate; record the approved amount first.',
  },
  alreadyApproved: {
    vi: 'Khoản này đã được giao. Số giao bổ sung hãy ghi thành khoản mới.',
    en: 'This line is approved already. Record a later grant as a new line.',
  },
  alreadySettled: {
    vi: 'Khoản này đã quyết toán, không thay đổi được nữa.',
    en: 'This line is settled and does not change any more.',
  },
  budgetLineWithdrawn: {
    vi: 'Khoản này đã được rút vì ghi nhầm. Hãy ghi một khoản khác.',
    en: 'This line was withdrawn as a mistake. Record another one.',
  },
} as const satisfies Record<string, Wording>

/** Why a budget line is not changed, when the reason is not a wrong field. */
export type BudgetRefusal = { readonly reason: keyof typeof sentences }

/** Is this refusal about a budget line? */
export function isBudgetRefusal(refusal: { readonly reason: string }): refusal is BudgetRefusal {
  return refusal.reason in sentences
}

/** Why the amount was not recorded, and what can be done now. */
export function describeBudgetRefusal({ reason }: BudgetRefusal, { language }: InLanguage): string {
  return sentences[reason][language]
}
