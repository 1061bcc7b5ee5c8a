import { firstDayOf, type IsoDate, lastDayOf, laterOf } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { SnapshotRefusal } from './refusal.ts'
import type { ReviewedPeriod } from './schema.ts'

/** The first day of the period: 1 January for a year, but not before the plan's first day. */
export function firstDayOfPeriod({ period }: Pick<Plan, 'period'>, asked: ReviewedPeriod): IsoDate {
  return asked.kind === 'year' ? laterOf(firstDayOf(asked.year), period.from) : period.from
}

/**
 * The last day of the period, which is the day of its figures: 31 December for a year, but not after the plan's last
 * day.
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
 * The day of a period's figures, if the period can be closed: it must be in the plan's period and over. A refusal has
 * the day from which it can be closed, or the days of the plan.
 */
export function dayToClose(
  plan: Pick<Plan, 'period'>,
  asked: ReviewedPeriod,
  { today }: { readonly today: IsoDate },
): Result<IsoDate, SnapshotRefusal> {
  const { from, to } = plan.period
  const day = lastDayOfPeriod(plan, asked)
  if (day < from || day > to) return refuse({ reason: 'periodOutsidePlan', from, to })
  // On the last day something may still be recorded, so the period is not over yet.
  return day < today ? accept(day) : refuse({ reason: 'periodNotOver', on: day })
}

/** The usual periods for a report on the plan: its years in their order, then the whole period. */
export function usualPeriods({ period }: Pick<Plan, 'period'>): readonly ReviewedPeriod[] {
  return [...period.years.map((year): ReviewedPeriod => ({ kind: 'year', year })), { kind: 'whole' }]
}
