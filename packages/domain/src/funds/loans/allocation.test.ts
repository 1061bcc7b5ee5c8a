import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dong } from '../dong.ts'
import { allocateRepayment, type Debt, payoffOf } from './allocation.ts'
import { allocationOrders } from './random-terms.test-data.ts'

/**
 * A penalty of 40; interest of 100 that is due, and 60 of the current month; principal of 500 that is due, and 1,500
 * that is not.
 */
const debt: Debt = {
  penaltyDong: dong(40),
  interestDueDong: dong(100),
  interestAskedDong: dong(160),
  interestEarnedDong: dong(165),
  principalDueDong: dong(500),
  outstandingDong: dong(2000),
  order: ['interest', 'principal', 'penalty'],
}

function partsOf(amount: number, known: Partial<Debt> = {}) {
  const { parts } = allocateRepayment(dong(amount), { ...debt, ...known })
  return [parts.penaltyDong, parts.interestDong, parts.principalDong]
}

describe('what is due comes first, in the order of the regulation', () => {
  test.each([
    { order: ['interest', 'principal', 'penalty'], amount: 610, parts: [10, 100, 500] },
    { order: ['penalty', 'interest', 'principal'], amount: 610, parts: [40, 100, 470] },
    { order: ['principal', 'interest', 'penalty'], amount: 510, parts: [0, 10, 500] },
    { order: ['principal', 'penalty', 'interest'], amount: 560, parts: [40, 20, 500] },
  ] as const)('$order: of $amount đ $parts', ({ order, amount, parts }) => {
    expect(partsOf(amount, { order })).toEqual(parts)
  })

  test.each(allocationOrders)(
    '%s, %s, %s: then the month that has begun, then principal early',
    (...order) => {
      expect(partsOf(640, { order })).toEqual([40, 100, 500])
      expect(partsOf(700, { order })).toEqual([40, 160, 500])
      expect(partsOf(1000, { order })).toEqual([40, 160, 800])
    },
  )
})

test('the principal is never paid off while interest or a penalty is left, in any order', () => {
  const amounts = fc.nat(3000)
  const anyDebt = fc
    .record({
      penalty: fc.nat(100),
      due: fc.nat(200),
      begun: fc.nat(100),
      rounding: fc.nat(9),
      principal: fc.integer({ min: 1, max: 2000 }),
      isLastDue: fc.boolean(),
      order: fc.constantFrom(...allocationOrders),
    })
    .map(
      ({ penalty, due, begun, rounding, principal, isLastDue, order }): Debt => ({
        penaltyDong: dong(penalty),
        interestDueDong: dong(due),
        interestAskedDong: dong(due + begun),
        interestEarnedDong: dong(due + begun + rounding),
        principalDueDong: dong(isLastDue ? principal : Math.floor(principal / 2)),
        outstandingDong: dong(principal),
        order,
      }),
    )
  fc.assert(
    fc.property(anyDebt, amounts, (own, amount) => {
      const { parts, excessDong } = allocateRepayment(dong(amount), own)
      const { penaltyDong, interestDong, principalDong } = parts
      expect(penaltyDong + interestDong + principalDong + excessDong).toBe(amount)
      expect(excessDong).toBe(Math.max(amount - payoffOf(own), 0))
      expect(Math.min(penaltyDong, interestDong, principalDong)).toBeGreaterThanOrEqual(0)
      expect(penaltyDong).toBeLessThanOrEqual(own.penaltyDong)
      expect(interestDong).toBeLessThanOrEqual(own.interestEarnedDong)
      expect(principalDong === own.outstandingDong).toBe(amount >= payoffOf(own))
    }),
    { seed: 146, numRuns: 2000 },
  )
})
