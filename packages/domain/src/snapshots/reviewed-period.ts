import { firstDayOf, type IsoDate, lastDayOf, laterOf } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { SnapshotRefusal } from './refusal.ts'
import type { ReviewedPeriod } from './schema.ts'

/** The first day of the period: 1/1 of a year, and never a day before the plan's own first one. */
export function firstDayOfPeriod({ period }: Pick<Plan, 'period'>, asked: ReviewedPeriod): IsoDate {
  return asked.kind === 'year' ? laterOf(firstDayOf(asked.year), period.from) : period.from
}

/**
 * The last day of the period, which its figures are of: 31/12 of a year, and never a day after the plan's own last one.
 */
export function lastDayOfPeriod({ period }: Pick<Plan, 'period'>, asked: ReviewedPeriod): IsoDate {
  switch (asked.kind) {
    case 'year':
      return lastDayOf(asked.year)
    case 'upTo':
      return asked.day
    case 'whole':
      return period.to
  }
}

/**
 * The day that the figures of a period are of, if the period can be closed: it lies in the plan, and it is over. A
 * refusal gives the day from which it can be closed, or the days of the plan.
 */
export function dayToClose(
  plan: Pick<Plan, 'period'>,
  asked: ReviewedPeriod,
  { today }: { readonly today: IsoDate },
): Result<IsoDate, SnapshotRefusal> {
  const { from, to } = plan.period
  const day = lastDayOfPeriod(plan, asked)
  if (day < from || day > to) return refuse({ reason: 'periodOutsidePlan', from, to })
  // On its last day something may still happen.
  return day < today ? accept(day) : refuse({ reason: 'periodNotOver', on: day })
}

/** The usual periods for a report on the plan: its years in their order, then all of it. */
export function usualPeriods({ period }: Pick<Plan, 'period'>): readonly ReviewedPeriod[] {
  return [...period.years.map((year): ReviewedPeriod => ({ kind: 'year', year })), { kind: 'whole' }]
}
