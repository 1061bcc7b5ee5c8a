import { daysBetween, type IsoDate } from '../../calendar/iso-date.ts'
import { dayOfMonth, firstDayOfMonth, monthOf, monthsAfter } from '../../calendar/month.ts'
import type { LoanTerms } from './schema.ts'

type Days = Pick<LoanTerms, 'startsOn' | 'dueDay'>

/** The first instalment is due at least half a month after the loan. */
const firstAfterDays = 15

/**
 * The day on which the instalment with this number is due, counted from 1; for 0, the day of the loan. If the terms
 * name no due day, instalments are due each month on the day of the loan: lent on 17/01, due on 17/02. If they do, the
 * first due day is at least half a month away: lent on 10/01 and due each 21st, the first is 21/02, and the time until
 * then counts as one month.
 */
export function dueOn({ startsOn, dueDay }: Days, number: number): IsoDate {
  if (number === 0) return startsOn
  if (dueDay === null) return monthsAfter(startsOn, number)
  const skipped = monthsSkipped({ startsOn, dueDay })
  return dayOfMonth(monthOf(monthsAfter(firstDayOfMonth(monthOf(startsOn)), number + skipped - 1)), dueDay)
}

/**
 * How many months after the month of the loan the first due day is: 0, 1, or 2 if the due day in the next month is
 * still too soon.
 */
function monthsSkipped({
  startsOn,
  dueDay,
}: {
  readonly startsOn: IsoDate
  readonly dueDay: number
}): number {
  const first = firstDayOfMonth(monthOf(startsOn))
  let skipped = 0
  while (daysBetween(startsOn, dayOfMonth(monthOf(monthsAfter(first, skipped)), dueDay)) < firstAfterDays)
    skipped += 1
  return skipped
}

/**
 * The first due day on or after this day. Due days continue after the last instalment, for borrowers who still owe
 * something.
 */
export function nextDueDay(terms: Days, from: IsoDate): IsoDate {
  let number = 1
  while (dueOn(terms, number) < from) number += 1
  return dueOn(terms, number)
}
