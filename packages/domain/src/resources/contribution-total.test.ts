import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollUp } from '../verdicts/roll-up.ts'
import { totalContributions } from './contribution-total.ts'
import { contributionOf, rice } from './example.test-data.ts'
import type { Gift } from './schema.ts'

test('a gift that nobody valued is counted, and is not worth nothing', () => {
  const contributions = [
    contributionOf(),
    contributionOf({ gift: { ...rice, estimatedDong: 3_000_000 } }),
    contributionOf({ gift: { ...rice, estimatedDong: 0 } }),
    contributionOf({ gift: rice }),
  ]
  expect(totalContributions(contributions)).toEqual({
    contributions: 4,
    moneyDong: 10_000_000,
    inKindEstimatedDong: 3_000_000,
    inKindNotEstimated: 1,
  })
})

test('the donors add up to all', () => {
  const amount = fc.integer({ min: 1, max: 100_000_000 })
  const gift: fc.Arbitrary<Gift> = fc.oneof(
    amount.map((amountDong) => ({ kind: 'money', amountDong }) as const),
    fc.option(amount).map((estimatedDong) => ({ ...rice, estimatedDong })),
  )
  const contributions = fc.array(
    fc.record({ donor: fc.constantFrom('A', 'B', 'C'), gift }).map(contributionOf),
  )
  fc.assert(
    fc.property(contributions, (all) => {
      const parts = [...rollUp(all, ({ donor }) => [donor], totalContributions).values()]
      const whole = totalContributions(all)
      for (const figure of [
        'contributions',
        'moneyDong',
        'inKindEstimatedDong',
        'inKindNotEstimated',
      ] as const)
        expect(parts.reduce((sum, part) => sum + part[figure], 0)).toBe(whole[figure])
    }),
    { numRuns: 300, seed: 146 },
  )
})
