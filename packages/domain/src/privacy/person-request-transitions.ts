import type { IsoDate } from '../calendar/iso-date.ts'
import type { Club } from '../clubs/schema.ts'
import { isErased } from '../members/erased.ts'
import type { MemberRefusal } from '../members/refusal.ts'
import type { Member } from '../members/schema.ts'
import type { FieldProblem } from '../refusals/field-problem.ts'
import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { clocks, dueOf } from './clocks.ts'
import type {
  PersonRequest,
  PersonRequestDraft,
  PersonRequestId,
  RequestAnswer,
  RequestEnd,
  RequestExtension,
} from './person-request-schema.ts'
import type { PrivacyRefusal } from './refusal.ts'

type Refused = InvalidInput | PrivacyRefusal

/** What must be known to put a request on record: who asks, the person’s club, and the day. */
export type RequestSituation = {
  readonly member: Member
  readonly club: Pick<Club, 'establishedOn'>
  readonly today: IsoDate
}

/** The record of what a person asked for. Refused for a person who was erased, and where the day is impossible. */
export function recordRequest(
  id: PersonRequestId,
  draft: PersonRequestDraft,
  { member, club, today }: RequestSituation,
): Result<PersonRequest, Refused | MemberRefusal> {
  if (isErased(member)) return refuse({ reason: 'personErased' })
  const { askedOn } = draft
  if (askedOn > today) return refuseFields('draft', [{ field: 'askedOn', problem: 'dateInFuture' }])
  if (askedOn < club.establishedOn)
    return refuseFields('draft', [{ field: 'askedOn', problem: 'beforeEstablishment' }])
  return accept({ ...draft, id, member: member.id, answered: null, extended: null, end: null })
}

/** The request with the day on which the person was told what will be done. Refused once that or its end is on record. */
export function answerRequest(
  before: PersonRequest,
  answer: RequestAnswer,
  today: IsoDate,
): Result<PersonRequest, Refused> {
  if (before.end !== null) return refuse({ reason: 'requestClosed' })
  if (before.answered !== null) return refuse({ reason: 'requestAnswered' })
  const problem = problemOfDay(before, answer.on, today)
  return problem === null
    ? accept({ ...before, answered: answer })
    : refuseFields('answer', [{ field: 'on', problem }])
}

/** The request with its one extension. Refused for a complaint, a second time, and past the due day. */
export function extendRequest(
  before: PersonRequest,
  extension: RequestExtension,
  today: IsoDate,
): Result<PersonRequest, Refused> {
  if (before.end !== null) return refuse({ reason: 'requestClosed' })
  if (clocks[before.kind].extendedDays === 0) return refuse({ reason: 'requestNotExtendable' })
  if (before.extended !== null) return refuse({ reason: 'requestExtended' })
  const { doneBy } = dueOf(before.kind, before.askedOn, { isExtended: false })
  const problem = problemOfDay(before, extension.on, today) ?? (extension.on > doneBy ? 'afterDueDay' : null)
  return problem === null
    ? accept({ ...before, extended: extension })
    : refuseFields('extension', [{ field: 'on', problem }])
}

/**
 * The request with its end. Refused when it has one, when the day is impossible, and when a refusal gives no reason.
 */
export function closeRequest(
  before: PersonRequest,
  end: RequestEnd,
  today: IsoDate,
): Result<PersonRequest, Refused> {
  if (before.end !== null) return refuse({ reason: 'requestClosed' })
  const problem = problemOfDay(before, end.on, today)
  if (problem !== null) return refuseFields('end', [{ field: 'on', problem }])
  if (before.answered !== null && end.on < before.answered.on)
    return refuseFields('end', [{ field: 'on', problem: 'endsBeforeItBegins' }])
  if (end.outcome === 'refused' && end.note === null)
    return refuseFields('end', [{ field: 'note', problem: 'required' }])
  return accept({ ...before, end })
}

/** The request without its end. Refused when it has none. */
export function reopenRequest(before: PersonRequest): Result<PersonRequest, PrivacyRefusal> {
  return before.end === null ? refuse({ reason: 'requestOpen' }) : accept({ ...before, end: null })
}

/** What remains of a request once nobody can be identified by the records: what was asked for, and the days. */
export function withoutWords(request: PersonRequest): PersonRequest {
  const { extended, end } = request
  return {
    ...{ ...request, askedBy: null, matter: null },
    extended: extended && { ...extended, because: null },
    end: end && { ...end, note: null },
  }
}

function problemOfDay({ askedOn }: PersonRequest, on: IsoDate, today: IsoDate): FieldProblem | null {
  if (on > today) return 'dateInFuture'
  return on < askedOn ? 'beforeRequest' : null
}
