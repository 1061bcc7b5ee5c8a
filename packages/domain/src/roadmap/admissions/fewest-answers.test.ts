import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingOfShare } from '../../verdicts/standing.ts'
import type { Tally } from '../../verdicts/tally.ts'
import { missingAnswers } from './fewest-answers.ts'

const women = { fact: 'women', bands: [{ low: 60, high: 70 }] } as const

test('36 of 60 with 10 unknown: 4 men would do, or 7 women decide against it', () => {
  expect(missingAnswers([{ ...women, tally: { yes: 36, no: 14, unknown: 10 } }])).toEqual([
    { fact: 'women', unknown: 10, fewest: 4, fewestToMeet: 4 },
  ])
})

test('a verdict that no answer can change lacks none', () => {
  expect(missingAnswers([{ ...women, tally: { yes: 36, no: 20, unknown: 4 } }])).toEqual([])
  expect(missingAnswers([{ ...women, tally: { yes: 50, no: 6, unknown: 4 } }])).toEqual([])
})

test('the fewest answers are the fewest of all that might be given (3,000 clubs)', () => {
  const small = fc.record({ yes: fc.nat(12), no: fc.nat(12), unknown: fc.nat(8) })
  fc.assert(
    fc.property(
      small,
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 0, max: 10 }),
      (tally, one, other) => {
        const band = { low: 10 * Math.min(one, other), high: 10 * Math.max(one, other) }
        const decides = (facts: Tally) => standingOfShare(facts, band).status !== 'undetermined'
        const meets = (facts: Tally) => standingOfShare(facts, band).status === 'met'
        const open = tally.yes + tally.no + tally.unknown > 0 && !decides(tally)
        const found = missingAnswers([{ fact: 'women', bands: [band], tally }])
        expect(found).toEqual(
          open
            ? [
                {
                  fact: 'women',
                  unknown: tally.unknown,
                  fewest: fewestByTrying(tally, decides),
                  fewestToMeet: fewestByTrying(tally, meets),
                },
              ]
            : [],
        )
      },
    ),
    { numRuns: 3000, seed: 146 },
  )
})

function fewestByTrying({ yes, no, unknown }: Tally, does: (facts: Tally) => boolean): number | undefined {
  for (let answers = 0; answers <= unknown; answers += 1)
    for (let yeses = 0; yeses <= answers; yeses += 1)
      if (does({ yes: yes + yeses, no: no + answers - yeses, unknown: unknown - answers })) return answers
  return undefined
}
