import type { IsoDate } from '@lienthehe/domain'
import { dayInVietnam, instant } from '@lienthehe/domain/calendar'

/**
 * The civil day in Vietnam at an instant in milliseconds by the clock of this device: the day that the server names
 * too, whatever zone the device is set to.
 */
export function dayOf(at: number): IsoDate {
  return dayInVietnam(instant(new Date(at).toISOString()))
}
