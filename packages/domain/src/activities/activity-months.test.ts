import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '../calendar/instant.ts'
import { month } from '../calendar/month.ts'
import { activityMonthsOf } from './activity-months.ts'
import { reportOf, submittedAt } from './example.test-data.ts'
import type { ReportState } from './schema.ts'

const sent = submittedAt('2024-06-03T02:00:00.000Z')
const at = instant('2024-06-03T02:00:00.000Z')
const way = { firstSubmittedAt: at, submittedAt: at, reopenings: [] }

test('a club’s months are those it has answered for, earliest first', () => {
  const reports = [
    reportOf({ month: month('2024-05'), state: sent }),
    reportOf({
      month: month('2023-12'),
      state: { status: 'accepted', ...way, acceptedAt: at },
      activities: null,
      reached: { kind: 'notRecorded' },
    }),
    reportOf({ month: month('2024-03') }),
    reportOf({
      month: month('2024-04'),
      state: { status: 'returned', ...way, returnedAt: at, comment: 'thiếu' },
    }),
  ]
  expect(activityMonthsOf(reports)).toEqual([
    { month: '2023-12', areas: [], reached: { kind: 'notRecorded' } },
    { month: '2024-05', areas: ['healthCare'], reached: { kind: 'counted', people: 40 } },
  ])
})

test('two reports of one month are a bug of the caller, not twice the work', () => {
  expect(() => activityMonthsOf([reportOf({ state: sent }), reportOf({ state: sent })])).toThrow('2024-05')
})

test('the order of the reports never matters', () => {
  const state: fc.Arbitrary<ReportState> = fc.constantFrom<ReportState[]>({ status: 'draft' }, sent)
  const reports = fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((number) =>
          state.map((one) =>
            reportOf({ month: month(`2024-${String(number).padStart(2, '0')}`), state: one }),
          ),
        ),
      ),
    )
  fc.assert(
    fc.property(reports, (some) => {
      expect(activityMonthsOf(some.toReversed())).toEqual(activityMonthsOf(some))
    }),
    { numRuns: 200, seed: 146 },
  )
})
