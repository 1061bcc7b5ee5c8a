import type { BoardTerm } from '../boards/schema.ts'
import { endTermsWithClub, hasTermsAfter } from '../boards/with-club.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import { statusOn } from '../clubs/club.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { Club, Merger } from '../clubs/schema.ts'
import { recordClubEvent } from '../clubs/transitions.ts'
import { duplicateKey } from '../members/member.ts'
import type { Member, MemberId } from '../members/schema.ts'
import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { ChangedClub } from './change-club.ts'

/** A club that is to be merged, and the one that takes its members. */
export type Merging = {
  readonly club: Club
  readonly terms: readonly BoardTerm[]
  /** Whom the club has ever listed. */
  readonly members: readonly Member[]
  /** The ids of the memberships that begin, by those that end. */
  readonly newIds: ReadonlyMap<MemberId, MemberId>
  readonly into: Club
  /** Whom that one has ever listed. */
  readonly membersInto: readonly Member[]
}

/**
 * Somebody whose membership passes from one club to the other: the old one ends and is kept, as the old club counted
 * them until then. `joined: null`: the same person was a member there already.
 */
export type Passage = {
  readonly before: Member
  readonly left: Member
  readonly joined: Member | null
}

/** Both clubs after a merger. */
export type MergedClubs = ChangedClub & { readonly passages: readonly Passage[] }

/** A member who may be in both clubs, as name and year of birth say, with who they may be there. */
export type InBoth = { readonly member: Member; readonly other: Member }

/** Who of the club’s members may be a member of the other one too? One shared name and year of birth is a hint, which a person settles. */
export function membersInBoth({
  members,
  membersInto,
}: Pick<Merging, 'members' | 'membersInto'>): readonly InBoth[] {
  const others = new Map(active(membersInto).map((other) => [duplicateKey(other), other]))
  return active(members).flatMap((member) => {
    const key = duplicateKey(member)
    const other = key === null ? undefined : others.get(key)
    return other === undefined ? [] : [{ member, other }]
  })
}

/**
 * The club as merged into the other from that day on, and its members as members there. Refused when its life is over,
 * when the other one is itself or does not operate (one that has ended takes nobody, so mergers never run in a circle),
 * when something is on record after that day, when `people` is not how many members there are, and while it is not said of everybody who may be in both whether they are.
 */
export function mergeClubs(
  merging: Merging,
  { on, reason, into: _, people, inBoth }: Merger,
  today: IsoDate,
): Result<MergedClubs, InvalidInput | ClubRefusal> {
  const { club, terms, members, newIds, into } = merging
  const recorded = recordClubEvent(club, { on, reason, change: 'merged', into: into.id }, today, 'merger')
  if (!recorded.ok) return recorded
  if (into.id === club.id) return refuseFields('merger', [{ field: 'into', problem: 'choiceUnknown' }])
  if (statusOn(into, on) !== 'operating' || statusOn(into, today) !== 'operating')
    return refuse({ reason: 'receiverNotOperating', name: into.name })
  if (hasTermsAfter(terms, on) || members.some((member) => isOnRecordAfter(member, on)))
    return refuseFields('merger', [{ field: 'on', problem: 'beforeLastRecord' }])

  if (people !== active(members).length)
    return refuseFields('merger', [{ field: 'people', problem: 'peopleDiffer' }])

  const answers = new Map(inBoth.map(({ member, isSame }) => [member, isSame]))
  const unsettled = membersInBoth(merging).filter(({ member }) => !answers.has(member.id))
  if (unsettled.length > 0) return refuse({ reason: 'membersInBoth', people: unsettled.length })
  const passages = active(members).map((before): Passage => {
    const left: Member = { ...before, departure: { on, reason: 'joinedAnotherClub' } }
    const id = newIds.get(before.id)
    if (answers.get(before.id) === true) return { before, left, joined: null }
    if (id === undefined) throw new RangeError('a membership that begins has an id')
    // The subgroups of the other club are others, even under the same names.
    const member = { ...before, id, club: into.id, joinedOn: on, subgroup: null, departure: null }
    return { before, left, joined: member }
  })
  return accept({ club: recorded.value, ended: endTermsWithClub(terms, on), passages })
}

function active(members: readonly Member[]): readonly Member[] {
  return members.filter(({ departure }) => departure === null)
}

function isOnRecordAfter({ joinedOn, departure }: Member, on: IsoDate): boolean {
  return departure === null ? joinedOn > on : departure.on > on
}
