import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { balanceOf, fundDongOn, outstandingOf } from '../book/balance.ts'
import type { Book } from '../book/book.ts'
import { loanHistoryOf, loanPositionsOn } from '../book/loans-on.ts'
import { findBrokenInvariants, findLoansToNonMembers } from '../invariants/invariants.ts'
import { ageLoans, portfolioAtRisk } from '../loans/ageing.ts'
import { loanPosition } from '../loans/position.ts'
import type { LoanConditions } from '../loans/schema.ts'
import {
  borrowingOf,
  contribute,
  lend,
  loanId,
  members,
  open,
  record,
  refusalOf,
  regulated,
  repay,
  restructure,
  reverse,
  spend,
  transfer,
  writeOff,
} from './example.test-data.ts'

/** For each repayment, its penalty, interest and principal, and the principal still owed at the end of that day. */
function repayments(book: Book) {
  return book.ledger.transactions.flatMap((step) =>
    step.kind === 'repayment'
      ? [
          [
            step.valueOn,
            step.parts.penaltyDong,
            step.parts.interestDong,
            step.parts.principalDong,
            outstandingOf(book, step.loan, step.valueOn),
          ],
        ]
      : [],
  )
}

function positionOn(book: Book, number: number, on: string) {
  const history = loanHistoryOf(book, loanId(number))
  if (history === undefined) throw new Error(`no loan ${number}`)
  return loanPosition(history, isoDate(on))
}

