import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter } from './days-after.ts'
import { daysBetween, isoDate } from './iso-date.ts'

test.each([
  { from: '2024-01-31', days: 0, to: '2024-01-31' },
  { from: '2024-01-31', days: 30, to: '2024-03-01' },
  { from: '2023-12-31', days: 1, to: '2024-01-01' },
])('$days days after $from is $to', ({ from, days, to }) => {
  expect(daysAfter(isoDate(from), days)).toBe(to)
})

test('so many days lie between a day and the day so many days later', () => {
  const anyDay = fc
    .tuple(
      fc.integer({ min: 1990, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map((parts) => isoDate(parts.map((part) => String(part).padStart(2, '0')).join('-')))
  fc.assert(
    fc.property(anyDay, fc.nat(2000), (from, days) => {
      expect(daysBetween(from, daysAfter(from, days))).toBe(days)
    }),
  )
})
