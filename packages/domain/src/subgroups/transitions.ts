import type { IsoDate } from '../calendar/iso-date.ts'
import { hasEnded } from '../clubs/club.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { Club } from '../clubs/schema.ts'
import { isErased } from '../members/erased.ts'
import { isActiveMember } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import { type InvalidInput, refuseFields, type WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { SubgroupRefusal } from './refusal.ts'
import type { Subgroup, SubgroupDraft, SubgroupId } from './schema.ts'
import { isSameSubgroup, leadsAnother } from './subgroup.ts'

/**
 * The data needed to record a subgroup: the club and its subgroups, everybody who was ever on its member list, and
 * today's date.
 */
export type SubgroupSituation = {
  readonly club: Pick<Club, 'id' | 'events'>
  readonly subgroups: readonly Subgroup[]
  readonly members: readonly Member[]
  readonly today: IsoDate
}

/** A subgroup after the change, with the changed members: those who move into it, or whose record gets its new name. */
export type ChangedSubgroup = { readonly subgroup: Subgroup; readonly members: readonly Member[] }

type Refused = InvalidInput | ClubRefusal | SubgroupRefusal

/**
 * Forms a new subgroup of a club; its leader becomes a member of it. Refused if the club has ended or a field is
 * impossible.
 */
export function formSubgroup(
  id: SubgroupId,
  draft: SubgroupDraft,
  situation: SubgroupSituation,
): Result<ChangedSubgroup, Refused> {
  if (hasEnded(situation.club)) return refuse({ reason: 'clubEnded' })
  return settled({ ...draft, id, club: situation.club.id, dissolvedOn: null }, draft.name, situation)
}

/**
 * Gives the subgroup another name or leader; the records of its members get the new name. Refused if it was dissolved
 * or a field is impossible.
 */
export function changeSubgroup(
  before: Subgroup,
  draft: SubgroupDraft,
  situation: SubgroupSituation,
): Result<ChangedSubgroup, Refused> {
  if (before.dissolvedOn !== null) return refuse({ reason: 'subgroupDissolved' })
  return settled({ ...before, ...draft }, before.name, situation)
}

/** Dissolves the subgroup today. Refused if it was dissolved before, or still has members. */
export function dissolveSubgroup(
  before: Subgroup,
  { members, today }: Pick<SubgroupSituation, 'members' | 'today'>,
): Result<Subgroup, SubgroupRefusal> {
  if (before.dissolvedOn !== null) return refuse({ reason: 'subgroupDissolved' })
  const left = members.filter(
    (member) => isActiveMember(member, today) && isNamed(member, before.name),
  ).length
  if (left > 0) return refuse({ reason: 'subgroupHasMembers', members: left })
  return accept({ ...before, leader: null, dissolvedOn: today })
}

function settled(
  after: Subgroup,
  nameBefore: string,
  situation: SubgroupSituation,
): Result<ChangedSubgroup, InvalidInput> {
  const wrong = [...problemsOfName(after, situation), ...problemsOfLeader(after, nameBefore, situation)]
  if (wrong.length > 0) return refuseFields('draft', wrong)
  const members = situation.members
    .filter(
      (member) => isNamed(member, nameBefore) || isNamed(member, after.name) || member.id === after.leader,
    )
    .filter((member) => member.subgroup !== after.name && !isErased(member))
    .map((member) => ({ ...member, subgroup: after.name }))
  return accept({ subgroup: after, members })
}

function problemsOfName({ id, name }: Subgroup, { subgroups }: SubgroupSituation): readonly WrongField[] {
  const isTaken = subgroups.some(
    (other) => other.id !== id && other.dissolvedOn === null && isSameSubgroup(other.name, name),
  )
  return isTaken ? [{ field: 'name', problem: 'subgroupNameTaken' }] : []
}

function problemsOfLeader(
  after: Subgroup,
  nameBefore: string,
  { members, subgroups, today }: SubgroupSituation,
): readonly WrongField[] {
  if (after.leader === null) return []
  const leader = members.find(({ id }) => id === after.leader)
  if (leader === undefined || !isActiveMember(leader, today))
    return [{ field: 'leader', problem: 'choiceUnknown' }]
  const isElsewhere = leader.subgroup !== null && !isNamed(leader, nameBefore) && !isNamed(leader, after.name)
  return isElsewhere || leadsAnother(leader.id, subgroups, after)
    ? [{ field: 'leader', problem: 'inAnotherSubgroup' }]
    : []
}

function isNamed({ subgroup }: Pick<Member, 'subgroup'>, name: string): boolean {
  return subgroup !== null && isSameSubgroup(subgroup, name)
}
