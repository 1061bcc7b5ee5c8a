import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import { ageYearsMax } from '../refusals/field-limits.ts'
import type { FieldProblem } from '../refusals/field-problem.ts'
import { earliestBirth } from './birth.ts'
import type { Departure, MemberDraft } from './schema.ts'

/** A problem of a typed member, and the field beside which it is shown. */
export type MemberFieldProblem = { readonly field: keyof MemberDraft | 'on'; readonly problem: FieldProblem }

/** The problems of a well-formed draft on this day, in this club; empty when there are none. */
export function checkMemberDraft(
  draft: MemberDraft,
  { today, establishedOn }: { readonly today: IsoDate; readonly establishedOn: IsoDate },
): readonly MemberFieldProblem[] {
  const problems: MemberFieldProblem[] = []
  const born = draft.birth === null ? null : earliestBirth(draft.birth)
  if (born !== null && born > today) problems.push({ field: 'birth', problem: 'birthInFuture' })
  if (born !== null && yearOf(born) < yearOf(today) - ageYearsMax)
    problems.push({ field: 'birth', problem: 'birthTooEarly' })
  if (born !== null && born > draft.joinedOn && born <= today)
    problems.push({ field: 'birth', problem: 'birthAfterJoining' })
  if (draft.joinedOn > today) problems.push({ field: 'joinedOn', problem: 'dateInFuture' })
  if (draft.joinedOn < establishedOn) problems.push({ field: 'joinedOn', problem: 'beforeEstablishment' })
  return problems
}

/** The problems of this departure of a member who joined on `joinedOn`; empty when there are none. */
export function checkDeparture(
  departure: Departure,
  { today, joinedOn }: { readonly today: IsoDate; readonly joinedOn: IsoDate },
): readonly MemberFieldProblem[] {
  if (departure.on > today) return [{ field: 'on', problem: 'dateInFuture' }]
  if (departure.on < joinedOn) return [{ field: 'on', problem: 'beforeJoining' }]
  return []
}
