import { expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { month } from '../../calendar/month.ts'
import { dong } from '../dong.ts'
import {
  contribute,
  lend,
  loanId,
  memberNumber,
  members,
  record,
  regulated,
  repay,
  reverse,
  spend,
} from '../recording/example.test-data.ts'
import type { Ledger, Transaction } from '../records/schema.ts'
import { transactionNumber } from '../records/transaction-number.ts'
import { findBrokenInvariants, findLoansToNonMembers } from './invariants.ts'

const book = record(
  regulated,
  contribute('2024-01-05', 'incomeFund', 20_000_000),
  lend('2024-01-17', 1, 5_000_000),
  repay('2024-02-17', 1, 448_000),
  spend('2024-02-20', 'incomeFund', 30_000),
  reverse('2024-02-21', 4),
)
const { ledger } = book

/** The ledger after somebody changed the step with this number in the database. */
function damaged(number: number, change: (step: Transaction) => Transaction): Ledger {
  const transactions = ledger.transactions.map((step, index) => (index === number - 1 ? change(step) : step))
  return { ...ledger, transactions }
}

const withFirstEntry = (amountDong: number) => (step: Transaction) => ({
  ...step,
  entries: step.entries.map((entry, index) =>
    index === 0 ? { ...entry, amountDong: dong(amountDong) } : entry,
  ),
})
function renumbered(steps: readonly Transaction[]): readonly Transaction[] {
  return steps.map((step, index) => ({ ...step, number: transactionNumber(index + 1) }))
}

const names = (kept: Ledger) => findBrokenInvariants(kept).map(({ invariant }) => invariant)

test('of steps that are numbered wrongly the first is named', () => {
  const [first, second, ...others] = ledger.transactions
  const transactions = [second, first, ...others].flatMap((step) => step ?? [])
  expect(findBrokenInvariants({ ...ledger, transactions })).toEqual([
    { invariant: 'numbersRunOn', transaction: 2 },
  ])
})

test('nothing is wrong with a book that these functions made', () => {
  expect(findBrokenInvariants(ledger)).toEqual([])
  expect(findLoansToNonMembers(ledger, members)).toEqual([])
})

test.each([
  {
    what: 'an amount that no club has',
    kept: damaged(1, withFirstEntry(200_000_000_000)),
    found: ['entriesAreWholeDong'],
  },
  {
    what: 'an amount that was changed on one side',
    kept: damaged(1, withFirstEntry(20_000_001)),
    found: ['entriesBalance', 'amountsAreEntries'],
  },
  {
    what: 'the amount that was typed',
    kept: damaged(1, (step) =>
      step.kind === 'contribution' ? { ...step, amountDong: dong(30_000_000) } : step,
    ),
    found: ['amountsAreEntries'],
  },
  {
    what: 'a step that was removed',
    kept: { ...ledger, transactions: ledger.transactions.slice(1) },
    found: ['numbersRunOn'],
  },
  {
    what: 'a step that was removed, and the others numbered as if it had not been',
    kept: { ...ledger, transactions: renumbered(ledger.transactions.slice(1)) },
    found: ['reversalNegates', 'cashIsNotNegative', 'cashIsNotNegative'],
  },
  {
    what: 'a step that stands twice',
    kept: { ...ledger, transactions: [...ledger.transactions, ...ledger.transactions.slice(0, 1)] },
    found: ['numbersRunOn'],
  },
  {
    what: 'a loan that was given again under its own id',
    kept: {
      ...ledger,
      transactions: renumbered([...ledger.transactions, ...ledger.transactions.slice(1, 2)]),
    },
    found: ['loanBeginsOnce'],
  },
  {
    what: 'a second reversal of the same step',
    kept: {
      ...ledger,
      transactions: [
        ...ledger.transactions,
        ...ledger.transactions.slice(4).map((step) => ({ ...step, number: transactionNumber(6) })),
      ],
    },
    found: ['reversedOnce'],
  },
  {
    what: 'a reversal whose amounts are others',
    kept: damaged(5, (step) => ({ ...step, entries: [] })),
    found: ['reversalNegates'],
  },
  {
    what: 'a reversal that one person did alone',
    kept: damaged(5, (step) => ({ ...step, recordedBy: 'Mai' })),
    found: ['secondPerson'],
  },
  {
    what: 'a repayment of which less is principal',
    kept: damaged(3, (step) =>
      step.kind === 'repayment'
        ? { ...step, parts: { ...step.parts, interestDong: dong(33_000), principalDong: dong(415_000) } }
        : step,
    ),
    found: ['outstandingAddsUp'],
  },
  {
    what: 'a loan beyond the regulation',
    kept: damaged(2, (step) =>
      step.kind === 'disbursement'
        ? { ...step, lent: { ...step.lent, terms: { ...step.lent.terms, months: 25 } } }
        : step,
    ),
    found: ['loanIsWithinRegulation'],
  },
  {
    what: 'something new in a closed month',
    kept: { ...ledger, closures: [{ month: month('2024-02'), transactions: 3, closedBy: 'Lan', boxes: [] }] },
    found: ['closedMonthIsClosed', 'closedMonthIsClosed'],
  },
])('$what is found', ({ kept, found }) => {
  expect(names(kept)).toEqual(found)
})

test('more repaid than was lent is found, with the day', () => {
  const twice = record(book, repay('2024-03-17', 1, 4_000_000))
  const moved = twice.ledger.transactions.map((step) =>
    step.number === 2 ? { ...step, valueOn: isoDate('2024-12-31') } : step,
  )
  expect(findBrokenInvariants({ ...twice.ledger, transactions: moved })).toContainEqual({
    invariant: 'outstandingIsNotNegative',
    loan: loanId(1),
    on: '2024-03-17',
    amountDong: -4_384_000,
  })
})

test('a loan to somebody who was not a member that day is found', () => {
  const others = members.filter(({ id }) => id !== memberNumber(1))
  expect(findLoansToNonMembers(ledger, others)).toEqual([
    { invariant: 'borrowerIsMember', transaction: transactionNumber(2) },
  ])
})
