import type { Wording } from '@lienthehe/domain'
import type { MemberEntry } from './member-entry.ts'
import { memberWords } from './member-words.ts'

/** What each part of the form is called. */
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
}

/** Every field that a refusal may name, by its path in the input of the call; the ids on the page are the paths. */
export function memberFieldPaths({ hardships }: Pick<MemberEntry, 'hardships'>) {
  const plain = Object.entries(entryLabels).map(([field, label]) => ({ path: `draft.${field}`, label }))
  const dates = hardships.flatMap((_, place) =>
    (['from', 'to'] as const).map((end) => ({
      path: `draft.hardships.${place}.${end}`,
      label: memberWords.hardships,
    })),
  )
  return [...plain, ...dates]
}
