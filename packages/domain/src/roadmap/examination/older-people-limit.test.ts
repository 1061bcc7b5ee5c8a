import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Clubs, fewestMembersFor, mostOfKind } from './older-people-limit.ts'

const small = fc
  .record({
    clubs: fc.nat(3),
    low: fc.nat(5),
    wider: fc.nat(3),
    percentMax: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ clubs, low, wider, percentMax }): Clubs => {
    return { clubs, size: { low: Math.max(1, low), high: Math.max(1, low) + wider }, percentMax }
  })

test('the most people of a kind are the most of all ways to fill the clubs (500 provinces)', () => {
  fc.assert(
    fc.property(small, fc.nat(18), (clubs, members) => {
      expect(mostOfKind(clubs, members)).toBe(mostByTrying(clubs, clubs.clubs, members))
    }),
    { numRuns: 500, seed: 146 },
  )
})

test('with one member less there is no room for so many (500 provinces)', () => {
  fc.assert(
    fc.property(small, fc.nat(12), (clubs, people) => {
      const members = fewestMembersFor(clubs, people)
      fc.pre(members !== 'never')
      expect(mostOfKind(clubs, members)).toBeGreaterThanOrEqual(people)
      if (members > 0) expect(mostOfKind(clubs, members - 1)).toBeLessThan(Math.max(people, 1))
    }),
    { numRuns: 500, seed: 146 },
  )
})

test('where nobody of the kind may belong, no number of members is enough', () => {
  expect(fewestMembersFor({ clubs: 2, size: { low: 5, high: 9 }, percentMax: 10 }, 1)).toBe('never')
})

test('clubs of 50 only: 2,701 of at most 70 % need 78 clubs, 3,900 members', () => {
  expect(fewestMembersFor({ clubs: 75, size: { low: 50, high: 50 }, percentMax: 70 }, 2701)).toBe(3900)
})

/**
 * The most people of the kind, found by trying every way to fill the `owed` clubs and then as many more as the members
 * allow.
 */
function mostByTrying({ size, percentMax, clubs: _, ...rest }: Clubs, owed: number, members: number): number {
  let most = owed === 0 ? 0 : Number.NEGATIVE_INFINITY
  for (let people = size.low; people <= Math.min(size.high, members); people += 1) {
    const inClub = Math.floor((percentMax * people) / 100)
    const others = mostByTrying(
      { size, percentMax, clubs: 0, ...rest },
      Math.max(0, owed - 1),
      members - people,
    )
    most = Math.max(most, inClub + others)
  }
  return most
}
