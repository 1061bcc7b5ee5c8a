import type { InLanguage, Language } from '../text/language.ts'

/** Why a decision about two memberships is refused. */
export type DuplicateRefusal =
  /** One of the members was edited or has left, so nothing suggests one person any more. */
  | { readonly reason: 'notAlike' }
  | { readonly reason: 'pairDecided' }
  | { readonly reason: 'rulingWithdrawn' }

const sentences = {
  notAlike: {
    vi: 'Hai bản ghi này không còn giống nhau: một bản đã được sửa hoặc đã rời câu lạc bộ. Hãy tải lại danh sách.',
    en: 'These two entries are no longer alike: one was edited or has left its club. Load the list again.',
  },
  pairDecided: {
    vi: 'Đã có người quyết định về hai bản ghi này. Hãy tải lại danh sách.',
    en: 'Somebody has decided about these two entries. Load the list again.',
  },
  rulingWithdrawn: {
    vi: 'Quyết định này đã được hoàn tác.',
    en: 'This decision has already been undone.',
  },
} as const satisfies Record<DuplicateRefusal['reason'], Record<Language, string>>

/** Is this refusal about two memberships that may be one person’s? */
export function isDuplicateRefusal(refusal: { readonly reason: string }): refusal is DuplicateRefusal {
  return Object.hasOwn(sentences, refusal.reason)
}

/** Says why the decision is refused, and what to do now. */
export function describeDuplicateRefusal({ reason }: DuplicateRefusal, { language }: InLanguage): string {
  return sentences[reason][language]
}
