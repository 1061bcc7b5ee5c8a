import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountDongMax, dong, portionOf, sumDong, wholeUnitsOf } from './dong.ts'

test.each([0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])('%d is no amount', (amount) => {
  expect(() => dong(amount)).toThrow(RangeError)
})

test('nothing taken away is plain zero', () => {
  expect(Object.is(dong(-0), 0)).toBe(true)
  expect(sumDong([])).toBe(0)
})

describe('a portion of an amount', () => {
  test.each([
    { amountDong: 1_000_077, nearest: 6501, whole: 6000 },
    // Exactly half a đồng is rounded up.
    { amountDong: 1_000_000_100, nearest: 6_500_001, whole: 6_500_000 },
    // The product is far beyond 2^53, but the result is exact: 99,999,999,977 × 65 ÷ 10,000 = 649,999,999.85.
    { amountDong: 99_999_999_977, nearest: 650_000_000, whole: 649_999_000 },
  ])('65 of 10,000 parts of $amountDong đ', ({ amountDong, nearest, whole }) => {
    expect(portionOf(amountDong, { times: 65, per: 10_000 })).toBe(nearest)
    expect(wholeUnitsOf(amountDong, { times: 65, per: 10_000, unitDong: 1000 })).toBe(whole)
  })

  test('is the one of exact arithmetic, however large the amount', () => {
    const anyAmount = fc.oneof(fc.nat(1_000_000), fc.integer({ min: 0, max: amountDongMax * 120 }))
    fc.assert(
      fc.property(anyAmount, fc.nat(1000), fc.constantFrom(1, 500, 1000), (amountDong, times, unitDong) => {
        const exact = BigInt(amountDong) * BigInt(times)
        const units = exact / (10_000n * BigInt(unitDong))
        expect(BigInt(portionOf(amountDong, { times, per: 10_000 }))).toBe((2n * exact + 10_000n) / 20_000n)
        expect(BigInt(wholeUnitsOf(amountDong, { times, per: 10_000, unitDong }))).toBe(
          units * BigInt(unitDong),
        )
      }),
    )
  })
})
