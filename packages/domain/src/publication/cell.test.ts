import { describe, expect, test } from 'vitest'
import { exactly } from '../verdicts/interval.ts'
import { isSecret, publishCount, rounded, widened } from './cell.ts'

describe('a number of people is rounded down to five, and told from ten on', () => {
  test.each([
    { people: 0, published: 0 },
    { people: 8, published: 0 },
    { people: 9, published: 0 },
    { people: 10, published: 10 },
    { people: 12, published: 10 },
    { people: 14, published: 10 },
    { people: 15, published: 15 },
  ])('$people people are published as $published', ({ people, published }) => {
    expect(rounded(people)).toBe(published)
  })

  test.each([
    { low: 9, high: 21, published: { low: 0, high: 25 } },
    { low: 10, high: 20, published: { low: 10, high: 20 } },
    { low: 14, high: 'unbounded', published: { low: 10, high: 'unbounded' } },
  ] as const)(
    '$low to $high people are published as a range that is still true',
    ({ published, ...people }) => {
      expect(widened(people)).toEqual(published)
    },
  )
})

describe('a group is secret where its figures tell of one club, or of very few people', () => {
  test.each([
    { clubs: 0, counts: [exactly(0)], secret: false },
    { clubs: 1, counts: [exactly(50)], secret: true },
    { clubs: 2, counts: [exactly(50)], secret: false },
    { clubs: 2, counts: [exactly(10)], secret: false },
    { clubs: 2, counts: [exactly(50), exactly(9)], secret: true },
    // A reader can subtract the counts and get the number of people below 60.
    { clubs: 2, counts: [exactly(50), exactly(41)], secret: true },
    { clubs: 2, counts: [exactly(50), exactly(40)], secret: false },
    { clubs: 2, counts: [exactly(50), { low: 41, high: 50 }], secret: true },
    { clubs: 2, counts: [exactly(50), { low: 30, high: 45 }], secret: false },
    {
      clubs: 2,
      counts: [
        { low: 50, high: 'unbounded' },
        { low: 45, high: 'unbounded' },
      ],
      secret: true,
    },
    {
      clubs: 2,
      counts: [
        { low: 50, high: 'unbounded' },
        { low: 30, high: 'unbounded' },
      ],
      secret: false,
    },
    { clubs: 2, counts: [{ low: 9, high: 18 }], secret: true },
    // A wide range reveals no small number; ranges are wide while few births are recorded.
    { clubs: 2, counts: [{ low: 9, high: 19 }], secret: false },
    { clubs: 2, counts: [{ low: 9, high: 'unbounded' }], secret: true },
    { clubs: 2, counts: [{ low: 10, high: 'unbounded' }], secret: false },
  ] as const)('$clubs clubs with $counts: $secret', ({ clubs, counts, secret }) => {
    expect(isSecret({ clubs, counts })).toBe(secret)
  })
})

test('where there is no club, nobody is a number as it is, and what is not known is not available', () => {
  expect(publishCount(exactly(0), 0, true)).toEqual({ kind: 'number', people: exactly(0) })
  expect(publishCount({ low: 0, high: 'unbounded' }, 0, false)).toEqual({ kind: 'notAvailable' })
})

test('a figure of clubs is rounded, widened or hidden', () => {
  expect(publishCount(exactly(52), 2, false)).toEqual({ kind: 'number', people: exactly(50) })
  expect(publishCount({ low: 52, high: 56 }, 2, false)).toEqual({
    kind: 'number',
    people: { low: 50, high: 60 },
  })
  expect(publishCount(exactly(52), 2, true)).toEqual({ kind: 'suppressed' })
})
