import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { dong } from '../dong.ts'
import { termsWith } from './example.test-data.ts'
import { anyTerms } from './random-terms.test-data.ts'
import { type Instalment, scheduleLoan } from './schedule.ts'
import type { LoanTerms } from './schema.ts'

function instalmentsOf(terms: LoanTerms): readonly Instalment[] {
  const result = scheduleLoan(terms)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.instalments
}

/** Principal and interest of each instalment in thousands of đồng, as people write them on paper. */
function table(terms: LoanTerms): readonly (readonly [number, number])[] {
  return instalmentsOf(terms).map(({ principalDong, interestDong }) => [
    principalDong / 1000,
    interestDong / 1000,
  ])
}

const alike = (count: number, row: readonly [number, number]) => Array.from({ length: count }, () => row)

describe('schedules worked by hand, in thousands of đồng', () => {
  test('5 million flat at 0.65 % over 12 months: 32.5 a month is 32, and the last month takes the 6 that are missing', () => {
    // Interest 12 × 32.5 = 390 = 11 × 32 + 38; principal 11 × 416 + 424.
    expect(table(termsWith({}))).toEqual([...alike(11, [416, 32]), [424, 38]])
  })

  test('6 million in equal parts at 1 % of what is still owed', () => {
    const terms = termsWith({
      principalDong: dong(6_000_000),
      months: 6,
      monthlyRateBasisPoints: 100,
      interest: 'declining',
      repayment: 'equalPrincipal',
    })
    expect(table(terms)).toEqual([
      [1000, 60],
      [1000, 50],
      [1000, 40],
      [1000, 30],
      [1000, 20],
      [1000, 10],
    ])
  })

  test('3 million in three equal instalments at 1 % of what is still owed', () => {
    // The instalment is 3,000 × 0.01 × 1.01³ ÷ (1.01³ − 1) = 1,020.066, so 1,020. The balances 3,000, 2,010 and 1,010
    // earn 60.2 together.
    const terms = termsWith({
      principalDong: dong(3_000_000),
      months: 3,
      monthlyRateBasisPoints: 100,
      interest: 'declining',
    })
    expect(table(terms)).toEqual([
      [990, 30],
      [1000, 20],
      [1010, 10.2],
    ])
  })

  test('4 million at the end, interest each month', () => {
    const terms = termsWith({
      principalDong: dong(4_000_000),
      months: 3,
      monthlyRateBasisPoints: 50,
      interest: 'declining',
      repayment: 'bullet',
    })
    expect(table(terms)).toEqual([
      [0, 20],
      [0, 20],
      [4000, 20],
    ])
  })

  test('in two months of grace interest alone is due', () => {
    const terms = termsWith({
      principalDong: dong(3_000_000),
      months: 5,
      monthlyRateBasisPoints: 50,
      interest: 'declining',
      repayment: 'equalPrincipal',
      graceMonths: 2,
    })
    expect(table(terms)).toEqual([
      [0, 15],
      [0, 15],
      [1000, 15],
      [1000, 10],
      [1000, 5],
    ])
  })

  test('without interest nothing but the loan is due', () => {
    expect(table(termsWith({ months: 3, monthlyRateBasisPoints: 0, interest: 'declining' }))).toEqual([
      [1666, 0],
      [1666, 0],
      [1668, 0],
    ])
  })

  test('lent on the 31st, due on the last day of shorter months and on the 31st again', () => {
    const days = instalmentsOf(termsWith({ months: 4, startsOn: isoDate('2024-01-31') }))
    expect(days.map(({ dueOn }) => dueOn)).toEqual(['2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31'])
  })
})

