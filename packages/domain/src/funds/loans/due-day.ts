import { daysBetween, type IsoDate } from '../../calendar/iso-date.ts'
import { dayOfMonth, firstDayOfMonth, monthOf, monthsAfter } from '../../calendar/month.ts'
import type { LoanTerms } from './schema.ts'

type Days = Pick<LoanTerms, 'startsOn' | 'dueDay'>

/** The first instalment is never asked for sooner than half a month after the loan. */
const firstAfterDays = 15

/**
 * The day on which the instalment with this number is due, counted from 1; 0 is the day of the loan. Without a due day
 * it is the loan's own: lent on 17/01, due on 17/02. With one, it is the first that is half a month away: lent on
 * 10/01, due each 21st, from 21/02 on; the time until then counts as one month.
 */
export function dueOn({ startsOn, dueDay }: Days, number: number): IsoDate {
  if (number === 0) return startsOn
  if (dueDay === null) return monthsAfter(startsOn, number)
  const skipped = monthsSkipped({ startsOn, dueDay })
  return dayOfMonth(monthOf(monthsAfter(firstDayOfMonth(monthOf(startsOn)), number + skipped - 1)), dueDay)
}

/**
 * How many months after the loan's month is its first due day: 0, 1, or 2 where the first of next month is too near.
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
 * The first due day from this day on; due days continue after the last instalment, for borrowers who still owe
 * something.
 */
export function nextDueDay(terms: Days, from: IsoDate): IsoDate {
  let number = 1
  while (dueOn(terms, number) < from) number += 1
  return dueOn(terms, number)
}
