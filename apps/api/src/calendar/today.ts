import { type IsoDate, isoDate } from '@lienthehe/domain'

/** Clubs live by the clock of Vietnam, wherever the server stands; UTC+7 all year. */
const vietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The civil date of an instant. */
export function dateOf(instant: Date): IsoDate {
  return isoDate(vietnam.format(instant))
}
