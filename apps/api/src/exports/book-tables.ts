import { type IsoDate, isoDate } from '@lienthehe/domain'
import { cutOffOf, funds, loanCard, loanHistoryOf, loanPositionsOn } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { type CutOffContent, cutOffTables } from '@lienthehe/office/cut-off'
import type { Table } from '@lienthehe/office/tables'
import { cashTable } from './cash-table.ts'
import { loansTable, scheduleTable } from './loan-tables.ts'
import type { ToldBook } from './told-book.ts'

/**
 * The club's statement of a year: the cash book of each fund in the form of the paper cash book, what is owed on each
 * loan, and the schedules of loans that are not repaid yet. The sums below each table are formulas, so that a reader
 * can check them. The last three sheets are the cut-off on that day, with which another book can begin.
 */
export function bookTables(told: ToldBook): readonly Table[] {
  const cards = loanPositionsOn(told.book, told.asOf).flatMap(({ loan }) => {
    const history = loanHistoryOf(told.book, loan.id)
    return history === undefined ? [] : [loanCard(history, told.asOf)]
  })
  return [
    ...funds.map((fund) => cashTable(told, fund)),
    loansTable(told, cards),
    scheduleTable(told, cards),
    ...cutOffTables(cutOffContent(told)),
  ]
}

/** The last day that a year's statement covers. */
export function statementDay(year: number, today: IsoDate): IsoDate {
  const last = isoDate(`${year}-12-31`)
  return last < today ? last : today
}

/** What the funds held on the last day of the statement; empty for a club that has no book yet. */
export function cutOffContent({ club, book, asOf, people }: Omit<ToldBook, 'year' | 'names'>): CutOffContent {
  const held = cutOffOf(book, asOf)
  const isBegun = held.length > 0
  return {
    club,
    cutOffOn: isBegun ? asOf : null,
    evidence: isBegun ? `Sổ quỹ của câu lạc bộ đến ngày ${formatDate(asOf)}` : null,
    funds: held,
    people,
  }
}
