import type { IsoDate } from '@lienthehe/domain'
import { dayInVietnam, instant } from '@lienthehe/domain/calendar'

/** The civil date of an instant: clubs live by the clock of Vietnam, wherever the server is. */
export function dateOf(at: Date): IsoDate {
  return dayInVietnam(instant(at.toISOString()))
}
