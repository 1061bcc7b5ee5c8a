import { expect, test } from 'vitest'
import { banknotes, worthOf } from './banknotes.ts'

test('the worth of a box is the sum over its notes', () => {
  expect(worthOf({})).toBe(0)
  expect(worthOf({ 500000: 3, 20000: 1 })).toBe(1_520_000)
  expect(
    worthOf({ 500000: 20, 200000: 8, 100000: 5, 50000: 3, 20000: 2, 10000: 1, 5000: 1, 2000: 2, 500: 1 }),
  ).toBe(12_309_500)
})

test('the notes go from the largest to the smallest', () => {
  expect(banknotes.toSorted((one, other) => other - one)).toEqual([...banknotes])
})
