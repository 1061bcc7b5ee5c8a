import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FoundingSource } from '../../clubs/club.ts'
import { foundingSources } from '../../clubs/club.ts'
import { exactly } from '../../verdicts/interval.ts'
import { nothingPublished } from '../totals/published-totals.ts'
import { newClubsPaidBy } from './paid-by.ts'
import type { PaidGroup } from './paid-groups.ts'

function paidBy(newClubs: number, groups: readonly PaidGroup[], asked: readonly FoundingSource[]) {
  const totals = { ...nothingPublished([], 0), newClubs: exactly(newClubs), newClubsPaidBy: groups }
  return newClubsPaidBy(totals, asked)
}

const group = (sources: readonly FoundingSource[], clubs: number): PaidGroup => ({
  sources,
  clubs: exactly(clubs),
})

describe('what is said of some money tells of the rest', () => {
  test.each([
    { groups: [group(['project'], 58)], low: 0, high: 47 },
    { groups: [group(['district', 'commune'], 40)], low: 40, high: 40 },
    { groups: [group(['district'], 10), group(['commune'], 5), group(['project'], 58)], low: 15, high: 47 },
    { groups: [group(['project', 'district'], 60)], low: 0, high: 105 }, // districts may have paid for some of these
  ])('of 105 clubs, with $groups, local money paid $low to $high', ({ groups, low, high }) => {
    expect(paidBy(105, groups, ['district', 'commune'])).toEqual({ low, high })
  })

  test('holds of every way in which the clubs may have been paid for (2,000 cases)', () => {
    const payments = fc.array(fc.nat(6), {
      minLength: foundingSources.length,
      maxLength: foundingSources.length,
    })
    const some = fc.subarray([...foundingSources], { minLength: 1 })
    fc.assert(
      fc.property(payments, fc.array(some, { maxLength: 4 }), some, (clubs, named, asked) => {
        const paid = (sources: readonly FoundingSource[]) =>
          sources.reduce((sum, source) => sum + (clubs[foundingSources.indexOf(source)] ?? 0), 0)
        const groups = named.map((sources) => group(sources, paid(sources)))
        const { low, high } = paidBy(paid(foundingSources), groups, asked)
        expect(low).toBeLessThanOrEqual(paid(asked))
        expect(Number(high)).toBeGreaterThanOrEqual(paid(asked))
      }),
      { numRuns: 2000, seed: 146 },
    )
  })
})
