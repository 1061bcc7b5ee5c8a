import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type UnitKey, unitKey } from '../../units/unit.ts'
import { countCovered, hasClub, type PossibleCommunes } from './covered.ts'

const units = ['01', '02', '03', '04', '05'].map((code) => unitKey(`${code}@2020-01-01`))
const elsewhere = unitKey('99@2020-01-01')

/** Possible places in the test's notation: `12` is the first unit or the second; `9` is outside the list. */
function placesOf(...said: readonly string[]): readonly PossibleCommunes[] {
  return said.map((digits) => [...digits].map((digit) => units[Number(digit) - 1] ?? elsewhere))
}

describe('I.2.a: how many communes have a club, when it is not known of every club where it lies', () => {
  test.each([
    { clubs: [], low: 0, high: 0 },
    { clubs: ['1', '1', '2'], low: 2, high: 2 },
    { clubs: ['12'], low: 1, high: 1 }, // it is open which one is covered, but not how many
    { clubs: ['12', '12'], low: 1, high: 2 },
    { clubs: ['12', '12', '12'], low: 1, high: 2 },
    { clubs: ['1', '12'], low: 1, high: 2 },
    { clubs: ['1', '2', '12'], low: 2, high: 2 },
    { clubs: ['12', '23'], low: 1, high: 2 },
    { clubs: ['12', '23', '31'], low: 2, high: 3 },
    { clubs: ['12', '34'], low: 2, high: 2 },
    { clubs: ['12', '23', '34', '45'], low: 2, high: 4 },
    { clubs: ['1', ''], low: 1, high: 2 }, // the second club may be anywhere, also outside the list
    { clubs: ['1', '2', '3', '4', '5', ''], low: 5, high: 5 },
    { clubs: ['9'], low: 0, high: 0 },
    { clubs: ['19'], low: 0, high: 1 },
  ])('$clubs: $low to $high', ({ clubs, low, high }) => {
    expect(countCovered(units, placesOf(...clubs))).toEqual({ low, high })
  })

  const place = fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    {
      weight: 9,
      arbitrary: fc.uniqueArray(fc.constantFrom(...units, elsewhere), { minLength: 1, maxLength: 3 }),
    },
  )
  // Clubs of one commune have the same possible places, so the test repeats a few places.
  const places = fc
    .array(place, { minLength: 1, maxLength: 4 })
    .chain((drawn) => fc.array(fc.constantFrom(...drawn), { maxLength: 6 }))
  const runs = { numRuns: 1000, seed: 146 }

  test('the count is that of every choice of a place for every club, tried one by one', () => {
    fc.assert(
      fc.property(places, (clubs) => {
        const counts = choicesOf(clubs).map((choice) => choice.size)
        expect(countCovered(units, clubs)).toEqual({ low: Math.min(...counts), high: Math.max(...counts) })
      }),
      runs,
    )
  })

  test('and a unit has a club when it has one in every choice, and has none when in no choice', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...units), (clubs, unit) => {
        const answers = new Set(choicesOf(clubs).map((choice) => (choice.has(unit) ? 'yes' : 'no')))
        const [only] = answers
        expect(hasClub(unit, clubs)).toBe(answers.size === 1 ? only : 'unknown')
      }),
      runs,
    )
  })

  test('forty clubs of forty divided communes in a row are counted, not tried out', () => {
    const row = Array.from({ length: 41 }, (_, number) => unitKey(`${1000 + number}@2020-01-01`))
    const clubs = row.slice(1).map((unit, index) => [row[index] ?? unit, unit])
    expect(countCovered(row, clubs)).toEqual({ low: 20, high: 40 })
  })
})

/** For every way to place the clubs: the units of the list that have a club. */
function choicesOf(clubs: readonly PossibleCommunes[]): readonly ReadonlySet<UnitKey>[] {
  return clubs.reduce<readonly ReadonlySet<UnitKey>[]>(
    (choices, place) =>
      choices.flatMap((choice) =>
        (place.length === 0 ? [...units, elsewhere] : place).map((unit) =>
          unit === elsewhere ? choice : new Set([...choice, unit]),
        ),
      ),
    [new Set()],
  )
}
