import type { IsoDate } from '@lienthehe/domain'
import { dayInVietnam, instant } from '@lienthehe/domain/calendar'

/** The date of an instant in Vietnam's time zone, wherever the server is. */
export function dateOf(at: Date): IsoDate {
  return dayInVietnam(instant(at.toISOString()))
}
