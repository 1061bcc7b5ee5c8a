import type { InLanguage } from '../text/language.ts'

/** Why a matter stays as it is although every field is right. */
export type MatterRefusal =
  | { readonly reason: 'matterWithdrawn'; readonly number: number }
  /** An answered matter can no longer be changed. */
  | { readonly reason: 'matterAnswered'; readonly number: number }

/** Is this refusal about a matter that was raised? */
export function isMatterRefusal(refusal: { readonly reason: string }): refusal is MatterRefusal {
  return refusal.reason === 'matterWithdrawn' || refusal.reason === 'matterAnswered'
}

/** Says why the change is refused, and what to do now. */
export function describeMatterRefusal({ reason, number }: MatterRefusal, { language }: InLanguage): string {
  if (reason === 'matterWithdrawn')
    return {
      vi: `Mục số ${number} đã được rút vì ghi nhầm. Hãy ghi một mục khác.`,
      en: `No. ${number} was withdrawn as a mistake. Raise another one.`,
    }[language]
  return {
    vi: `Mục số ${number} đã có trả lời, nên lời nêu giữ nguyên. Hãy nêu thành mục khác.`,
    en: `No. ${number} has been answered, so what was asked stays. Raise it as another one.`,
  }[language]
}
