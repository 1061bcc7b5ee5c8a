import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { balanceOf } from '../book/balance.ts'
import {
  contribute,
  record,
  recordingOf,
  refusalOf,
  regulated,
  spend,
  transfer,
} from './example.test-data.ts'

const book = record(
  regulated,
  contribute('2024-01-05', 'activityFund', 100_000),
  spend('2024-02-10', 'activityFund', 80_000),
)

test('two alike steps are two: whether one was sent twice is not for the book to guess', () => {
  const again = record(book, contribute('2024-01-05', 'activityFund', 100_000))
  expect(again.ledger.transactions.map(({ number }) => number)).toEqual([1, 2, 3])
  expect(balanceOf(again, 'activityFund:cash', isoDate('2024-02-10'))).toBe(120_000)
})

describe('no fund goes below zero', () => {
  test('on no evening: what is back-dated must also leave enough for what was spent since', () => {
    expect(refusalOf(book, spend('2024-01-20', 'activityFund', 20_001))).toEqual({
      reason: 'fundTooSmall',
      fund: 'activityFund',
      on: '2024-02-10',
      availableDong: 20_000,
      neededDong: 20_001,
    })
    expect(refusalOf(book, spend('2024-01-20', 'activityFund', 20_000))).toBeNull()
  })

  test('nor before the money came', () => {
    expect(refusalOf(book, spend('2024-01-04', 'activityFund', 1))).toMatchObject({ on: '2024-01-04' })
  })

  test('each by itself: the other fund’s money is not its own', () => {
    expect(refusalOf(book, spend('2024-03-01', 'incomeFund', 1))).toMatchObject({ fund: 'incomeFund' })
    const moved = record(book, transfer('2024-03-01', 'activityFund', 20_000))
    expect(balanceOf(moved, 'activityFund:cash', isoDate('2024-03-01'))).toBe(0)
    expect(balanceOf(moved, 'incomeFund:cash', isoDate('2024-03-01'))).toBe(20_000)
    expect(refusalOf(moved, spend('2024-03-01', 'incomeFund', 20_000))).toBeNull()
  })
})

describe('what says nothing is refused', () => {
  const amountInvalid = { reason: 'amountInvalid', leastDong: 1, mostDong: 100_000_000_000 }

  test.each([
    { step: contribute('2024-03-01', 'activityFund', 0), refusal: amountInvalid },
    { step: contribute('2024-03-01', 'activityFund', 100_000_000_001), refusal: amountInvalid },
    {
      step: spend('2024-03-01', 'activityFund', 1000, ' '),
      refusal: { reason: 'textMissing', field: 'purpose' },
    },
  ])('$refusal', ({ step, refusal }) => {
    expect(refusalOf(book, step)).toEqual(refusal)
  })

  test('who records it', () => {
    const anonymous = recordingOf({ recordedBy: ' ' })
    expect(contribute('2024-03-01', 'activityFund', 1000)(book, anonymous)).toEqual({
      ok: false,
      refusal: { reason: 'textMissing', field: 'recordedBy' },
    })
  })
})
