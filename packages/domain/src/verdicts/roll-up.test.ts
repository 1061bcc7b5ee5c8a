import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupBy, rollUp } from './roll-up.ts'

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

test('a part counts in each of its groups, and a part of no group in none', () => {
  const totals = rollUp(
    [1, 2, 3, 4, 11],
    (part) => (part > 10 ? [] : [part % 2 ? 'odd' : 'even', 'all']),
    sum,
  )
  expect([...totals]).toEqual([
    ['odd', 4],
    ['all', 10],
    ['even', 6],
  ])
})

test('when every part has one group, the groups add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (parts, groups) => {
      const totals = rollUp(parts, (part) => [part % groups], sum)
      expect(sum([...totals.values()])).toBe(sum(parts))
    }),
    { numRuns: 300, seed: 146 },
  )
})

test('grouped, every part is in one group, in the order in which they came', () => {
  const groups = groupBy([3, 1, 4, 2], (part) => (part % 2 ? 'odd' : 'even'))
  expect([...groups]).toEqual([
    ['odd', [3, 1]],
    ['even', [4, 2]],
  ])
})
