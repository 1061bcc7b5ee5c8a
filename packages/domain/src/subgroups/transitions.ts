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

/** What must be known to record a subgroup: the club with its subgroups, everybody it has ever listed, and the day. */
export type SubgroupSituation = {
  readonly club: Pick<Club, 'id' | 'events'>
  readonly subgroups: readonly Subgroup[]
  readonly members: readonly Member[]
  readonly today: IsoDate
}

/** A subgroup after the change, and the members who move with it: into it, or along with its name. */
export type ChangedSubgroup = { readonly subgroup: Subgroup; readonly members: readonly Member[] }

type Refused = InvalidInput | ClubRefusal | SubgroupRefusal

/** The new subgroup of a club; its leader belongs to it. Refused when the club has ended or a field is impossible. */
export function formSubgroup(
  id: SubgroupId,
  draft: SubgroupDraft,
  situation: SubgroupSituation,
): Result<ChangedSubgroup, Refused> {
  if (hasEnded(situation.club)) return refuse({ reason: 'clubEnded' })
  return settled({ ...draft, id, club: situation.club.id, dissolvedOn: null }, draft.name, situation)
}

/**
 * The subgroup with another name or leader; its members move along. Refused when it was dissolved or a field is
 * impossible.
 */
export function changeSubgroup(
  before: Subgroup,
  draft: SubgroupDraft,
  situation: SubgroupSituation,
): Result<ChangedSubgroup, Refused> {
  if (before.dissolvedOn !== null) return refuse({ reason: 'subgroupDissolved' })
  return settled({ ...before, ...draft }, before.name, situation)
}

/** The subgroup, dissolved today. Refused when it was dissolved before, or while members belong to it. */
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
