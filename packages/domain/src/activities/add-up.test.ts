import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { exactly, sumIntervals } from '../verdicts/interval.ts'
import { addUpActivities } from './add-up.ts'
import { exampleAreas, reportOf, submittedAt } from './example.test-data.ts'
import type { Headcount } from './schema.ts'

const state = submittedAt('2024-06-03T02:00:00.000Z')
const held = { kind: 'held', on: isoDate('2024-05-17'), attendance: { kind: 'counted', people: 40 } } as const

// III.3.b
describe('what clubs did, added up', () => {
  test('only reports that stand count, and what they do not say leaves a count open', () => {
    const reports = [
      reportOf({ state, meeting: held }),
      reportOf({ state }),
      reportOf({ state, meeting: null, activities: null, healthChecks: { kind: 'notRecorded' } }),
      reportOf(),
    ]
    expect(addUpActivities(reports, exampleAreas)).toEqual({
      reports: 3,
      meetings: { low: 1, high: 2 },
      attendances: { low: 40, high: 'unbounded' },
      healthChecks: { low: 62, high: 'unbounded' },
      homeCareVisits: exactly(36),
      areas: [
        { area: 'incomeGeneration', reports: { yes: 0, no: 2, unknown: 1 } },
        { area: 'healthCare', reports: { yes: 2, no: 0, unknown: 1 } },
        { area: 'homeCare', reports: { yes: 0, no: 2, unknown: 1 } },
      ],
    })
  })

  test('a month without a meeting has nobody at it, and that is known', () => {
    const reports = [reportOf({ state, meeting: held }), reportOf({ state })]
    expect(addUpActivities(reports, exampleAreas)).toMatchObject({
      meetings: exactly(1),
      attendances: exactly(40),
    })
  })

  test('two halves of the reports add up to all of them', () => {
    const report = fc
      .record({
        meeting: fc.constantFrom(null, held, { kind: 'notHeld', reason: 'mưa lũ' } as const),
        healthChecks: fc.oneof(
          fc.constant<Headcount>({ kind: 'notRecorded' }),
          fc.nat(50).map((people): Headcount => ({ kind: 'counted', people })),
        ),
        homeCareVisits: fc.option(fc.nat(50)),
        activities: fc.option(
          fc.subarray(exampleAreas).map((areas) => areas.map((area) => ({ area, note: null }))),
        ),
        state: fc.constantFrom(state, { status: 'draft' } as const),
      })
      .map(reportOf)
    fc.assert(
      fc.property(fc.array(report), fc.array(report), (some, others) => {
        const [one, other, all] = [some, others, [...some, ...others]].map((reports) =>
          addUpActivities(reports, exampleAreas),
        )
        if (one === undefined || other === undefined || all === undefined) throw new Error('three totals')
        expect(all.reports).toBe(one.reports + other.reports)
        for (const figure of ['meetings', 'attendances', 'healthChecks', 'homeCareVisits'] as const)
          expect(all[figure]).toEqual(sumIntervals([one[figure], other[figure]]))
        for (const [index, { reports }] of all.areas.entries())
          for (const answer of ['yes', 'no', 'unknown'] as const)
            expect(reports[answer]).toBe(
              (one.areas[index]?.reports[answer] ?? 0) + (other.areas[index]?.reports[answer] ?? 0),
            )
      }),
      { numRuns: 300, seed: 146 },
    )
  })
})
