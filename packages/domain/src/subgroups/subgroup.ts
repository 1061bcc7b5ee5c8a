import type { IsoDate } from '../calendar/iso-date.ts'
import { isActiveMember } from '../members/member.ts'
import type { Member, MemberId } from '../members/schema.ts'
import { spellingKey } from '../text/fold.ts'
import { compareWords } from '../text/names.ts'
import type { Subgroup } from './schema.ts'

/** One subgroup of a club on a day. */
export type SubgroupOfClub = {
  /** The name in the subgroup's record, or if it has none, the name in the member list. */
  readonly name: string
  /** `null`: the subgroup has no record, but its name is in the member list. */
  readonly recorded: Subgroup | null
  /** The number of its members on the day. */
  readonly members: number
}

/** Do the two names mean the same subgroup? Case, Unicode form and the place of the tone mark are ignored. */
export function isSameSubgroup(one: string, other: string): boolean {
  return spellingKey(one) === spellingKey(other)
}

/**
 * The subgroups of a club, sorted by name: those with a record that still exist, and those whose name is only in the
 * member list.
 */
export function subgroupsOf(
  recorded: readonly Subgroup[],
  members: readonly Pick<Member, 'subgroup' | 'joinedOn' | 'departure'>[],
  asOf: IsoDate,
): readonly SubgroupOfClub[] {
  const named = new Map<string, { readonly name: string; readonly members: number }>()
  for (const member of members) {
    if (member.subgroup === null || !isActiveMember(member, asOf)) continue
    const key = spellingKey(member.subgroup)
    const { name, members: others } = named.get(key) ?? { name: member.subgroup, members: 0 }
    named.set(key, { name, members: others + 1 })
  }
  const living = recorded.filter(({ dissolvedOn }) => dissolvedOn === null)
  const onRecord = new Set(living.map(({ name }) => spellingKey(name)))
  return [
    ...living.map((subgroup) => ({
      name: subgroup.name,
      recorded: subgroup,
      members: named.get(spellingKey(subgroup.name))?.members ?? 0,
    })),
    ...[...named].flatMap(([key, found]) => (onRecord.has(key) ? [] : [{ ...found, recorded: null }])),
  ].toSorted((one, other) => compareWords(one.name, other.name))
}

/** Does this member lead a different subgroup of the club? */
export function leadsAnother(
  leader: MemberId,
  subgroups: readonly Subgroup[],
  { id }: Pick<Subgroup, 'id'>,
): boolean {
  return subgroups.some(
    (subgroup) => subgroup.id !== id && subgroup.dissolvedOn === null && subgroup.leader === leader,
  )
}
