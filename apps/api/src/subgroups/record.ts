import type { Subject } from '@lienthehe/domain/access'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Subgroup, SubgroupId, SubgroupSituation } from '@lienthehe/domain/subgroups'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { readMembers } from '../members/queries.ts'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { insertSubgroup, readSubgroup, readSubgroupsOf, updateSubgroup } from './queries.ts'

/** How a subgroup is stored, and described in its club’s history. */
export const subgroupRecord: RecordKind<Subgroup> = {
  kind: 'subgroup',
  clubOf: ({ club }) => club,
  labelOf: ({ name }) => name,
  factsOf: ({ id: _, club: __, ...facts }) => facts,
  insert: ({ tx }, subgroup) => insertSubgroup(tx, subgroup),
  update: ({ tx }, subgroup, { version }) => updateSubgroup(tx, subgroup, version),
}

/**
 * Reads what the rules for a subgroup of this club need, the stored members, and the club in which the user needs the
 * right.
 */
export async function loadSubgroupSituation(
  { tx, units, now }: Pick<Writer, 'tx' | 'units' | 'now'>,
  id: ClubId,
) {
  const { club } = await requireClub(tx, id)
  const storedMembers = (await readMembers(tx, [id])).map(({ member, version }) => ({
    value: member,
    version,
  }))
  const situation: SubgroupSituation = {
    club,
    subgroups: (await readSubgroupsOf(tx, id)).map(({ value }) => value),
    members: storedMembers.map(({ value }) => value),
    today: dateOf(now()),
  }
  const subjects: readonly [Subject] = [subjectOf({ units }, club)]
  return { situation, storedMembers, subjects }
}

/** The stored subgroup with its club; throws `notFound` when there is none. */
export async function loadSubgroup(
  writer: Pick<Writer, 'tx' | 'units' | 'now'>,
  { id }: { readonly id: SubgroupId },
) {
  const stored: Stored<Subgroup> | undefined = await readSubgroup(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return { stored, ...(await loadSubgroupSituation(writer, stored.value.club)) }
}
