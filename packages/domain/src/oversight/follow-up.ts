import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { FollowUp } from './schema.ts'

/** Why a follow-up is not closed. */
export type FollowUpRefusal =
  | { readonly reason: 'alreadyClosed'; readonly status: 'done' | 'dropped'; readonly on: IsoDate }
  | { readonly reason: 'beforeOpening'; readonly openedOn: IsoDate }

/** Where a follow-up stands on a day; days past the due day. `notOpened`: it was agreed upon later. */
export type FollowUpStanding =
  | { readonly kind: 'notOpened' | 'open' | 'done' | 'dropped' }
  | { readonly kind: 'overdue'; readonly days: number }

/** The follow-up, done on the day. Refused: one that is closed already, and a day before it was opened. */
export function finishFollowUp(followUp: FollowUp, on: IsoDate): Result<FollowUp, FollowUpRefusal> {
  return close(followUp, { status: 'done', on })
}

/** The follow-up, given up on the day for a reason. Refused as by `finishFollowUp`. */
export function dropFollowUp(
  followUp: FollowUp,
  { on, reason }: { readonly on: IsoDate; readonly reason: string },
): Result<FollowUp, FollowUpRefusal> {
  return close(followUp, { status: 'dropped', on, reason })
}

function close(
  followUp: FollowUp,
  ending: Exclude<FollowUp['state'], { readonly status: 'open' }>,
): Result<FollowUp, FollowUpRefusal> {
  const { state, openedOn } = followUp
  if (state.status !== 'open') return refuse({ reason: 'alreadyClosed', status: state.status, on: state.on })
  if (ending.on < openedOn) return refuse({ reason: 'beforeOpening', openedOn })
  return accept({ ...followUp, state: ending })
}

/** Where does the follow-up stand on the day? What was closed later was open then; the due day itself is still in time. */
export function followUpStandingOn(
  { openedOn, dueOn, state }: Pick<FollowUp, 'openedOn' | 'dueOn' | 'state'>,
  asOf: IsoDate,
): FollowUpStanding {
  if (asOf < openedOn) return { kind: 'notOpened' }
  if (state.status !== 'open' && state.on <= asOf) return { kind: state.status }
  return asOf <= dueOn ? { kind: 'open' } : { kind: 'overdue', days: daysBetween(dueOn, asOf) }
}
