import type { IsoDate } from '../../calendar/iso-date.ts'
import { monthsAfter } from '../../calendar/month.ts'
import type { LoanTerms } from './schema.ts'

/** The day on which the instalment of this number is due, counted from 1; 0 is the day of the loan. */
export function dueOn({ startsOn }: Pick<LoanTerms, 'startsOn'>, number: number): IsoDate {
  return monthsAfter(startsOn, number)
}

/** The first due day from this day on; the days go on after the last instalment, for whoever still owes something. */
export function nextDueDay(terms: Pick<LoanTerms, 'startsOn'>, from: IsoDate): IsoDate {
  let number = 1
  while (dueOn(terms, number) < from) number += 1
  return dueOn(terms, number)
}