describe('book 1: 30 million from a project, one loan of 5 million, flat, repaid on the club’s day', () => {
  const lent = record(
    regulated,
    contribute('2024-01-05', 'incomeFund', 30_000_000),
    lend('2024-01-17', 1, 5_000_000),
  )
  const months = ['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
  const repaid = record(
    lent,
    ...months.map((month) => repay(`2024-${month}-17`, 1, 448_000)),
    repay('2025-01-17', 1, 462_000),
  )

  test('each payment is used as the schedule says', () => {
    expect(repayments(repaid)).toEqual([
      ['2024-02-17', 0, 32_000, 416_000, 4_584_000],
      ['2024-03-17', 0, 32_000, 416_000, 4_168_000],
      ['2024-04-17', 0, 32_000, 416_000, 3_752_000],
      ['2024-05-17', 0, 32_000, 416_000, 3_336_000],
      ['2024-06-17', 0, 32_000, 416_000, 2_920_000],
      ['2024-07-17', 0, 32_000, 416_000, 2_504_000],
      ['2024-08-17', 0, 32_000, 416_000, 2_088_000],
      ['2024-09-17', 0, 32_000, 416_000, 1_672_000],
      ['2024-10-17', 0, 32_000, 416_000, 1_256_000],
      ['2024-11-17', 0, 32_000, 416_000, 840_000],
      ['2024-12-17', 0, 32_000, 416_000, 424_000],
      ['2025-01-17', 0, 38_000, 424_000, 0],
    ])
  })

  test('the fund has grown by the interest of 390,000 đ, no more and no less', () => {
    expect(balanceOf(repaid, 'incomeFund:cash', isoDate('2025-01-17'))).toBe(30_390_000)
    expect(balanceOf(repaid, 'incomeFund:interest', isoDate('2025-01-17'))).toBe(-390_000)
    expect(positionOn(repaid, 1, '2025-01-17').status).toBe('repaid')
    expect(findBrokenInvariants(repaid.ledger)).toEqual([])
    expect(findLoansToNonMembers(repaid.ledger, members)).toEqual([])
  })

  test('while it is paid on its days it is never late, and on the evening of one it is due but not late', () => {
    expect(positionOn(lent, 1, '2024-02-17')).toMatchObject({
      status: 'current',
      daysLate: 0,
      due: { interestDong: 32_000, principalDong: 416_000 },
      arrears: { interestDong: 0, principalDong: 0 },
    })
    expect(positionOn(lent, 1, '2024-02-18')).toMatchObject({
      status: 'late',
      daysLate: 1,
      // The penalty of 416,000 × 0.3 % ÷ 30 = 41.6 đ is less than the rounding unit, so it is not asked for.
      arrears: { penaltyDong: 0, interestDong: 32_000, principalDong: 416_000 },
    })
  })

  test('a few days before the due date the instalment is used as on the day itself', () => {
    expect(repayments(record(lent, repay('2024-02-14', 1, 448_000)))).toEqual([
      ['2024-02-14', 0, 32_000, 416_000, 4_584_000],
    ])
  })
})

describe('book 2: 6 million at 1 % of what is still owed; one payment late, the rest paid off early', () => {
  const sixMonths: LoanConditions = {
    months: 6,
    monthlyRateBasisPoints: 100,
    interest: 'declining',
    repayment: 'equalPrincipal',
    graceMonths: 0,
  }
  const lent = record(
    regulated,
    contribute('2024-03-01', 'incomeFund', 20_000_000),
    lend('2024-03-24', 2, 6_000_000, sixMonths),
  )
  const untilJune = record(
    lent,
    repay('2024-04-24', 2, 1_060_000),
    // Ten days late: a penalty of 1 million × 0.3 % ÷ 30 × 10 = 1,000. The interest of June is still on 4 million.
    repay('2024-06-03', 2, 1_051_000),
    repay('2024-06-24', 2, 1_040_000),
  )
  const repaid = record(untilJune, repay('2024-07-01', 2, 3_030_000))

  test('a late payment pays the penalty, then the interest, then the principal', () => {
    expect(repayments(repaid)).toEqual([
      ['2024-04-24', 0, 60_000, 1_000_000, 5_000_000],
      ['2024-06-03', 1000, 50_000, 1_000_000, 4_000_000],
      ['2024-06-24', 0, 40_000, 1_000_000, 3_000_000],
      ['2024-07-01', 0, 30_000, 3_000_000, 0],
    ])
  })

  test('the payoff that is told closes the loan; a thousand more is refused with both figures', () => {
    expect(positionOn(untilJune, 2, '2024-07-01').payoffDong).toBe(3_030_000)
    expect(refusalOf(untilJune, repay('2024-07-01', 2, 3_031_000))).toEqual({
      reason: 'overpaid',
      payoffDong: 3_030_000,
      excessDong: 1000,
    })
    expect(positionOn(repaid, 2, '2024-07-01')).toMatchObject({ status: 'repaid', payoffDong: 0 })
    expect(refusalOf(repaid, repay('2024-07-02', 2, 1000))).toEqual({ reason: 'loanClosed' })
  })

  test('a thousand less than the payoff leaves principal, never interest alone', () => {
    const almost = record(untilJune, repay('2024-07-01', 2, 3_029_000))
    expect(repayments(almost).at(-1)).toEqual(['2024-07-01', 0, 30_000, 2_999_000, 1000])
  })

  test('as of each day the loan reads as it did then, whatever came later', () => {
    expect(positionOn(repaid, 2, '2024-06-02')).toMatchObject({
      status: 'late',
      daysLate: 9,
      outstandingDong: 5_000_000,
      arrears: { penaltyDong: 0, interestDong: 50_000, principalDong: 1_000_000 },
    })
    expect(balanceOf(repaid, 'incomeFund:cash', isoDate('2024-07-01'))).toBe(20_181_000)
  })
})

describe('book 3: an old fund from its cut-off sheet; new conditions, a mistake, a write-off', () => {
  const bullet: LoanConditions = {
    months: 6,
    monthlyRateBasisPoints: 50,
    interest: 'flat',
    repayment: 'bullet',
    graceMonths: 0,
  }
  const opened = record(
    regulated,
    open('2023-12-31', 'incomeFund', 12_000_000, [borrowingOf(3, 3_000_000, bullet)]),
    repay('2024-01-31', 3, 15_000),
    repay('2024-03-31', 3, 30_000),
  )
  const renewed = record(
    opened,
    restructure('2024-06-30', 3, {
      ...bullet,
      months: 3,
      interest: 'declining',
      repayment: 'equalPrincipal',
    }),
  )
  const book = record(
    renewed,
    repay('2024-07-30', 3, 1_060_000),
    transfer('2024-08-01', 'incomeFund', 500_000),
    spend('2024-08-24', 'activityFund', 200_000),
    reverse('2024-08-25', 7),
    spend('2024-08-24', 'activityFund', 20_000),
    writeOff('2024-12-31', 3),
  )

  test('what was in the sheet is where the book begins, and the borrower has had a loan', () => {
    expect(balanceOf(opened, 'incomeFund:cash', isoDate('2023-12-30'))).toBe(0)
    expect(fundDongOn(opened, 'incomeFund', isoDate('2023-12-31'))).toBe(15_000_000)
    expect(refusalOf(opened, contribute('2023-12-30', 'incomeFund', 1000))).toEqual({
      reason: 'beforeOpening',
      openedOn: '2023-12-31',
    })
    expect(refusalOf(opened, open('2024-01-01', 'incomeFund', 1000, []))).toEqual({
      reason: 'fundInUse',
      fund: 'incomeFund',
    })
  })

  test('interest alone can be late: due on 29 February, paid on 31 March', () => {
    expect(positionOn(opened, 3, '2024-03-30')).toMatchObject({
      status: 'late',
      daysLate: 30,
      arrears: { penaltyDong: 0, interestDong: 15_000, principalDong: 0 },
    })
    expect(positionOn(opened, 3, '2024-03-31')).toMatchObject({ status: 'current', daysLate: 0 })
  })

  test('new conditions keep the interest owed and begin a new schedule', () => {
    expect(positionOn(renewed, 3, '2024-06-30')).toMatchObject({
      isRestructured: true,
      outstandingDong: 3_000_000,
      due: { interestDong: 45_000, principalDong: 0 },
      payoffDong: 3_045_000,
    })
    expect(repayments(book).at(-1)).toEqual(['2024-07-30', 0, 60_000, 1_000_000, 2_000_000])
  })

  test('four months without a payment: the whole of what is owed is at risk', () => {
    const asOf = isoDate('2024-12-30')
    expect(positionOn(book, 3, '2024-12-30')).toMatchObject({
      status: 'late',
      daysLate: 122,
      arrears: { principalDong: 2_000_000 },
    })
    expect(portfolioAtRisk(loanPositionsOn(book, asOf), 30)).toEqual({
      atRiskDong: 2_000_000,
      outstandingDong: 2_000_000,
    })
    // 10,000 of interest for each of the five months from 30 July to 30 December.
    expect(ageLoans(loanPositionsOn(book, asOf)).at(-1)).toEqual({
      bucket: 'over90',
      loans: 1,
      outstandingDong: 2_000_000,
      arrearsDong: 2_040_000,
    })
  })

  test('written off, nothing of it is owed any more, and the loss shows', () => {
    expect(positionOn(book, 3, '2024-12-31')).toMatchObject({
      status: 'writtenOff',
      outstandingDong: 0,
      payoffDong: 0,
    })
    expect(balanceOf(book, 'incomeFund:writeOffs', isoDate('2024-12-31'))).toBe(2_000_000)
    expect(portfolioAtRisk(loanPositionsOn(book, isoDate('2024-12-31')), 30)).toEqual({
      atRiskDong: 0,
      outstandingDong: 0,
    })
  })

  test('the two funds hold what they should', () => {
    expect(balanceOf(book, 'incomeFund:cash', isoDate('2024-12-31'))).toBe(12_605_000)
    expect(balanceOf(book, 'activityFund:cash', isoDate('2024-12-31'))).toBe(480_000)
    expect(findBrokenInvariants(book.ledger)).toEqual([])
  })
})
