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

/** The data needed to record a request: the member, the member’s club, and today's date. */
export type RequestSituation = {
  readonly member: Member
  readonly club: Pick<Club, 'establishedOn'>
  readonly today: IsoDate
}

/** Records a person's request. Refused if the person was erased, or if the day is impossible. */
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

/**
 * Records the day on which the person was told what will be done. Refused if the request already has an answer or an
 * end.
 */
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

/** Extends the request, once. Refused for a complaint, for a second extension, and after the due day. */
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

/** Closes the request. Refused if it is already closed, if the day is impossible, or if a refusal gives no reason. */
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

/** Opens a closed request again. Refused if it is open. */
export function reopenRequest(before: PersonRequest): Result<PersonRequest, PrivacyRefusal> {
  return before.end === null ? refuse({ reason: 'requestOpen' }) : accept({ ...before, end: null })
}

/** The request without its typed words, for when the person is erased: only the right used and the days are left. */
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
