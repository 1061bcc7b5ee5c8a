import type { IsoDate } from '../calendar/iso-date.ts'
import type { Period } from './schema.ts'

/** Is this day one of the period's? Its first and last day are. */
export function isInPeriod(date: IsoDate, { from, to }: Pick<Period, 'from' | 'to'>): boolean {
  return from <= date && date <= to
}
