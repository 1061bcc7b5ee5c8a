import type { Month } from '../calendar/month.ts'
import type { DueDay } from './schema.ts'

/** Reports are due on this day of the next month until the province sets another day; the plan names none. */
export const dueDayAtFirst = 5

/**
 * The day of the next month by which the report of this month is due. The latest setting made from this month or an
 * earlier one applies.
 */
export function dueDayFor(settings: readonly DueDay[], month: Month): number {
  const latest = settings
    .filter(({ from }) => from <= month)
    .reduce<DueDay | undefined>(
      (found, one) => (found === undefined || found.from <= one.from ? one : found),
      undefined,
    )
  return latest?.day ?? dueDayAtFirst
}
