import { expect, test } from 'vitest'
import { amountDongMax, sumDong } from './amount.ts'

test('thousands of the largest amounts still add up exactly', () => {
  expect(sumDong(Array.from({ length: 90_000 }, () => amountDongMax))).toBe(9_000_000_000_000_000)
  expect(sumDong([])).toBe(0)
})

test('a sum that would not be exact is a bug, and says so', () => {
  expect(() => sumDong([Number.MAX_SAFE_INTEGER, 1])).toThrow('whole đồng')
  expect(() => sumDong([0.5])).toThrow('0.5')
})
