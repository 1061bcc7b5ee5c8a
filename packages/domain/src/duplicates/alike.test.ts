import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { birth } from '../members/birth.ts'
import { unitKey } from '../units/unit.ts'
import { undecidedPairs } from './alike.ts'
import { numbered, placed, rulingWith } from './example.test-data.ts'

const elsewhere = unitKey('04957@2020-01-01')

/** The number of each member, pair by pair. */
function numbersOf(...[members, rulings = []]: Partial<Parameters<typeof undecidedPairs>>) {
  return undecidedPairs(members ?? [], rulings).map((pair) =>
    pair.map(({ member }) => Number(member.id.at(-1))),
  )
}

describe('two members of clubs in one commune may be one person', () => {
  test.each([
    { what: 'the name and the year of birth are the same', known: {}, pairs: [[1, 2]] },
    { what: 'the name differs by its marks alone', known: { fullName: 'BUI THI AM' }, pairs: [[1, 2]] },
    { what: 'one birth is known to the day', known: { birth: birth('1948-12-05') }, pairs: [[1, 2]] },
    { what: 'not when the years differ', known: { birth: birth('1949') }, pairs: [] },
    { what: 'not when nobody knows the birth', known: { birth: null }, pairs: [] },
    {
      what: 'not when one of them has left',
      known: { departure: { on: isoDate('2025-01-01'), reason: 'died' } as const },
      pairs: [],
    },
  ])('$what', ({ known, pairs }) => {
    expect(numbersOf([placed(1), placed(2, known)])).toEqual(pairs)
  })

  test('not where the communes differ', () => {
    expect(numbersOf([placed(1), placed(2, {}, elsewhere)])).toEqual([])
  })

  test('three alike are three pairs', () => {
    const pairs = numbersOf([placed(1), placed(2), placed(3)])
    expect(pairs).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ])
  })
})

describe('a pair is asked about until somebody decides', () => {
  const alike = [placed(1), placed(2), placed(3)]
  const others = [
    [1, 3],
    [2, 3],
  ]

  test('whichever of the two the ruling names first', () => {
    expect(numbersOf(alike, [rulingWith()])).toEqual(others)
    expect(numbersOf(alike, [rulingWith({ one: numbered(2).id, other: numbered(1).id })])).toEqual(others)
  })

  test('and again once the ruling is taken back', () => {
    expect(numbersOf(alike, [rulingWith({ isWithdrawn: true })])).toHaveLength(3)
  })
})
