import { type Language, wordEthnicity, wordHardship, wordSex } from '@lienthehe/domain'
import type { MemberEntry } from './member-entry.ts'
import { memberWords } from './member-words.ts'

/** The content of one field of the form in words. */
export function wordEntryField(entry: MemberEntry, field: keyof MemberEntry, language: Language): string {
  const unknown = memberWords.unknown[language]
  switch (field) {
    case 'sex':
      return entry.sex === null ? unknown : wordSex(entry.sex, language)
    case 'ethnicity':
      return entry.ethnicity === null ? unknown : wordEthnicity(entry.ethnicity, language)
    case 'birth':
    case 'birthUnknown':
      return entry.birthUnknown ? unknown : entry.birth
    case 'hardship':
    case 'hardships':
      return wordHardships(entry, language)
    default:
      return entry[field] === '' ? memberWords.notRecorded[language] : entry[field]
  }
}

function wordHardships({ hardship, hardships }: MemberEntry, language: Language): string {
  const unknown = memberWords.unknown[language]
  if (hardship === 'unknown') return unknown
  if (hardship === 'none') return memberWords.hardshipNone[language]
  return hardships
    .map(({ kind, from, to }) => {
      const dates = from === '' && to === '' ? '' : ` (${from}–${to})`
      return `${kind === '' ? unknown : wordHardship(kind, language)}${dates}`
    })
    .join('; ')
}
