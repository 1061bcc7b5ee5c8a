import { type IsoDate, isoDate } from '@lienthehe/domain'

/** Clubs live by the clock of Vietnam, wherever the server stands; UTC+7 all year, ever since there are clubs. */
const vietnamMs = 7 * 3_600_000

/** The civil date of an instant. */
export function dateOf(instant: Date): IsoDate {
  return isoDate(new Date(instant.getTime() + vietnamMs).toISOString().slice(0, 10))
}
