import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { amountDongMax } from '../dong.ts'
import { findBrokenInvariants } from '../invariants/invariants.ts'
import {
  contribute,
  lend,
  loanId,
  record,
  regulated,
  repay,
  reverse,
  spend,
} from '../recording/example.test-data.ts'
import { anyLife, dateOf } from '../recording/random-book.test-data.ts'
import { accounts, funds } from '../records/account.ts'
import { transactionNumber } from '../records/transaction-number.ts'
import { balanceOf, outstandingOf } from './balance.ts'
import { type Book, bookOf, isFundOpen, isNeverReversed, reversalOf, standsOn } from './book.ts'
import { borrowersOn } from './facts.ts'
import { loanPositionsOn, loansOn } from './loans-on.ts'
import {
  balanceIn,
  borrowersIn,
  isOpenIn,
  loansIn,
  outstandingIn,
  reversalIn,
  standsIn,
} from './naive-book.test-data.ts'

const runs = { seed: 146, numRuns: 200 }

describe('whatever a board tries', { timeout: 60_000 }, () => {
  test('the book that grew step by step is the one that is read at once', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { book } of life) expect(bookOf(book.ledger)).toEqual(book)
      }),
      runs,
    )
  })

  test('what is looked up is what the ledger says', () => {
    fc.assert(
      fc.property(anyLife, fc.nat(300), (life, days) => {
        const { book } = life.at(-1) ?? life[0]
        const { ledger } = book
        const asOf = dateOf(days)
        for (const step of ledger.transactions) {
          expect(reversalOf(book, step.number)).toBe(reversalIn(ledger, step.number))
          expect(standsOn(book, step, asOf)).toBe(standsIn(ledger, step, asOf))
        }
        for (const account of accounts)
          expect(balanceOf(book, account, asOf)).toBe(balanceIn(ledger, account, asOf))
        for (const fund of funds) expect(isFundOpen(book, fund, asOf)).toBe(isOpenIn(ledger, fund, asOf))
        const loans = loansOn(book, asOf).map(({ loan }) => loan)
        expect(loans).toEqual(loansIn(ledger, asOf))
        for (const { id } of loans)
          expect(outstandingOf(book, id, asOf)).toBe(outstandingIn(ledger, id, asOf))
        const told = borrowersOn(book, { establishedOn: dateOf(0), asOf })
        expect(told.books === 'kept' ? told.borrowers : []).toEqual(borrowersIn(ledger, asOf))
      }),
      runs,
    )
  })
})

test('a question is answered without reading the ledger again', () => {
  const book = record(
    regulated,
    contribute('2024-01-05', 'incomeFund', 20_000_000),
    lend('2024-01-17', 1, 5_000_000),
    repay('2024-02-17', 1, 448_000),
    spend('2024-02-20', 'incomeFund', 30_000),
    reverse('2024-02-21', 4),
  )
  const [day, mistake] = [isoDate('2024-02-28'), book.ledger.transactions[3]]
  const unread: Book = {
    ...book,
    get ledger(): never {
      throw new Error('the ledger was read')
    },
  }
  expect(mistake === undefined || isNeverReversed(unread, mistake)).toBe(false)
  expect(reversalOf(unread, transactionNumber(4))?.number).toBe(5)
  expect(balanceOf(unread, 'incomeFund:cash', day)).toBe(15_448_000)
  expect(outstandingOf(unread, loanId(1), day)).toBe(4_584_000)
  expect(loanPositionsOn(unread, day)).toHaveLength(1)
})

test('a book that a later step was refused or rolled back in is still the book it was', () => {
  const before = record(regulated, contribute('2024-01-05', 'incomeFund', 20_000_000))
  const kept = bookOf({ ...before.ledger, transactions: [...before.ledger.transactions] })
  record(before, lend('2024-01-17', 1, 5_000_000), spend('2024-01-05', 'incomeFund', 1000))
  expect(before).toEqual(kept)
})

test('10,000 steps of the largest amounts stay exact to the đồng, and nothing is wrong with the book', () => {
  const days = Array.from({ length: 5000 }, (_, index) => dateOf(index % 3650))
  const steps = days.flatMap((on, index) => [
    contribute(on, 'activityFund', amountDongMax - index),
    spend(on, 'activityFund', index + 1),
  ])
  const book = record(regulated, ...steps)
  const exact = days.reduce((sum, _, index) => sum + BigInt(amountDongMax) - 2n * BigInt(index) - 1n, 0n)
  expect(BigInt(balanceOf(book, 'activityFund:cash', isoDate('2039-12-31')))).toBe(exact)
  expect(findBrokenInvariants(book.ledger)).toEqual([])
}, 60_000)
