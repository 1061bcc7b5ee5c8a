import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, earlierOf, isoDate } from '../../calendar/iso-date.ts'
import { findBrokenInvariants, findLoansToNonMembers } from '../invariants/invariants.ts'
import { ageLoans, portfolioAtRisk } from '../loans/ageing.ts'
import { record, repay } from '../recording/example.test-data.ts'
import { anyLife, type Club, dateOf } from '../recording/random-book.test-data.ts'
import { funds, otherFund } from '../records/account.ts'
import { ledgerSchema, type Transaction } from '../records/schema.ts'
import { balanceOf, outstandingOf } from './balance.ts'
import type { Book } from './book.ts'
import { bookOf } from './book.ts'
import { loanPositionsOn } from './loans-on.ts'

const runs = { seed: 146, numRuns: 300 }

/** The last state of the club in its life. */
function lastOf([beginning, ...later]: readonly [Club, ...Club[]]): Club {
  return later.at(-1) ?? beginning
}

/** What a step moves according to its own fields, not its entries: simple sums to compare with the book. */
function movedBy(step: Transaction, steps: readonly Transaction[]): readonly (readonly [string, number])[] {
  switch (step.kind) {
    case 'opening':
      return [
        [step.fund, step.cashDong],
        ...step.loans.map(({ id, terms }) => [id, terms.principalDong] as const),
      ]
    case 'contribution':
      return [[step.fund, step.amountDong]]
    case 'dues':
      return step.payers.map(({ amountDong }) => [step.fund, amountDong] as const)
    case 'expense':
      return [[step.fund, -step.amountDong]]
    case 'transfer':
      return [
        [step.from, -step.amountDong],
        [otherFund(step.from), step.amountDong],
      ]
    case 'disbursement':
      return [
        ['incomeFund', -step.lent.terms.principalDong],
        [step.lent.id, step.lent.terms.principalDong],
      ]
    case 'repayment':
      return [
        ['incomeFund', step.amountDong],
        [step.loan, -step.parts.principalDong],
      ]
    case 'writeOff':
      return [[step.loan, -step.principalDong]]
    case 'restructuring':
      return []
    case 'reversal':
      return steps
        .filter(({ number }) => number === step.reverses)
        .flatMap((original) => movedBy(original, steps))
        .map(([what, amount]) => [what, -amount] as const)
  }
}

function sumsOf({ ledger: { transactions } }: Book): ReadonlyMap<string, number> {
  const sums = new Map<string, number>(funds.map((fund) => [fund, 0]))
  for (const [what, amount] of transactions.flatMap((step) => movedBy(step, transactions)))
    sums.set(what, (sums.get(what) ?? 0) + amount)
  return sums
}

/** The same sums, from the book’s entries. */
function balancesOf(book: Book): ReadonlyMap<string, number> {
  const lastDay = isoDate('2999-12-31')
  const loans = new Set(
    book.ledger.transactions.flatMap(({ entries }) =>
      entries.flatMap(({ loan }) => (loan === null ? [] : [loan])),
    ),
  )
  return new Map<string, number>([
    ...funds.map((fund) => [fund, balanceOf(book, `${fund}:cash`, lastDay)] as const),
    ...[...loans].map((loan) => [loan, outstandingOf(book, loan, lastDay)] as const),
  ])
}

describe('whatever a board tries', { timeout: 60_000 }, () => {
  test('every invariant holds after every step, and every kind of step was among them', () => {
    const done = new Set<string>()
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { book, members } of life) {
          expect(findBrokenInvariants(book.ledger)).toEqual([])
          expect(findLoansToNonMembers(book.ledger, members)).toEqual([])
          for (const { kind } of book.ledger.transactions) done.add(kind)
        }
      }),
      runs,
    )
    expect(done.size).toBe(10)
  })

  test('the entries add up to what the steps say', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { book } of life) expect(balancesOf(book)).toEqual(sumsOf(book))
      }),
      runs,
    )
  })

  test('a step is only ever added: what was recorded stays as it is, and so does how each loan stood on the days before', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const [index, { book }] of life.entries()) {
          const before = life[index - 1]?.book.ledger.transactions ?? []
          expect(book.ledger.transactions.slice(0, before.length)).toEqual(before)
          const added = book.ledger.transactions[before.length]
          if (added === undefined) continue
          const eve = dateOf(daysBetween(dateOf(0), added.valueOn) - 1)
          expect(loanPositionsOn(book, eve)).toEqual(
            loanPositionsOn(bookOf({ ...book.ledger, transactions: before }), eve),
          )
        }
      }),
      runs,
    )
  })

  test('the portfolio at risk of a past day stays what it was, whatever is paid, decided or taken back on later days', () => {
    fc.assert(
      fc.property(anyLife, fc.nat(), (life, pick) => {
        const past = life[pick % life.length] ?? life[0]
        const { book } = lastOf(life)
        const later = book.ledger.transactions.slice(past.book.ledger.transactions.length)
        // The last day that no later recording changes.
        const eve = later
          .map(({ valueOn }) => dateOf(daysBetween(dateOf(0), valueOn) - 1))
          .reduce(earlierOf, dateOf(past.day))
        for (const daysLate of [0, 30, 90])
          expect(portfolioAtRisk(loanPositionsOn(book, eve), daysLate)).toEqual(
            portfolioAtRisk(loanPositionsOn(past.book, eve), daysLate),
          )
      }),
      runs,
    )
  })

  test('the payoff that is told closes the loan, whatever went before', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { book, day } = lastOf(life)
        const today = dateOf(day)
        for (const { loan, outstandingDong, payoffDong } of loanPositionsOn(book, today)) {
          if (outstandingDong === 0) continue
          const closed = record(book, repay(today, loan.id, payoffDong))
          expect(
            loanPositionsOn(closed, today).find((position) => position.loan.id === loan.id),
          ).toMatchObject({ outstandingDong: 0, payoffDong: 0 })
        }
      }),
      runs,
    )
  })

  test('the ages add up to all that is owed, and what is at risk is a part of it', () => {
    fc.assert(
      fc.property(anyLife, fc.nat(200), (life, laterDays) => {
        const { book, day } = lastOf(life)
        const asOf = dateOf(day + laterDays)
        const owed = balanceOf(book, 'incomeFund:loans', asOf)
        const positions = loanPositionsOn(book, asOf)
        const ages = ageLoans(positions)
        expect(ages.reduce((sum, { outstandingDong }) => sum + outstandingDong, 0)).toBe(owed)
        const late = ages.filter(({ bucket }) => bucket !== 'notLate' && bucket !== 'upTo30')
        expect(portfolioAtRisk(positions, 30)).toEqual({
          atRiskDong: late.reduce((sum, { outstandingDong }) => sum + outstandingDong, 0),
          outstandingDong: owed,
        })
      }),
      runs,
    )
  })

  test('what is stored is read back', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { book } = lastOf(life)
        expect(ledgerSchema.parse(JSON.parse(JSON.stringify(book.ledger)))).toEqual(book.ledger)
      }),
      runs,
    )
  })
})
