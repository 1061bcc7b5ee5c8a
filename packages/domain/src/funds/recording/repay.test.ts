import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import type { Book } from '../book/book.ts'
import { loanPositionsOn, loansOn } from '../book/loans-on.ts'
import { dong } from '../dong.ts'
import { allocateRepayment } from '../loans/allocation.ts'
import { flatYear } from '../loans/example.test-data.ts'
import { loanPosition } from '../loans/position.ts'
import type { LoanConditions } from '../loans/schema.ts'
import {
  contribute,
  lend,
  loanId,
  record,
  recordingOf,
  refusalOf,
  regulated,
  repay,
  restructure,
  reverse,
  writeOff,
} from './example.test-data.ts'
import { recordRepaymentAsSeen } from './repay.ts'

const declining: LoanConditions = {
  months: 4,
  monthlyRateBasisPoints: 100,
  interest: 'declining',
  repayment: 'equalPrincipal',
  graceMonths: 0,
}
/**
 * 4 million lent on 1 March at 1 % a month: four times 1 million of principal, with 40, 30, 20 and 10 thousand of
 * interest.
 */
const lent = record(
  regulated,
  contribute('2024-01-05', 'incomeFund', 20_000_000),
  lend('2024-03-01', 1, 4_000_000, declining),
)

/** Penalty, interest and principal of each repayment, in recorded order. */
function partsOf(book: Book): readonly (readonly [number, number, number])[] {
  return book.ledger.transactions.flatMap((step) =>
    step.kind === 'repayment'
      ? [[step.parts.penaltyDong, step.parts.interestDong, step.parts.principalDong] as const]
      : [],
  )
}

describe('a payment pays the penalty first, then the interest, then the principal', () => {
  // Interest of 337 has been earned; 300 of it is asked for so far.
  const debt = {
    penaltyDong: dong(50),
    interestDueDong: dong(300),
    interestAskedDong: dong(300),
    interestEarnedDong: dong(337),
    principalDueDong: dong(10_000),
    outstandingDong: dong(10_000),
    order: ['penalty', 'interest', 'principal'],
  } as const

  test.each([
    { amount: 1, parts: [1, 0, 0], excess: 0 },
    { amount: 50, parts: [50, 0, 0], excess: 0 },
    { amount: 51, parts: [50, 1, 0], excess: 0 },
    { amount: 350, parts: [50, 300, 0], excess: 0 },
    { amount: 351, parts: [50, 300, 1], excess: 0 },
    { amount: 10_349, parts: [50, 300, 9999], excess: 0 },
    // From this amount on, the payment could clear the principal. It takes all earned interest first, so that none is
    // left.
    { amount: 10_350, parts: [50, 337, 9963], excess: 0 },
    { amount: 10_387, parts: [50, 337, 10_000], excess: 0 },
    { amount: 10_388, parts: [50, 337, 10_000], excess: 1 },
  ])('$amount đ is $parts and $excess too much', ({ amount, parts, excess }) => {
    const [penaltyDong, interestDong, principalDong] = parts
    expect(allocateRepayment(dong(amount), debt)).toEqual({
      parts: { penaltyDong, interestDong, principalDong },
      excessDong: excess,
    })
  })
})

describe('whenever a payment is recorded', () => {
  test('early: all beyond the interest is principal, and the next month costs less', () => {
    const early = record(lent, repay('2024-03-15', 1, 2_040_000), repay('2024-05-01', 1, 1_020_000))
    expect(partsOf(early)).toEqual([
      [0, 40_000, 2_000_000],
      [0, 20_000, 1_000_000],
    ])
  })

  test('twice in a month: the month’s interest is taken once', () => {
    const twice = record(lent, repay('2024-04-01', 1, 540_000), repay('2024-04-01', 1, 500_000))
    expect(partsOf(twice)).toEqual([
      [0, 40_000, 500_000],
      [0, 0, 500_000],
    ])
  })

  test('back-dated before one that is in the book: what that one took is not taken again', () => {
    const later = record(lent, repay('2024-05-01', 1, 1_083_000))
    // 1 million is 30 days late at 0.3 %: a penalty of 3,000, and 80,000 of interest for two months.
    expect(partsOf(later)).toEqual([[3000, 80_000, 1_000_000]])
    expect(partsOf(record(later, repay('2024-04-01', 1, 1_000_000))).at(-1)).toEqual([0, 0, 1_000_000])
  })

  test('too much is refused with what would do, also back-dated', () => {
    expect(refusalOf(lent, repay('2024-03-15', 1, 4_040_001))).toEqual({
      reason: 'overpaid',
      payoffDong: 4_040_000,
      excessDong: 1,
    })
    const most = record(lent, repay('2024-05-01', 1, 4_000_000))
    expect(partsOf(most)).toEqual([[3000, 80_000, 3_917_000]])
    expect(refusalOf(most, repay('2024-04-01', 1, 100_000))).toEqual({
      reason: 'overpaid',
      payoffDong: 83_000,
      excessDong: 17_000,
    })
  })
})

