import type { IsoDate } from '@lienthehe/domain'
import { dayInVietnam, instant } from '@lienthehe/domain/calendar'

/**
 * The civil day in Vietnam at a time in milliseconds. The server names the same day, even if this device is set to
 * another time zone.
 */
export function dayOf(at: number): IsoDate {
  return dayInVietnam(instant(new Date(at).toISOString()))
}
