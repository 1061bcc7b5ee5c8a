import type { IsoDate } from '../calendar/iso-date.ts'
import { compareFullNames, wordsKey } from '../text/names.ts'
import { ethnicities, isDisadvantaged, sexes } from './member.ts'
import type { Member } from './schema.ts'

/** What a list of members can be sorted by. */
export const memberSorts = [
  'fullName',
  'sex',
  'birth',
  'ethnicity',
  'hardships',
  'village',
  'subgroup',
  'phone',
  'joinedOn',
  'leftOn',
] as const
export type MemberSort = (typeof memberSorts)[number]

/** The columns of a list of members after the name, in their order on screen. */
export const memberColumns = [
  'sex',
  'birth',
  'ethnicity',
  'hardships',
  'village',
  'subgroup',
  'phone',
  'joinedOn',
] as const
export type MemberColumn = (typeof memberColumns)[number]

export type MemberOrder = { readonly sort: MemberSort; readonly descending: boolean }

/**
 * The members in this order. Members with equal values are sorted by name, as in Vietnamese lists; members without a
 * recorded value come last, ascending or descending.
 */
export function orderMembers<Listed extends Member>(
  members: readonly Listed[],
  { sort, descending }: MemberOrder,
  asOf: IsoDate,
): readonly Listed[] {
  const byName = members.toSorted((one, other) => compareFullNames(one.fullName, other.fullName))
  if (sort === 'fullName') return descending ? byName.toReversed() : byName
  const keyed = byName.map((member) => ({ member, key: keyOf(member, sort, asOf) }))
  const known = keyed.flatMap(({ member, key }) => (key === null ? [] : [{ member, key }]))
  const sign = descending ? -1 : 1
  known.sort((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -sign : sign))
  return [...known, ...keyed.filter(({ key }) => key === null)].map(({ member }) => member)
}

/** The value by which a member is sorted; `null` when it is not recorded. */
function keyOf(member: Member, sort: Exclude<MemberSort, 'fullName'>, asOf: IsoDate): string | number | null {
  switch (sort) {
    case 'sex':
      return member.sex && sexes.indexOf(member.sex)
    case 'ethnicity':
      return member.ethnicity && ethnicities.indexOf(member.ethnicity)
    case 'village':
      return member.village && wordsKey(member.village)
    case 'subgroup':
      return member.subgroup && wordsKey(member.subgroup)
    case 'hardships': {
      const answer = isDisadvantaged(member, asOf)
      return answer === 'unknown' ? null : answer === 'yes' ? 0 : 1
    }
    case 'leftOn':
      return member.departure?.on ?? null
    default:
      return member[sort]
  }
}
