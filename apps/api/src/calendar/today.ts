import { type IsoDate, isoDate } from '@lienthehe/domain'

/** Days are those of Vietnam's clock, wherever the server is: UTC+7 all year, for as long as there have been clubs. */
const vietnamMs = 7 * 3_600_000

/** The civil date of an instant. */
export function dateOf(instant: Date): IsoDate {
  return isoDate(new Date(instant.getTime() + vietnamMs).toISOString().slice(0, 10))
}
