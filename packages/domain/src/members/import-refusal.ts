import { formatInteger } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'

/** Why the import of a list cannot be undone. */
export type ImportRefusal =
  | { readonly reason: 'importUndone' }
  /** This many of its members were edited or removed after the import. */
  | { readonly reason: 'importTouched'; readonly members: number }

/** Is this refusal about the import of a list? */
export function isImportRefusal(refusal: { readonly reason: string }): refusal is ImportRefusal {
  return refusal.reason === 'importUndone' || refusal.reason === 'importTouched'
}

/** Says that the import was undone before, or how many members prevent undoing it. */
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
