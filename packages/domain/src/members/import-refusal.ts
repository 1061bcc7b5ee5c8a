import { formatInteger } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'

/** Why a list that was taken in is not taken back. */
export type ImportRefusal =
  | { readonly reason: 'importUndone' }
  /** So many of its members were edited, or were removed, since. */
  | { readonly reason: 'importTouched'; readonly members: number }

/** Is this a refusal that speaks of a list that was taken in? */
export function isImportRefusal(refusal: { readonly reason: string }): refusal is ImportRefusal {
  return refusal.reason === 'importUndone' || refusal.reason === 'importTouched'
}

/** That it was taken back before, or how many of its members stand in the way. */
export function describeImportRefusal(refusal: ImportRefusal, { language }: InLanguage): string {
  return sentencesOf(refusal, language)[language]
}

function sentencesOf(refusal: ImportRefusal, language: Language): Wording {
  if (refusal.reason === 'importUndone')
    return { vi: 'Lần nhập này đã được hoàn tác.', en: 'This import has been undone.' }
  const members = formatInteger(refusal.members, language)
  return {
    vi: `Không hoàn tác được: ${members} thành viên của lần nhập này đã được sửa sau đó.`,
    en: `This cannot be undone: ${members} ${refusal.members === 1 ? 'member' : 'members'} of this import ${refusal.members === 1 ? 'has' : 'have'} been edited since.`,
  }
}
