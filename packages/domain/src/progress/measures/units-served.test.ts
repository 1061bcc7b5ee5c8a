import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type UnitKey, unitKey } from '../../units/unit.ts'
import { type ClubsAsked, type ClubsInPlace, countServed } from './units-served.ts'

const units = ['001', '002', '003'].map((code) => unitKey(`52${code}@2025-07-01`))

/**
 * The number of units with as many clubs as demanded, for every possible way to place the clubs and judge the uncertain
 * ones.
 */
function countsByTrying(clubs: readonly ClubsInPlace[], { low, high }: ClubsAsked): readonly number[] {
  let worlds: readonly ReadonlyMap<UnitKey, number>[] = [new Map()]
  for (const { place, sure, maybe } of clubs) {
    const places = place.length === 0 ? [...units, unitKey('99999@2025-07-01')] : place
    for (let club = 0; club < sure + maybe; club += 1) {
      const counted = worlds.flatMap((world) =>
        places.map((unit) => new Map([...world, [unit, (world.get(unit) ?? 0) + 1]])),
      )
      worlds = club < sure ? counted : [...counted, ...worlds]
    }
  }
  return worlds.map(
    (world) =>
      units.filter((unit) => {
        const many = world.get(unit) ?? 0
        return many >= low && (high === null || many <= high)
      }).length,
  )
}

const place = fc.subarray(units, { maxLength: 3 })
const clubs = fc.array(fc.record({ place, sure: fc.nat(2), maybe: fc.nat(1) }), { maxLength: 3 })

describe('units with so many clubs each', () => {
  test('one club or more is told exactly: some way has the fewest, some the most, none less or more (2,000 cases)', () => {
    const asked = { low: 1, high: null }
    fc.assert(
      fc.property(clubs, (recorded) => {
        const counts = countsByTrying(recorded, asked)
        // Each place must occur only once in the input, with all of its clubs.
        const distinct = new Map(recorded.map((one) => [one.place.join(), one]))
        fc.pre(distinct.size === recorded.length)
        expect(countServed(units, recorded, asked)).toEqual({
          low: Math.min(...counts),
          high: Math.max(...counts),
        })
      }),
      { numRuns: 2000, seed: 146 },
    )
  })

  test('a band of clubs holds whatever may be (2,000 cases)', () => {
    const bands = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.option(fc.nat(2), { nil: null }))
    fc.assert(
      fc.property(clubs, bands, (recorded, [low, more]) => {
        const asked = { low, high: more === null ? null : low + more }
        const counts = countsByTrying(recorded, asked)
        const { low: fewest, high: most } = countServed(units, recorded, asked)
        expect(fewest).toBeLessThanOrEqual(Math.min(...counts))
        expect(most).toBeGreaterThanOrEqual(Math.max(...counts))
        const isKnown = recorded.every((one) => one.place.length === 1 && one.maybe === 0)
        if (isKnown) expect([fewest, most]).toEqual([Math.min(...counts), Math.max(...counts)])
      }),
      { numRuns: 2000, seed: 146 },
    )
  })
})
