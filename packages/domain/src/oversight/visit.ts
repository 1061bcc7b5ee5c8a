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

/** The standing of a visit on a day; `days` counts the days after the planned day. */
export type VisitStanding = { readonly kind: VisitStatus } | { readonly kind: 'late'; readonly days: number }

/** The standing of the visit on the day. The planned day itself is still in time. */
export function visitStandingOn(
  { state, plannedOn }: Pick<Visit, 'state' | 'plannedOn'>,
  asOf: IsoDate,
): VisitStanding {
  if (state.status !== 'planned' || asOf <= plannedOn) return { kind: state.status }
  return { kind: 'late', days: daysBetween(plannedOn, asOf) }
}

/** The visit's day and score, as a list of one; empty for a visit that did not take place. */
export function scoredVisit({ state }: Pick<Visit, 'state'>): readonly ScoredVisit[] {
  return state.status === 'done' ? [{ on: state.on, assessment: state.assessment }] : []
}

/** A follow-up that is not closed, the visit where it was agreed, and its standing: open, or overdue by some days. */
export type FollowUpToDo<One> = {
  readonly visit: One
  readonly followUp: FollowUp
  readonly standing: FollowUpStanding
}

/** The follow-ups of these visits that are not closed on the day, the earliest due day first. */
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
