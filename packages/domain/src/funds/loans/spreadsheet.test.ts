import { describe, expect, test } from 'vitest'
import { dong } from '../dong.ts'
import { termsWith } from './example.test-data.ts'
import { scheduleLoan } from './schedule.ts'

/**
 * What the functions PMT, IPMT and PPMT of a spreadsheet are defined to return, in exact fractions; a spreadsheet
 * itself computes in binary floating point. All amounts are numerators over one common denominator, so nothing is
 * rounded before the comparison.
 */
function spreadsheetLoan({ principal, rate, months }: Borrowed) {
  const [whole, grownOnce] = [10_000n, 10_000n + BigInt(rate)]
  // PMT = P·r·gⁿ ÷ (gⁿ − 1) with r = rate ÷ whole and g = grownOnce ÷ whole.
  const grown = grownOnce ** BigInt(months)
  const [over, under] = [BigInt(principal) * BigInt(rate) * grown, whole * (grown - whole ** BigInt(months))]
  const scale = whole ** BigInt(months) * under
  const payment = over * whole ** BigInt(months)
  const rows: { readonly interest: bigint; readonly principal: bigint; readonly balance: bigint }[] = []
  let balance = BigInt(principal) * scale
  for (let month = 1; month <= months; month += 1) {
    const interest = (balance * BigInt(rate)) / whole
    balance -= payment - interest
    rows.push({ interest, principal: payment - interest, balance })
  }
  return { payment, rows, scale }
}

type Borrowed = { readonly principal: number; readonly rate: number; readonly months: number }

const sixty: readonly Borrowed[] = [3_000_000, 5_000_000, 7_350_000, 10_000_000].flatMap((principal) =>
  [50, 65, 100].flatMap((rate) => [3, 6, 10, 12, 24].map((months) => ({ principal, rate, months }))),
)

const unit = 1000

describe('sixty loans in equal instalments beside PMT, IPMT and PPMT of a spreadsheet', () => {
  test('are sixty different ones', () => {
    expect(new Set(sixty.map((one) => JSON.stringify(one))).size).toBe(60)
  })

  test.each(sixty)('$principal đ at $rate basis points over $months months', (borrowed) => {
    const { principal, rate, months } = borrowed
    const terms = termsWith({
      principalDong: dong(principal),
      months,
      monthlyRateBasisPoints: rate,
      interest: 'declining',
      repayment: 'equalInstalments',
      roundingUnitDong: dong(unit),
    })
    const schedule = scheduleLoan(terms)
    if (!schedule.ok) throw new Error(schedule.refusal.reason)
    const { payment, rows, scale } = spreadsheetLoan(borrowed)
    // The exact plan ends at a balance of zero. Only the integer division of the interest is inexact, by less than one
    // unit of the scale.
    expect(Number(rows.at(-1)?.balance) / Number(scale)).toBeCloseTo(0, 3)

    for (const [
      index,
      { principalDong, interestDong, balanceDong },
    ] of schedule.value.instalments.entries()) {
      const row = rows[index]
      if (row === undefined) throw new Error('a month too many')
      const isLast = index === months - 1
      // Every instalment but the last is PMT, rounded down to the rounding unit.
      if (!isLast)
        expect(BigInt(principalDong + interestDong)).toBe((payment / BigInt(unit) / scale) * BigInt(unit))
      // Each month’s rounding changes the balance by less than a unit, and earlier differences bear interest.
      const apart = Number(BigInt(balanceDong) * scale - row.balance) / Number(scale)
      const bound = unit * (index + 1) * (1 + rate / 10_000) ** index
      expect(Math.abs(apart)).toBeLessThan(isLast ? 1 : bound)
      const interestApart = Number(BigInt(interestDong) * scale - row.interest) / Number(scale)
      expect(Math.abs(interestApart)).toBeLessThan(isLast ? bound : unit + (bound * rate) / 10_000)
    }
    expect(schedule.value.instalments.reduce((sum, { principalDong }) => sum + principalDong, 0)).toBe(
      principal,
    )
  })
})