describe('terms that cannot be are refused by name', () => {
  test.each([
    { field: 'principalDong', terms: { principalDong: dong(0) } },
    { field: 'principalDong', terms: { principalDong: dong(-5_000_000) } },
    { field: 'principalDong', terms: { principalDong: dong(10 ** 15) } },
    { field: 'months', terms: { months: 0 } },
    { field: 'months', terms: { months: 1.5 } },
    { field: 'months', terms: { months: Number.NaN } },
    { field: 'months', terms: { months: 121 } },
    { field: 'monthlyRateBasisPoints', terms: { monthlyRateBasisPoints: -1 } },
    { field: 'monthlyRateBasisPoints', terms: { monthlyRateBasisPoints: 0.65 } },
    { field: 'monthlyRateBasisPoints', terms: { monthlyRateBasisPoints: 1001 } },
    { field: 'graceMonths', terms: { graceMonths: 12 } },
    { field: 'graceMonths', terms: { graceMonths: -1 } },
    { field: 'roundingUnitDong', terms: { roundingUnitDong: dong(0) } },
    { field: 'lateMonthlyRateBasisPoints', terms: { lateMonthlyRateBasisPoints: Number.POSITIVE_INFINITY } },
    { field: 'startsOn', terms: { startsOn: isoDate('9999-06-01') } },
  ])('$field: $terms', ({ field, terms }) => {
    const result = scheduleLoan(termsWith(terms))
    expect(result.ok ? [] : result.refusal.problems.map((problem) => problem.field)).toEqual([field])
  })

  test('an amount is whole đồng below 2^53, or it is none', () => {
    for (const amount of [0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])
      expect(() => dong(amount)).toThrow(RangeError)
  })
})

describe('laws of every schedule', { timeout: 60_000 }, () => {
  const runs = { seed: 146, numRuns: 3000 }

  test('the principal parts add up to the loan and the balance ends at exactly 0', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const instalments = instalmentsOf(terms)
        const repaid = instalments.reduce((sum, { principalDong }) => sum + principalDong, 0)
        expect(repaid).toBe(terms.principalDong)
        expect(instalments.at(-1)?.balanceDong).toBe(0)
        expect(instalments).toHaveLength(terms.months)
      }),
      runs,
    )
  })

  test('the interest adds up to the rate on the balances at the beginning of each month, to the nearest đồng', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const instalments = instalmentsOf(terms)
        const bearing = instalments.map((_, index) =>
          terms.interest === 'flat' || index === 0
            ? terms.principalDong
            : (instalments[index - 1]?.balanceDong ?? Number.NaN),
        )
        const exact = bearing.reduce(
          (sum, balance) => sum + BigInt(balance) * BigInt(terms.monthlyRateBasisPoints),
          0n,
        )
        const interest = instalments.reduce((sum, { interestDong }) => sum + BigInt(interestDong), 0n)
        const error = 10_000n * interest - exact
        // The error is at most half a đồng, and exactly half is rounded up.
        expect(error > -5000n && error <= 5000n).toBe(true)
      }),
      runs,
    )
  })

  test('no part is negative, and every part but the last is a multiple of the unit', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const isRound = ({ principalDong, interestDong, balanceDong }: Instalment) =>
          balanceDong === 0 ||
          (principalDong % terms.roundingUnitDong === 0 && interestDong % terms.roundingUnitDong === 0)
        const isPositive = ({ principalDong, interestDong, balanceDong }: Instalment) =>
          Math.min(principalDong, interestDong, balanceDong) >= 0
        const instalments = instalmentsOf(terms)
        expect(instalments.filter((instalment) => !isPositive(instalment))).toEqual([])
        expect(instalments.slice(0, -1).filter((instalment) => !isRound(instalment))).toEqual([])
      }),
      runs,
    )
  })

  test('with the principal at the end, flat and declining are the same loan', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const bullet = { ...terms, repayment: 'bullet' } as const
        expect(instalmentsOf({ ...bullet, interest: 'flat' })).toEqual(
          instalmentsOf({ ...bullet, interest: 'declining' }),
        )
      }),
      { seed: 146, numRuns: 300 },
    )
  })

  test('equal instalments are equal until the last, after the grace', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const paying = instalmentsOf({ ...terms, repayment: 'equalInstalments' })
          .slice(terms.graceMonths, -1)
          .filter(({ balanceDong }) => balanceDong > 0)
        const sums = paying.map(({ principalDong, interestDong }) => principalDong + interestDong)
        expect(new Set(sums).size).toBeLessThanOrEqual(1)
      }),
      runs,
    )
  })
})
