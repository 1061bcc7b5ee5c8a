import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'
import type { AttachmentId } from '../documents/attachment-id-schema.ts'
import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { FollowUp, FollowUpEnd } from './schema.ts'

/** The states of a follow-up. */
export const followUpStatuses = [
  'open',
  'done',
  'dropped',
] as const satisfies readonly FollowUp['state']['status'][]

/** The follow-up is already done or dropped. */
export type FollowUpRefusal = {
  readonly reason: 'followUpClosed'
  readonly status: 'done' | 'dropped'
  readonly on: IsoDate
}

/**
 * The standing of a follow-up on a day; `days` counts the days after the due day. `notOpened`: it was agreed upon after
 * that day.
 */
export type FollowUpStanding =
  | { readonly kind: 'notOpened' | 'open' | 'done' | 'dropped' }
  | { readonly kind: 'overdue'; readonly days: number }

/**
 * Closes the follow-up. Refused if it is already closed, if the day is in the future or before it was opened, or if it
 * is called done without evidence: neither words nor one of the visit's papers.
 */
export function closeFollowUp(
  followUp: FollowUp,
  end: FollowUpEnd,
  { today, papers }: { readonly today: IsoDate; readonly papers: readonly AttachmentId[] },
): Result<FollowUp, FollowUpRefusal | InvalidInput> {
  const { state, openedOn } = followUp
  if (state.status !== 'open') return refuse({ reason: 'followUpClosed', status: state.status, on: state.on })
  if (end.on > today) return refuseFields('end', [{ field: 'on', problem: 'dateInFuture' }])
  if (end.on < openedOn) return refuseFields('end', [{ field: 'on', problem: 'endsBeforeItBegins' }])
  if (end.status === 'done' && end.evidence === null && end.paper === null)
    return refuseFields('end', [{ field: 'evidence', problem: 'required' }])
  if (end.status === 'done' && end.paper !== null && !papers.includes(end.paper))
    return refuseFields('end', [{ field: 'paper', problem: 'choiceUnknown' }])
  return accept({ ...followUp, state: end })
}

/**
 * The standing of the follow-up on the day. A follow-up that was closed later was still open then; the due day itself
 * is still in time.
 */
export function followUpStandingOn(
  { openedOn, dueOn, state }: Pick<FollowUp, 'openedOn' | 'dueOn' | 'state'>,
  asOf: IsoDate,
): FollowUpStanding {
  if (asOf < openedOn) return { kind: 'notOpened' }
  if (state.status !== 'open' && state.on <= asOf) return { kind: state.status }
  return asOf <= dueOn ? { kind: 'open' } : { kind: 'overdue', days: daysBetween(dueOn, asOf) }
}
