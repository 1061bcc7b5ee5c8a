import type { Wording } from '@lienthehe/domain'
import type { MemberEntry } from './member-entry.ts'
import { memberWords } from './member-words.ts'

/** The label of each part of the form. */
export const entryLabels: Readonly<Record<keyof MemberEntry, Wording>> = {
  fullName: memberWords.fullName,
  sex: memberWords.sex,
  birth: memberWords.birth,
  birthUnknown: memberWords.birthUnknown,
  ethnicity: memberWords.ethnicity,
  hardship: memberWords.hardships,
  hardships: memberWords.hardshipKinds,
  village: memberWords.village,
  phone: memberWords.phone,
  citizenId: memberWords.citizenId,
  joinedOn: memberWords.joinedOn,
  subgroup: memberWords.subgroup,
}

/**
 * Other parts of the entry that answer the same question as a field: an edit of any of them clears the field's problem.
 */
const alsoAnsweredBy = {
  birth: ['birthUnknown'],
  hardships: ['hardship'],
} as const satisfies Partial<Record<keyof MemberEntry, readonly (keyof MemberEntry)[]>>

/** Every field that a refusal may name; a field's id on the page is its path. */
export function memberFields(
  { hardships }: Pick<MemberEntry, 'hardships'>,
  say: (wording: Wording) => string,
) {
  const plain = Object.entries(entryLabels).map(([field, label]) => {
    const others: readonly string[] =
      Object.entries(alsoAnsweredBy).find(([known]) => known === field)?.[1] ?? []
    return { path: `draft.${field}`, at: [field, ...others], id: `draft.${field}`, label: say(label) }
  })
  const rows = hardships.flatMap((_, place) =>
    Object.entries(hardshipLabels).map(([part, label]) => {
      const path = `draft.hardships.${place}.${part}`
      return {
        path,
        at: [`hardships.${place}.${part}`, 'hardship'],
        id: path,
        label: `${say(memberWords.hardships)} ${place + 1}, ${say(label)}`,
      }
    }),
  )
  return [...plain, ...rows]
}

const hardshipLabels = {
  kind: memberWords.hardshipKind,
  from: memberWords.hardshipFrom,
  to: memberWords.hardshipTo,
} as const
