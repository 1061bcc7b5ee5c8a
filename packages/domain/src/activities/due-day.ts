import type { Month } from '../calendar/month.ts'
import type { DueDay } from './schema.ts'

/** The due day of the next month until the province sets another: the plan names none. */
export const dueDayAtFirst = 5

/**
 * By which day of the next month is the report of this month due? The latest setting from this month or before applies.
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
