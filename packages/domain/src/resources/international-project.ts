import type { IsoDate } from '../calendar/iso-date.ts'
import type { InternationalProject } from './schema.ts'

/** Does the project run on the day? From its first day to the day before its end. */
export function isRunning({ from, to }: Pick<InternationalProject, 'from' | 'to'>, asOf: IsoDate): boolean {
  return from <= asOf && (to === null || asOf < to)
}
