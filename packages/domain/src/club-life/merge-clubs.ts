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

/** A club that is to be merged, and the club that takes its members (`into`). */
export type Merging = {
  readonly club: Club
  readonly terms: readonly BoardTerm[]
  /** Everyone whom the club has ever listed. */
  readonly members: readonly Member[]
  /** The id of each new membership, by the id of the membership that ends. */
  readonly newIds: ReadonlyMap<MemberId, MemberId>
  readonly into: Club
  /** Everyone whom the receiving club has ever listed. */
  readonly membersInto: readonly Member[]
}

/**
 * A member who passes from one club to the other. The old membership ends but stays stored, since the old club counted
 * them until then. `joined` is `null` when the same person was already a member of the receiving club.
 */
export type Passage = {
  readonly before: Member
  readonly left: Member
  readonly joined: Member | null
}

/** The merged club, and what becomes of each of its members. */
export type MergedClubs = ChangedClub & { readonly passages: readonly Passage[] }

/** A member who may be in both clubs, and the member of the other club who may be the same person. */
export type InBoth = { readonly member: Member; readonly other: Member }

/**
 * The members of the club who may also be members of the receiving club: name and year of birth are the same. That is
 * only a hint, so a person must decide.
 */
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
 * Merges the club into the receiving one from that day on, and makes its members members there. Refused when the club
 * has ended, when both clubs are the same, when the receiving one does not operate (so mergers never run in a circle),
 * when something is on record after that day, when `people` is not the number of members, and when `inBoth` lacks an
 * answer for somebody who may be in both.
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
    // A subgroup of the old club is not one of the receiving club, even if it has the same name.
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
