import type { InLanguage, Language } from '../text/language.ts'

/** Why a record of home care stays as it is although every field is right. */
export type HomeCareRefusal = { readonly reason: 'careEnded' } | { readonly reason: 'careGoesOn' }

const sentences = {
  careEnded: {
    vi: 'Việc chăm sóc người này đã được ghi kết thúc. Hãy hoàn tác việc kết thúc trước.',
    en: 'The care of this person is on record as ended. Undo that first.',
  },
  careGoesOn: {
    vi: 'Người này vẫn đang được chăm sóc.',
    en: 'This person is still cared for.',
  },
} as const satisfies Record<HomeCareRefusal['reason'], Record<Language, string>>

/** Is this refusal about home care? */
export function isHomeCareRefusal(refusal: { readonly reason: string }): refusal is HomeCareRefusal {
  return Object.hasOwn(sentences, refusal.reason)
}

/** Says why the change is refused, and what to do now. */
export function describeHomeCareRefusal({ reason }: HomeCareRefusal, { language }: InLanguage): string {
  return sentences[reason][language]
}
