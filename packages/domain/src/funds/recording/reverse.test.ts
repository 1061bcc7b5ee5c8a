import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { balanceOf } from '../book/balance.ts'
import type { Book } from '../book/book.ts'
import { bookOf } from '../book/book.ts'
import { flatYear } from '../loans/example.test-data.ts'
import { accounts } from '../records/account.ts'
import { transactionNumber } from '../records/transaction-number.ts'
import {
  contribute,
  lend,
  record,
  recordedBy,
  refusalOf,
  regulated,
  repay,
  restructure,
  reverse,
  transfer,
  writeOff,
} from './example.test-data.ts'
import { reverseTransaction } from './reverse.ts'

const book = record(
  regulated,
  contribute('2024-01-05', 'incomeFund', 20_000_000),
  lend('2024-01-17', 1, 5_000_000),
  repay('2024-02-17', 1, 448_000),
  transfer('2024-02-20', 'incomeFund', 30_000),
)
const balances = (book: Book, on: string) => accounts.map((account) => balanceOf(book, account, isoDate(on)))

describe('a mistake is taken back, never changed', () => {
  const corrected = record(book, reverse('2024-02-21', 4))

  test('every account is as if it had not been, from that day on; the days before stay', () => {
    expect(balances(corrected, '2024-02-21')).toEqual(balances(book, '2024-02-19'))
    expect(balances(corrected, '2024-02-20')).toEqual(balances(book, '2024-02-20'))
  })

  test('once, and a taking back never', () => {
    expect(refusalOf(corrected, reverse('2024-02-22', 4))).toEqual({ reason: 'alreadyReversed' })
    expect(refusalOf(corrected, reverse('2024-02-22', 5))).toEqual({ reason: 'reversalNotReversible' })
    expect(refusalOf(corrected, reverse('2024-02-22', 99))).toEqual({ reason: 'transactionUnknown' })
  })

  test('with a reason and by a second person', () => {
    expect(refusalOf(book, reverse('2024-02-21', 4, recordedBy))).toEqual({ reason: 'secondPersonNeeded' })
    expect(refusalOf(book, reverse('2024-02-21', 4, '  '))).toEqual({ reason: 'secondPersonNeeded' })
    const withoutReason = (book: Book, recording: Parameters<typeof reverseTransaction>[2]) =>
      reverseTransaction(
        book,
        {
          valueOn: isoDate('2024-02-21'),
          reverses: transactionNumber(4),
          reason: ' ',
          approvedBy: 'Mai',
        },
        recording,
      )
    expect(refusalOf(book, withoutReason)).toEqual({ reason: 'textMissing', field: 'reason' })
  })

  test('not on a day before it', () => {
    expect(refusalOf(book, reverse('2024-02-19', 4))).toEqual({
      reason: 'reversalTooEarly',
      notBefore: '2024-02-20',
    })
  })

  test('unless its money is spent', () => {
    expect(refusalOf(book, reverse('2024-02-21', 1))).toMatchObject({
      reason: 'fundTooSmall',
      neededDong: 20_000_000,
    })
  })
})

describe('what rests on a step is taken back first', () => {
  test('a loan with a repayment', () => {
    expect(refusalOf(book, reverse('2024-02-21', 2))).toEqual({
      reason: 'laterStepStands',
      kind: 'repayment',
      valueOn: '2024-02-17',
    })
    const unpaid = record(book, reverse('2024-02-21', 3))
    // The loan cannot be reversed as of a day on which its repayment still counts.
    expect(refusalOf(unpaid, reverse('2024-02-20', 2))).toEqual({
      reason: 'reversalTooEarly',
      notBefore: '2024-02-21',
    })
    const undone = record(unpaid, reverse('2024-02-21', 2))
    expect(balances(undone, '2024-02-21')).toEqual(balances(only(book, [0, 3]), '2024-02-21'))
  })

  test.each([
    { kind: 'restructuring', step: restructure('2024-03-01', 1, flatYear) },
    { kind: 'writeOff', step: writeOff('2024-03-01', 1) },
  ])('a repayment with a $kind that was decided for what was owed then', ({ kind, step }) => {
    expect(refusalOf(record(book, step), reverse('2024-03-02', 3))).toEqual({
      reason: 'laterStepStands',
      kind,
      valueOn: '2024-03-01',
    })
  })
})

/** The book with only these steps. */
function only(book: Book, steps: readonly number[]): Book {
  const transactions = book.ledger.transactions.filter((_, index) => steps.includes(index))
  return bookOf({ ...book.ledger, transactions })
}
