import { type IsoDate, isoDate } from '@lienthehe/domain'
import { funds, loanCard, loanHistoryOf, loanPositionsOn } from '@lienthehe/domain/funds'
import type { Table } from '@lienthehe/office/tables'
import { cashTable } from './cash-table.ts'
import { loansTable, scheduleTable } from './loan-tables.ts'
import type { ToldBook } from './told-book.ts'

/**
 * The club's statement of a year: the cash book of each fund as the paper one looks, what each loan owes, and the schedules
 * of those that are not repaid. Under each its sums, which whoever reads the file can add up again.
 */
export function bookTables(told: ToldBook): readonly Table[] {
  const cards = loanPositionsOn(told.book, told.asOf).flatMap(({ loan }) => {
    const history = loanHistoryOf(told.book, loan.id)
    return history === undefined ? [] : [loanCard(history, told.asOf)]
  })
  return [...funds.map((fund) => cashTable(told, fund)), loansTable(told, cards), scheduleTable(told, cards)]
}

/** The day to which a year's statement goes. */
export function statementDay(year: number, today: IsoDate): IsoDate {
  const last = isoDate(`${year}-12-31`)
  return last < today ? last : today
}
