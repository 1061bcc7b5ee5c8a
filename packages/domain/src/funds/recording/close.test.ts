import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { lastDayOfMonth, month } from '../../calendar/month.ts'
import { balanceOf } from '../book/balance.ts'
import type { Book } from '../book/book.ts'
import { findCashDifferences } from '../book/cash-difference.ts'
import { dong } from '../dong.ts'
import type { ClosingDraft } from '../records/draft-schema.ts'
import { closeMonth } from './close.ts'
import { recordCashCount } from './count.ts'
import {
  contribute,
  lend,
  record,
  recordingOf,
  refusalOf,
  regulated,
  repay,
  reverse,
  spend,
} from './example.test-data.ts'

const book = record(
  regulated,
  contribute('2024-01-05', 'incomeFund', 20_000_000),
  lend('2024-01-17', 1, 5_000_000),
  spend('2024-02-10', 'incomeFund', 50_000),
)
const onTenthOfMarch = { today: isoDate('2024-03-10'), closedBy: 'Lan' }

/** The book with that month closed, after a count of the cash boxes that agrees with the book. */
function closed(book: Book, text: string): Book {
  const counted = countedAtEnd(book, text)
  const result = closeMonth(counted, closing(text), onTenthOfMarch)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.book
}

function closing(text: string, explanation: string | null = null): ClosingDraft {
  const explanations = explanation === null ? [] : [{ fund: 'incomeFund', text: explanation } as const]
  return { month: month(text), explanations }
}

function countedAtEnd(book: Book, text: string, extra = 0): Book {
  const on = lastDayOfMonth(month(text))
  const count = countOf(on, balanceOf(book, 'incomeFund:cash', on) + extra)
  const result = recordCashCount(book, count, recordingOf())
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.book
}

describe('a closed month takes nothing new', () => {
  const untilFebruary = closed(book, '2024-02')
  const monthClosed = { reason: 'monthClosed', month: '2024-02' }

  test.each([
    { what: 'money', step: contribute('2024-02-29', 'activityFund', 1000) },
    { what: 'a loan', step: lend('2024-01-31', 2, 1_000_000) },
    { what: 'a repayment', step: repay('2024-02-17', 1, 448_000) },
    { what: 'a correction', step: reverse('2024-02-10', 3) },
  ])('$what of then is refused', ({ step }) => {
    expect(refusalOf(untilFebruary, step)).toEqual(monthClosed)
  })

  test('nor a count of the cash box', () => {
    const count = countOf('2024-02-29', 14_950_000)
    expect(recordCashCount(untilFebruary, count, recordingOf())).toEqual({ ok: false, refusal: monthClosed })
  })

  test('what was recorded in it is taken back in a month that is open', () => {
    expect(refusalOf(untilFebruary, reverse('2024-03-01', 3))).toBeNull()
  })

  test('it closes all before it, once, and not before it is over', () => {
    expect(closeMonth(untilFebruary, closing('2024-01'), onTenthOfMarch)).toMatchObject({
      refusal: monthClosed,
    })
    expect(closeMonth(untilFebruary, closing('2024-02'), onTenthOfMarch)).toMatchObject({
      refusal: monthClosed,
    })
    expect(closeMonth(book, closing('2024-03'), onTenthOfMarch)).toMatchObject({
      refusal: { reason: 'monthNotOver', endsOn: '2024-03-31' },
    })
    expect(
      closeMonth(book, closing('2024-02'), { ...onTenthOfMarch, today: isoDate('2024-02-29') }),
    ).toMatchObject({
      refusal: { reason: 'monthNotOver', endsOn: '2024-02-29' },
    })
  })
})

describe('a month is closed with counted cash', () => {
  test('without a count it stays open, and the days on which one would do are said', () => {
    expect(closeMonth(book, closing('2024-02'), onTenthOfMarch)).toEqual({
      ok: false,
      refusal: { reason: 'countMissing', fund: 'incomeFund', from: '2024-02-10', to: '2024-02-29' },
    })
  })

  test('a count from before the last money moved does not close it', () => {
    const early = recordCashCount(book, countOf('2024-02-09', 15_000_000), recordingOf())
    const counted = early.ok ? early.value.book : book
    expect(closeMonth(counted, closing('2024-02'), onTenthOfMarch)).toMatchObject({
      refusal: { reason: 'countMissing' },
    })
  })

  test('a fund that has not begun has no box to count', () => {
    expect(closed(book, '2024-02').ledger.closures[0]?.boxes).toEqual([
      { fund: 'incomeFund', count: 1, differenceDong: 0, explanation: null },
    ])
  })

  test('what is missing is explained, and the explanation is kept with the difference', () => {
    const short = countedAtEnd(book, '2024-02', -20_000)
    expect(closeMonth(short, closing('2024-02'), onTenthOfMarch)).toEqual({
      ok: false,
      refusal: { reason: 'differenceUnexplained', fund: 'incomeFund', differenceDong: -20_000 },
    })
    const explained = closeMonth(short, closing('2024-02', 'trả lại nhầm tiền lẻ'), onTenthOfMarch)
    expect(explained.ok && explained.value.book.ledger.closures[0]?.boxes).toEqual([
      { fund: 'incomeFund', count: 1, differenceDong: -20_000, explanation: 'trả lại nhầm tiền lẻ' },
    ])
  })
})

function countOf(on: string, counted: number) {
  return {
    countedOn: isoDate(on),
    fund: 'incomeFund',
    countedDong: dong(counted),
    countedBy: ['Lan', 'Mai'],
  } as const
}

describe('a count of the cash box says what the book should', () => {
  function counted(book: Book, on: string, amount: number): Book {
    const result = recordCashCount(book, countOf(on, amount), recordingOf())
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value.book
  }

  test('one that agrees is no difference, on its own evening and whatever comes later', () => {
    const agreed = counted(book, '2024-02-10', 14_950_000)
    expect(findCashDifferences(record(agreed, spend('2024-02-11', 'incomeFund', 1000)))).toEqual([])
  })

  test('one that does not is recorded as it is, and corrects nothing', () => {
    const short = counted(book, '2024-02-09', 14_950_000)
    expect(short.ledger.transactions).toEqual(book.ledger.transactions)
    expect(findCashDifferences(short)).toEqual([
      { count: short.ledger.cashCounts[0], bookDong: 15_000_000, differenceDong: -50_000 },
    ])
    // Once the forgotten step is recorded on its day, the count agrees.
    expect(findCashDifferences(record(short, spend('2024-02-08', 'incomeFund', 50_000)))).toEqual([])
  })

  test.each([
    {
      what: 'one of tomorrow',
      count: countOf('2040-01-01', 0),
      refusal: { reason: 'valueInFuture', bookedOn: '2039-12-31' },
    },
    {
      what: 'less than nothing',
      count: countOf('2024-02-10', -1),
      refusal: { reason: 'amountInvalid', leastDong: 0, mostDong: 100_000_000_000 },
    },
    {
      what: 'one by one person',
      count: { ...countOf('2024-02-10', 0), countedBy: ['Lan', ' Lan '] } as const,
      refusal: { reason: 'secondPersonNeeded' },
    },
  ])('$what is refused', ({ count, refusal }) => {
    expect(recordCashCount(book, count, recordingOf())).toEqual({ ok: false, refusal })
  })

  test('each count has its place among the counts', () => {
    const twice = counted(counted(book, '2024-02-10', 0), '2024-02-10', 0)
    expect(twice.ledger.cashCounts.map(({ number }) => number)).toEqual([1, 2])
  })
})
