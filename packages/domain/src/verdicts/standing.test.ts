import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unknownInterval } from './interval.ts'
import { standingOfInterval, standingOfShare } from './standing.ts'
import type { Tally } from './tally.ts'

const sixtyToSeventy = { low: 60, high: 70 }
const fiftyToSeventyPeople = { low: 50, high: 70 }

describe('I.2.b:1: a share of 60–70 %, ends included', () => {
  test.each([
    { yes: 29, of: 50, status: 'unmet', side: 'below', shortfall: 1 }, // 58 %
    { yes: 30, of: 50, status: 'met' }, // 60 %: the end counts
    { yes: 35, of: 50, status: 'met' }, // 70 %: the end counts
    { yes: 36, of: 50, status: 'unmet', side: 'above', shortfall: 1 }, // 72 %
    { yes: 1499, of: 2500, status: 'unmet', side: 'below', shortfall: 1 }, // 59.96 %
    { yes: 1500, of: 2500, status: 'met' },
    { yes: 1750, of: 2500, status: 'met' },
    { yes: 1751, of: 2501, status: 'unmet', side: 'above', shortfall: 1 }, // 70.01 %
  ])('$yes of $of is $status', ({ yes, of, ...standing }) => {
    expect(standingOfShare({ yes, no: of - yes, unknown: 0 }, sixtyToSeventy)).toEqual(standing)
  })

  test.each([
    [31, 52],
    [34, 57],
    [37, 62],
    [40, 67],
    [43, 61],
    [38, 54],
    [40, 57],
    [45, 64],
    [47, 67],
  ])('%i of %i is outside although it rounds to a whole percent inside', (yes, of) => {
    const rounded = Math.round((100 * yes) / of)
    expect(rounded >= 60 && rounded <= 70).toBe(true)
    expect(standingOfShare({ yes, no: of - yes, unknown: 0 }, sixtyToSeventy).status).toBe('unmet')
  })

  test('a share of nobody has nothing to judge', () => {
    expect(standingOfShare({ yes: 0, no: 0, unknown: 0 }, sixtyToSeventy)).toEqual({ status: 'undetermined' })
  })

  test('of four members no number is inside: certain, on a side that the unknown one decides', () => {
    expect(standingOfShare({ yes: 2, no: 1, unknown: 1 }, sixtyToSeventy)).toEqual({
      status: 'unmet',
      side: 'either',
      shortfall: 1,
    })
  })

  test('is undetermined exactly when filling the gaps could change the answer', () => {
    const tallies = fc.record({ yes: fc.nat(80), no: fc.nat(80), unknown: fc.nat(30) })
    fc.assert(
      fc.property(tallies, (tally) => {
        fc.pre(tally.yes + tally.no + tally.unknown > 0)
        const answers = new Set(
          completions(tally).map((full) => standingOfShare(full, sixtyToSeventy).status),
        )
        const [only] = answers
        expect(standingOfShare(tally, sixtyToSeventy).status).toBe(answers.size === 1 ? only : 'undetermined')
      }),
      { numRuns: 2000, seed: 146 },
    )
  })
})

describe('I.2.b:1: 50–70 members', () => {
  test.each([
    { members: 49, status: 'unmet', side: 'below', shortfall: 1 },
    { members: 50, status: 'met' },
    { members: 70, status: 'met' },
    { members: 71, status: 'unmet', side: 'above', shortfall: 1 },
  ])('$members members are $status', ({ members, ...standing }) => {
    expect(standingOfInterval({ low: members, high: members }, fiftyToSeventyPeople)).toEqual(standing)
  })

  test('a club whose list nobody has made is neither empty nor complete', () => {
    expect(standingOfInterval(unknownInterval, fiftyToSeventyPeople)).toEqual({ status: 'undetermined' })
  })
})

function completions({ yes, no, unknown }: Tally): Tally[] {
  return Array.from({ length: unknown + 1 }, (_, more) => ({
    yes: yes + more,
    no: no + unknown - more,
    unknown: 0,
  }))
}
