import type { IsoDate, Result } from '@lienthehe/domain'
import type { BoardTerm } from '@lienthehe/domain/boards'
import { type ChangedMembership, leaveClub } from '@lienthehe/domain/club-life'
import type { ClubRefusal } from '@lienthehe/domain/clubs'
import { type Club, hasEnded } from '@lienthehe/domain/clubs'
import type { Member, MemberId } from '@lienthehe/domain/members'
import { admitMember, editMember, type Namesake } from '@lienthehe/domain/members'
import { accept, type InvalidInput, refuse } from '@lienthehe/domain/refusals'
import type { RosterJudgement } from '../judging/judge-roster.ts'
import { groupNamesakes } from '../judging/namesakes.ts'

/**
 * What importing a list into a club stores: the people it admits, those whose record it changes, and those who have
 * left.
 */
export type RosterTaking = {
  readonly admitted: readonly Member[]
  readonly edited: readonly { readonly before: Member; readonly after: Member }[]
  /** The members who left, with the terms on the board that end because of it. */
  readonly left: readonly { readonly before: Member; readonly after: ChangedMembership }[]
}

/** A checked list, and what the check was based on. */
export type JudgedRoster = {
  readonly club: Club
  readonly judgement: RosterJudgement
  readonly members: readonly Member[]
  readonly terms: readonly BoardTerm[]
  readonly namesakes: readonly Namesake[]
  /** The ids for the people that the check found to be new. */
  readonly ids: readonly MemberId[]
}

/**
 * Imports a checked list into the club: all of its rows, or on request only those that are not refused or left out.
 * Each row is admitted, edited or recorded as leaving in the same way as a single person. Nothing can prevent this,
 * because the check has already refused the rows for which something would.
 */
export function takeRoster(
  { club, judgement, members, terms, namesakes, ids }: JudgedRoster,
  { skipRefused }: { readonly skipRefused: boolean },
  today: IsoDate,
): Result<RosterTaking, InvalidInput | ClubRefusal> {
  if (hasEnded(club)) return refuse({ reason: 'clubEnded' })
  // If the file has several lists, a person must say which to import; this is never guessed.
  const isChosen = judgement.questions.every(({ kind, answer }) => kind !== 'sheets' || answer !== null)
  if (!isChosen) return refuse({ reason: 'invalidInput', fields: [{ field: 'sheets', problem: 'required' }] })
  if (judgement.totals.refused + judgement.totals.leftOut > 0 && !skipRefused)
    return refuse({ reason: 'invalidInput', fields: [{ field: 'skipRefused', problem: 'required' }] })
  const alike = groupNamesakes(namesakes)
  const known = new Map(members.map((member) => [member.id, member]))
  const free = ids.values()
  const admitted: Member[] = []
  const edited: { readonly before: Member; readonly after: Member }[] = []
  const left: { readonly before: Member; readonly after: ChangedMembership }[] = []
  for (const row of judgement.rows) {
    if (row.verdict === 'leaves' && row.departure !== null) {
      const before = kept(known.get(row.memberId), row.row)
      const membership = { member: before, terms }
      left.push({ before, after: promised(leaveClub(membership, row.departure, today), row.row) })
    }
    if (row.verdict !== 'new' && row.verdict !== 'update') continue
    const command = { draft: row.draft, anotherPerson: true }
    const surroundings = { today, namesakes: alike(row.draft) }
    if (row.verdict === 'new') {
      const id = kept(free.next().value, row.row)
      admitted.push(promised(admitMember({ id, club }, command, surroundings), row.row))
    } else {
      const before = kept(known.get(row.memberId), row.row)
      const after = promised(editMember({ member: before, club }, command, surroundings), row.row)
      edited.push({ before, after })
    }
  }
  return accept({ admitted, edited, left })
}

function kept<Value>(value: Value | undefined, row: number): Value {
  if (value === undefined) throw new RangeError(`row ${row} has no member to be written to`)
  return value
}

function promised<Value>(result: Result<Value, { readonly reason: string }>, row: number): Value {
  if (result.ok) return result.value
  throw new RangeError(`row ${row} was judged sound and is refused: ${result.refusal.reason}`)
}
