import { isoDate } from '@lienthehe/domain'
import {
  type Book,
  bookOf,
  dong,
  findBrokenInvariants,
  loanPositionsOn,
  recordExpense,
  recordRepayment,
} from '@lienthehe/domain/funds'
import { recordsOf } from '@lienthehe/domain/tally'
import { makeBook, must, recording } from './club-book.ts'
import { timeOf } from './side-by-side.ts'

// Measures how the time of a fund book grows with the number of its steps. The goal: a step costs the same in
// a long book as in a short one.
const sizes = [500, 2500, 10_000] as const
const asOf = isoDate('2024-12-31')
const club = { establishedOn: isoDate('2019-02-01'), events: [] }
const rounds = 12

type Question = { readonly name: string; readonly ask: () => unknown }

function questionsOf(book: Book): readonly Question[] {
  const owing = loanPositionsOn(book, asOf).find(({ outstandingDong }) => outstandingDong > 1000)
  if (owing === undefined) throw new Error('nobody owes anything')
  const repayment = { valueOn: asOf, loan: owing.loan.id, amountDong: dong(1000) }
  const expense = { valueOn: asOf, fund: 'activityFund', amountDong: dong(1000), purpose: 'trà' } as const
  const books = { fundBook: book, reports: 'notKept', visits: [], checklist: 'any' } as const
  return [
    { name: 'bookOf', ask: () => bookOf(book.ledger) },
    { name: 'recordsOf', ask: () => recordsOf(club, books, asOf) },
    { name: 'loanPositionsOn', ask: () => loanPositionsOn(book, asOf) },
    { name: 'findBrokenInvariants', ask: () => findBrokenInvariants(book.ledger) },
    { name: 'append: an expense', ask: () => must(recordExpense(book, expense, recording)) },
    { name: 'append: a repayment', ask: () => must(recordRepayment(book, repayment, recording)) },
  ]
}

/** The shortest processor time of several rounds: other work on the machine can only make a round longer. */
async function shortestMsOf(ask: Question['ask']): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) shortest = Math.min(shortest, await timeOf(ask))
  return shortest
}

console.log(`${'steps'.padStart(6)}  ${'question'.padEnd(22)}${'ms'.padStart(9)}${'µs a step'.padStart(12)}`)
for (const steps of sizes)
  for (const { name, ask } of questionsOf(makeBook(steps))) {
    const ms = await shortestMsOf(ask)
    const each = name.startsWith('append') ? '' : ((ms * 1000) / steps).toFixed(2)
    console.log(
      `${String(steps).padStart(6)}  ${name.padEnd(22)}${ms.toFixed(3).padStart(9)}${each.padStart(12)}`,
    )
  }
