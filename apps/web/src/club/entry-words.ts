import type { Language } from '@lienthehe/domain'
import { labelEthnicity, labelHardship, labelSex } from '@lienthehe/domain/members'
import type { MemberEntry } from './members/member-entry.ts'
import { memberWords } from './members/member-words.ts'

/** The content of one field of the member form as text. */
export function labelEntryField(entry: MemberEntry, field: keyof MemberEntry, language: Language): string {
  const unknown = memberWords.unknown[language]
  switch (field) {
    case 'sex':
      return entry.sex === null ? unknown : labelSex(entry.sex, language)
    case 'ethnicity':
      return entry.ethnicity === null ? unknown : labelEthnicity(entry.ethnicity, language)
    case 'birth':
    case 'birthUnknown':
      return entry.birthUnknown ? unknown : entry.birth
    case 'hardship':
    case 'hardships':
      return describeHardships(entry, language)
    default:
      return entry[field] === '' ? memberWords.notRecorded[language] : entry[field]
  }
}

function describeHardships({ hardship, hardships }: MemberEntry, language: Language): string {
  const unknown = memberWords.unknown[language]
  if (hardship === 'unknown') return unknown
  if (hardship === 'none') return memberWords.hardshipNone[language]
  return hardships
    .map(({ kind, from, to }) => {
      const dates = from === '' && to === '' ? '' : ` (${from}–${to})`
      return `${kind === '' ? unknown : labelHardship(kind, language)}${dates}`
    })
    .join('; ')
}
