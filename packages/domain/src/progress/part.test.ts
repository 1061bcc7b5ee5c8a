import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import type { Demand } from '../plan/schema.ts'
import { exactly, type Interval, unknownInterval } from '../verdicts/interval.ts'
import { shareOf } from '../verdicts/share.ts'
import { courseOfAll, judgePart, type Part, statusOfAll } from './part.ts'

const year2023 = { from: isoDate('2023-01-01'), to: isoDate('2023-12-31'), baseline: 0, steady: false }

function judge(demand: Demand, actual: Interval, asOf: string, of: number | null = null) {
  const counted = of === null ? { actual, of } : shareOf(actual, exactly(of))
  return judgePart(demand, counted, year2023, isoDate(asOf))
}

describe('what a demand needs at the fewest', () => {
  test.each([
    { demand: { kind: 'atLeast', count: 75 }, actual: 74, status: 'unmet' },
    { demand: { kind: 'atLeast', count: 75 }, actual: 75, status: 'met' },
    { demand: { kind: 'moreThan', count: 2700 }, actual: 2700, status: 'unmet' },
    { demand: { kind: 'moreThan', count: 2700 }, actual: 2701, status: 'met' },
    { demand: { kind: 'quota', low: 7, high: 8 }, actual: 6, status: 'unmet' },
    { demand: { kind: 'quota', low: 7, high: 8 }, actual: 7, status: 'met', exceeded: false },
    { demand: { kind: 'quota', low: 7, high: 8 }, actual: 8, status: 'met', exceeded: false },
    { demand: { kind: 'quota', low: 7, high: 8 }, actual: 9, status: 'met', exceeded: true },
    { demand: { kind: 'shareAtLeast', percent: 50 }, of: 151, actual: 75, status: 'unmet' }, // 49.7 %
    { demand: { kind: 'shareAtLeast', percent: 50 }, of: 151, actual: 76, status: 'met' },
    { demand: { kind: 'shareAtLeast', percent: 100 }, of: 139, actual: 138, status: 'unmet' },
    { demand: { kind: 'shareAtLeast', percent: 100 }, of: 139, actual: 139, status: 'met' },
  ] as const)('$demand: $actual is $status', ({ demand, actual, status, ...rest }) => {
    const verdict = judge(demand, exactly(actual), '2023-12-31', 'of' in rest ? rest.of : null)
    expect(verdict.status).toBe(status)
    if ('exceeded' in rest) expect(verdict).toMatchObject({ exceeded: rest.exceeded })
  })

  test('a share of nothing is neither reached nor missed', () => {
    expect(judge({ kind: 'shareAtLeast', percent: 100 }, exactly(0), '2023-12-31', 0).status).toBe(
      'undetermined',
    )
  })

  test('a share whose whole is missing asks for nothing: planSchema lets no such target through', () => {
    expect(judge({ kind: 'shareAtLeast', percent: 50 }, exactly(0), '2023-06-30')).toMatchObject({ need: 0 })
  })
})

describe('where the road leads: 15 clubs in 2023', () => {
  const demand = { kind: 'atLeast', count: 15 } as const

  test.each([
    { on: '2022-12-31', clubs: 0, status: 'notApplicable', course: 'notStarted' },
    { on: '2023-01-01', clubs: 0, status: 'unmet', course: 'onCourse', dueNow: 0 },
    { on: '2023-06-30', clubs: 6, status: 'unmet', course: 'behind', dueNow: 7 },
    { on: '2023-06-30', clubs: 7, status: 'unmet', course: 'onCourse', dueNow: 7 },
    { on: '2023-12-30', clubs: 14, status: 'unmet', course: 'onCourse', dueNow: 14 },
    { on: '2023-12-31', clubs: 14, status: 'unmet', course: 'missed', dueNow: 15 }, // a day is judged by its end, so the last day is over
    { on: '2024-01-01', clubs: 14, status: 'unmet', course: 'missed', dueNow: 15 },
    { on: '2024-01-01', clubs: 15, status: 'met', course: 'achieved' },
    { on: '2023-01-01', clubs: 15, status: 'met', course: 'achieved' },
  ])('$clubs clubs on $on: $status, $course', ({ on, clubs, ...verdict }) => {
    expect(judge(demand, exactly(clubs), on)).toMatchObject(verdict)
  })

  test('a part that has not begun says from when it applies', () => {
    expect(judge(demand, exactly(0), '2022-12-31')).toEqual({
      status: 'notApplicable',
      course: 'notStarted',
      appliesFrom: '2023-01-01',
    })
  })

  test('what is not known is undetermined only while it could reach the demand', () => {
    expect(judge(demand, { low: 10, high: 15 }, '2023-12-31').status).toBe('undetermined')
    expect(judge(demand, unknownInterval, '2023-12-31').status).toBe('undetermined')
    expect(judge(demand, { low: 15, high: 'unbounded' }, '2023-12-31').status).toBe('met')
    expect(judge(demand, { low: 10, high: 14 }, '2023-12-31')).toMatchObject({
      status: 'unmet',
      shortfall: 1,
    })
  })

  test('surely unmet, but whether in time or late depends on what is not known', () => {
    expect(judge(demand, { low: 5, high: 9 }, '2023-06-30')).toMatchObject({
      status: 'unmet',
      course: 'undetermined',
      dueNow: 7,
      shortfall: 6,
    })
    // After the last day the missed part counts, not how open the figure is.
    expect(judge(demand, { low: 5, high: 9 }, '2024-01-01').course).toBe('missed')
  })
})