describe('a payment that somebody was shown before it was saved', () => {
  const asked = { valueOn: isoDate('2024-04-01'), loan: loanId(1), amountDong: dong(1_040_000) }
  const seen = { penaltyDong: dong(0), interestDong: dong(40_000), principalDong: dong(1_000_000) }

  test('is recorded as it was shown', () => {
    expect(recordRepaymentAsSeen(lent, asked, { ...recordingOf(), seen }).ok).toBe(true)
  })

  test('is refused with what it would be used for now, once another payment came between', () => {
    const meanwhile = record(lent, repay('2024-04-01', 1, 1_040_000))
    expect(recordRepaymentAsSeen(meanwhile, asked, { ...recordingOf(), seen })).toEqual({
      ok: false,
      refusal: {
        reason: 'partsChanged',
        parts: { penaltyDong: 0, interestDong: 0, principalDong: 1_040_000 },
      },
    })
    expect(recordRepaymentAsSeen(meanwhile, asked, { ...recordingOf(), seen: null }).ok).toBe(true)
  })
})

describe('what cannot be paid is refused', () => {
  const amountInvalid = { reason: 'amountInvalid', leastDong: 1, mostDong: 100_000_000_000 }

  test.each([
    { what: 'nothing', step: repay('2024-04-01', 1, 0), refusal: amountInvalid },
    { what: 'less than nothing', step: repay('2024-04-01', 1, -1000), refusal: amountInvalid },
    { what: '10^15 đ', step: repay('2024-04-01', 1, 10 ** 15), refusal: amountInvalid },
    { what: 'an unknown loan', step: repay('2024-04-01', 7, 1000), refusal: { reason: 'loanUnknown' } },
    {
      what: 'a loan not yet given',
      step: repay('2024-02-29', 1, 1000),
      refusal: { reason: 'beforeLoan', from: '2024-03-01' },
    },
    {
      what: 'a day after booking',
      step: repay('2040-01-01', 1, 1000),
      refusal: { reason: 'valueInFuture', bookedOn: '2039-12-31' },
    },
  ])('$what', ({ step, refusal }) => {
    expect(refusalOf(lent, step)).toEqual(refusal)
  })

  test('before conditions that have replaced others', () => {
    const renewed = record(lent, restructure('2024-05-01', 1, { ...flatYear, months: 24 }))
    expect(refusalOf(renewed, repay('2024-04-30', 1, 1000))).toEqual({
      reason: 'beforeLoan',
      from: '2024-05-01',
    })
    expect(refusalOf(renewed, repay('2024-05-01', 1, 1000))).toBeNull()
  })

  test('what is written off', () => {
    const lost = record(lent, writeOff('2024-05-01', 1))
    expect(refusalOf(lost, repay('2024-05-02', 1, 1000))).toEqual({ reason: 'loanClosed' })
    // A repayment dated the day before is refused too, since after the write-off less than nothing would be owed.
    expect(refusalOf(lost, repay('2024-04-30', 1, 1000))).toEqual({ reason: 'loanClosed' })
  })
})

describe('what was taken back later', () => {
  test('a payment: for the months in which the book knew of no debt there is no interest, before and after there is', () => {
    const flat = record(
      regulated,
      contribute('2024-01-05', 'incomeFund', 20_000_000),
      lend('2024-03-01', 1, 4_000_000, { ...declining, interest: 'flat' }),
      repay('2024-03-20', 1, 4_040_000),
      reverse('2024-05-15', 3),
    )
    // Interest of 40,000 for each of the months from 1 March and 1 June. 2 million are late from 15 May, 3 million from
    // 1 June: a penalty of 9,100, of which 9,000 is asked for.
    expect(refusalOf(flat, repay('2024-06-20', 1, 9_000_000))).toMatchObject({
      reason: 'overpaid',
      payoffDong: 4_000_000 + 80_000 + 9000,
    })
  })

  test('conditions, for earlier ones: a day reads by those that had last begun', () => {
    const renewed = record(
      lent,
      restructure('2024-06-01', 1, { ...declining, monthlyRateBasisPoints: 50 }),
      reverse('2024-08-01', 3),
      restructure('2024-05-01', 1, { ...declining, monthlyRateBasisPoints: 25 }),
    )
    const [loan] = loansOn(renewed, isoDate('2024-07-01'))
    // Interest on 4 million: two months at 1 %, one at 0.25 % and one at 0.5 %.
    expect(loan === undefined ? null : loanPosition(loan, isoDate('2024-07-01')).due).toMatchObject({
      interestDong: 40_000 + 40_000 + 10_000 + 20_000,
    })
  })
})

test('new conditions settle the old ones: the interest of the month that had begun is due that day', () => {
  const renewed = record(lent, restructure('2024-03-15', 1, declining))
  const positionOf = (book: Book, on: string) => loanPositionsOn(book, isoDate(on))[0]
  expect(positionOf(lent, '2024-03-15')?.due.interestDong).toBe(0)
  expect(positionOf(renewed, '2024-03-15')?.due.interestDong).toBe(40_000)
  expect(positionOf(renewed, '2024-03-16')?.daysLate).toBe(1)
})

describe('new conditions are within the regulation of their day', () => {
  test.each([
    { limit: 'term', most: 24, asked: 25, conditions: { ...declining, months: 25 } },
    {
      limit: 'monthlyRate',
      most: 100,
      asked: 101,
      conditions: { ...declining, monthlyRateBasisPoints: 101 },
    },
  ])('not $asked where the $limit is $most', ({ conditions, ...breach }) => {
    expect(refusalOf(lent, restructure('2024-05-01', 1, conditions))).toEqual({
      reason: 'outsideRegulation',
      regulation: '01/QC-CLB',
      breaches: [breach],
    })
  })

  test('nor without months', () => {
    expect(refusalOf(lent, restructure('2024-05-01', 1, { ...declining, months: 0 }))).toMatchObject({
      reason: 'termsInvalid',
      problems: [{ field: 'months', least: 1, most: 120 }],
    })
  })
})
