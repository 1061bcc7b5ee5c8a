import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'
import type { ScoredVisit } from './checklist.ts'
import { type FollowUpStanding, followUpStandingOn } from './follow-up.ts'
import type { FollowUp, Visit } from './schema.ts'

/** The states of a visit. */
export const visitStatuses = [
  'planned',
  'done',
  'cancelled',
] as const satisfies readonly Visit['state']['status'][]
export type VisitStatus = (typeof visitStatuses)[number]

/** The standing of a visit on a day; days past the day for which it was planned. */
export type VisitStanding = { readonly kind: VisitStatus } | { readonly kind: 'late'; readonly days: number }

/** What is the standing of the visit on the day? The planned day itself is in time. */
export function visitStandingOn(
  { state, plannedOn }: Pick<Visit, 'state' | 'plannedOn'>,
  asOf: IsoDate,
): VisitStanding {
  if (state.status !== 'planned' || asOf <= plannedOn) return { kind: state.status }
  return { kind: 'late', days: daysBetween(plannedOn, asOf) }
}

/** The visit as far as it was scored; empty for one that did not take place. */
export function scoredVisit({ state }: Pick<Visit, 'state'>): readonly ScoredVisit[] {
  return state.status === 'done' ? [{ on: state.on, assessment: state.assessment }] : []
}

/** A follow-up with the visit that it came from, and its standing: open, or overdue by days. */
export type FollowUpToDo<One> = {
  readonly visit: One
  readonly followUp: FollowUp
  readonly standing: FollowUpStanding
}

/** The follow-ups of these visits that are still to be done on the day, the earliest due day first. */
export function openFollowUps<One extends Pick<Visit, 'followUps'>>(
  visits: readonly One[],
  asOf: IsoDate,
): readonly FollowUpToDo<One>[] {
  return visits
    .flatMap((visit) =>
      visit.followUps.flatMap((followUp) => {
        const standing = followUpStandingOn(followUp, asOf)
        return standing.kind === 'open' || standing.kind === 'overdue' ? [{ visit, followUp, standing }] : []
      }),
    )
    .toSorted((one, other) => daysBetween(other.followUp.dueOn, one.followUp.dueOn))
}