describe('the straight road', () => {
  const demand = { kind: 'shareAtLeast', percent: 50 } as const

  test('begins where the plan began', () => {
    const road = { ...year2023, baseline: 60 }
    const verdict = judgePart(demand, shareOf(exactly(65), exactly(151)), road, isoDate('2023-07-02'))
    expect(verdict).toMatchObject({ need: 76, dueNow: 68, course: 'behind' })
  })

  test('never asks for more than the demand, though there was more at the beginning', () => {
    const road = { ...year2023, baseline: 90 }
    const verdict = judgePart(demand, shareOf(exactly(75), exactly(151)), road, isoDate('2023-07-02'))
    expect(verdict).toMatchObject({ need: 76, dueNow: 76, shortfall: 1, course: 'behind' })
  })

  test('what is owed in full on every day is behind as soon as one lacks', () => {
    const verdict = judgePart(
      { kind: 'shareAtLeast', percent: 100 },
      shareOf(exactly(9), exactly(10)),
      { ...year2023, steady: true },
      isoDate('2023-01-01'),
    )
    expect(verdict).toMatchObject({ status: 'unmet', course: 'behind', dueNow: 10 })
  })

  test('of a single day, as the year that begins on the last day, has everything due on it', () => {
    const day = isoDate('2025-12-31')
    const road = { ...year2023, from: day, to: day }
    const verdict = judgePart({ kind: 'atLeast', count: 3 }, { actual: exactly(1), of: null }, road, day)
    expect(verdict).toMatchObject({ status: 'unmet', course: 'missed', dueNow: 3, shortfall: 2 })
  })

  test('rises from day to day, from the beginning to the demand', () => {
    const day = fc.integer({ min: 0, max: 364 })
    const dayOf = (offset: number) =>
      isoDate(new Date(Date.UTC(2023, 0, 1 + offset)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, fc.nat(100), fc.integer({ min: 1, max: 100 }), (one, other, baseline, count) => {
        const due = [Math.min(one, other), Math.max(one, other)].map((offset) => {
          const road = { ...year2023, baseline }
          const verdict = judgePart(
            { kind: 'atLeast', count },
            { actual: exactly(0), of: null },
            road,
            dayOf(offset),
          )
          return verdict.status === 'unmet' ? verdict.dueNow : Number.NaN
        })
        const [early = Number.NaN, late = Number.NaN] = due
        expect(early).toBeGreaterThanOrEqual(Math.min(baseline, count))
        expect(late).toBeGreaterThanOrEqual(early)
        expect(late).toBeLessThanOrEqual(count)
      }),
      { numRuns: 500, seed: 146 },
    )
  })
})

describe('the whole of several parts', () => {
  test.each([
    { parts: ['achieved', 'missed', 'behind', 'undetermined'], course: 'missed' },
    { parts: ['achieved', 'behind', 'undetermined', 'onCourse'], course: 'behind' },
    { parts: ['achieved', 'undetermined', 'onCourse'], course: 'undetermined' },
    { parts: ['achieved', 'onCourse', 'notStarted'], course: 'onCourse' },
    { parts: ['achieved', 'achieved'], course: 'achieved' },
    { parts: ['achieved', 'notStarted'], course: 'onCourse' }, // the second part has not begun yet
    { parts: ['notStarted'], course: 'notStarted' },
    { parts: [], course: 'notStarted' },
  ] as const)('$parts: $course', ({ parts, course }) => {
    expect(courseOfAll(parts.map((one) => ({ course: one })))).toBe(course)
  })

  test.each([
    { parts: ['met', 'unmet', 'undetermined'], status: 'unmet' },
    { parts: ['met', 'undetermined'], status: 'undetermined' },
    { parts: ['met', 'notApplicable'], status: 'met' },
    { parts: ['notApplicable'], status: 'notApplicable' },
    { parts: [], status: 'notApplicable' },
  ] as const satisfies readonly { parts: readonly Part['status'][]; status: Part['status'] }[])(
    '$parts: $status',
    ({ parts, status }) => {
      expect(statusOfAll(parts.map((one) => ({ status: one })))).toBe(status)
    },
  )
})
