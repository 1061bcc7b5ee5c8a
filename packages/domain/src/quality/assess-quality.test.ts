import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActivityMonth } from '../activities/activity-months.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { type Month, month } from '../calendar/month.ts'
import { establishedClub, memberOf } from '../members/example.test-data.ts'
import { memberIdSchema } from '../members/schema.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { type ClubRecords, noRecords } from '../tally/records.ts'
import { tallyClub } from '../tally/tally.ts'
import { assessClub } from './assess.ts'

const areas = hoaBinh146.activityAreas.map(({ id }) => id)
const months = Array.from({ length: 12 }, (_, index) => month(`2023-${String(index + 1).padStart(2, '0')}`))
const yearEnd = isoDate('2023-12-31')

/** Fifty people, told apart by their number. */
const members = Array.from({ length: 50 }, (_, index) => memberOf({ id: idOf(index) }))

function idOf(index: number) {
  return memberIdSchema.parse(`22222222-2222-4222-8222-${String(index).padStart(12, '0')}`)
}

function report(of: Month, known: Partial<ActivityMonth> = {}): ActivityMonth {
  return { month: of, areas: [], reached: { kind: 'named', members: [] }, ...known }
}

function verdictOn(
  rule: string,
  records: Partial<ClubRecords>,
  { asOf = yearEnd, club = establishedClub } = {},
) {
  const facts = tallyClub(club, members, asOf, { ...noRecords, ...records })
  return assessClub(hoaBinh146, facts).find((verdict) => verdict.rule === rule)
}

describe('I.2.b:2, III.3.b: each of the eight areas has an activity in the year', () => {
  const reported = (done: readonly string[], missing: readonly Month[] = []) => ({
    reports: {
      months: months.map((of, index) => report(of, { areas: done.slice(index, index + 1) })),
      missing,
    },
  })

  test('all eight, spread over the months, are met', () => {
    expect(verdictOn('club.activities', reported(areas))).toMatchObject({ status: 'met', missing: [] })
  })

  test('seven are unmet once the year is over, and the one that lacks is named', () => {
    expect(verdictOn('club.activities', reported(areas.slice(1)))).toMatchObject({
      clause: 'I.2.b:2',
      status: 'unmet',
      shortfall: 1,
      missing: ['incomeGeneration'],
    })
  })

  test('while the year lasts, an area without activity may still have one', () => {
    const asOf = isoDate('2023-12-30')
    expect(verdictOn('club.activities', reported(areas.slice(1)), { asOf })?.status).toBe('undetermined')
    expect(verdictOn('club.activities', reported(areas), { asOf })?.status).toBe('met')
  })

  test('a month without its report may have had the activity that lacks', () => {
    expect(verdictOn('club.activities', reported(areas.slice(1), [month('2023-04')]))?.status).toBe(
      'undetermined',
    )
    // A gap of another year says nothing about this one.
    expect(verdictOn('club.activities', reported(areas.slice(1), [month('2022-04')]))?.status).toBe('unmet')
  })

  test('activities of another year, or of a month that is not over, do not count', () => {
    const reports = {
      months: [report(month('2022-12'), { areas }), report(month('2023-05'), { areas })],
      missing: [],
    }
    expect(verdictOn('club.activities', { reports }, { asOf: isoDate('2023-05-30') })).toMatchObject({
      status: 'undetermined',
      missing: areas,
    })
    expect(verdictOn('club.activities', { reports }, { asOf: isoDate('2023-05-31') })?.status).toBe('met')
  })

  test('a club without reports is not said to do nothing', () => {
    expect(verdictOn('club.activities', {})).toMatchObject({
      status: 'undetermined',
      actual: { yes: 0, no: 0, unknown: 8 },
    })
  })

  test.each([
    { establishedOn: '2023-01-01', asOf: '2023-12-31', status: 'undetermined' },
    { establishedOn: '2023-01-02', asOf: '2023-12-31', status: 'notApplicable' },
    { establishedOn: '2023-01-02', asOf: '2024-01-01', status: 'undetermined' },
  ])('a club of $establishedOn is $status on $asOf: the demand is of a whole year', ({ status, ...days }) => {
    const club = { ...establishedClub, establishedOn: isoDate(days.establishedOn) }
    const verdict = verdictOn('club.activities', {}, { club, asOf: isoDate(days.asOf) })
    expect(verdict).toMatchObject(
      status === 'notApplicable' ? { status, appliesFrom: '2024-01-01' } : { status },
    )
  })
})

describe('I.2.b:2: well managed is the latest assessment of the year at or above the mark', () => {
  const assessed = (
    ...points: readonly (readonly [on: string, yes: number, no: number, unknown: number])[]
  ) => ({
    assessments: points.map(([on, yes, no, unknown]) => ({ on: isoDate(on), points: { yes, no, unknown } })),
  })

  test.each([
    { points: [79, 21, 0], is: 'unmet' },
    { points: [80, 20, 0], is: 'met' }, // the mark itself counts
    { points: [399, 101, 0], is: 'unmet' }, // 79.8 % rounds to the mark
    { points: [70, 20, 10], is: 'undetermined' }, // the questions not asked decide
    { points: [80, 10, 10], is: 'met' },
    { points: [70, 21, 9], is: 'unmet' },
  ] as const)('$points of earned, lost and not asked is $is', ({ points: [yes, no, unknown], is }) => {
    expect(verdictOn('club.management', assessed(['2023-06-01', yes, no, unknown]))?.status).toBe(is)
  })

  test('the latest counts, not the best; one of last year does not', () => {
    const twice = assessed(['2023-09-01', 40, 60, 0], ['2023-03-01', 95, 5, 0])
    expect(verdictOn('club.management', twice)).toMatchObject({ status: 'unmet', shortfall: 40 })
    expect(verdictOn('club.management', twice, { asOf: isoDate('2023-08-31') })?.status).toBe('met')
    expect(verdictOn('club.management', assessed(['2022-12-31', 95, 5, 0]))?.status).toBe('undetermined')
  })
})

describe('I.2.b:2: at least half of the active members ever had a loan from the club', () => {
  const lentTo = (count: number, since: string = establishedClub.establishedOn) => ({
    loans: {
      books: 'kept',
      since: isoDate(since),
      borrowers: members.slice(0, count).map(({ id }) => ({ member: id, on: isoDate('2022-05-01') })),
    } as const,
  })

  test.each([
    { borrowers: 24, is: 'unmet' },
    { borrowers: 25, is: 'met' },
    { borrowers: 50, is: 'met' },
  ])('$borrowers of 50 is $is', ({ borrowers, is }) => {
    expect(verdictOn('club.borrowers', lentTo(borrowers))?.status).toBe(is)
  })

  test('a loan counts from the day it is given', () => {
    const before = { asOf: isoDate('2022-04-30') }
    expect(verdictOn('club.borrowers', lentTo(25), before)).toMatchObject({
      status: 'unmet',
      actual: { yes: 0, no: 50, unknown: 0 },
    })
  })

  test('books that begin with a cut-off sheet do not tell who had repaid before', () => {
    // Everybody joined on 2021-03-01, a year before these books.
    expect(verdictOn('club.borrowers', lentTo(24, '2022-03-01'))).toMatchObject({
      status: 'undetermined',
      actual: { yes: 24, no: 0, unknown: 26 },
    })
    expect(verdictOn('club.borrowers', lentTo(24, '2021-03-01'))?.status).toBe('unmet')
  })
})

describe('I.2.b:2: every active member is reached in the year for health, knowledge or rights', () => {
  const named = (count: number) => ({
    kind: 'named' as const,
    members: members.slice(0, count).map(({ id }) => id),
  })
  const yearOf = (reached: ActivityMonth['reached']) => ({
    reports: { months: months.map((of) => report(of, { reached })), missing: [] },
  })

  test.each([
    { reached: named(50), is: 'met' },
    { reached: named(49), is: 'unmet' },
    { reached: { kind: 'counted', people: 50 }, is: 'met' },
    { reached: { kind: 'counted', people: 49 }, is: 'undetermined' }, // others in other months, perhaps
    { reached: { kind: 'notRecorded' }, is: 'undetermined' },
  ] as const)('$reached.kind: $is', ({ reached, is }) => {
    expect(verdictOn('club.membersReached', yearOf(reached))?.status).toBe(is)
  })

  test('of heads counted in a month, those who have left since are taken off', () => {
    const left = members.map((member, index) =>
      index < 3 ? { ...member, departure: { on: isoDate('2023-08-01'), reason: 'died' as const } } : member,
    )
    const records = {
      ...noRecords,
      reports: {
        months: [report(month('2023-07'), { reached: { kind: 'counted', people: 45 } })],
        missing: months,
      },
    } as const
    const { membersReached } = tallyClub(establishedClub, left, yearEnd, records)
    expect(membersReached).toEqual({ yes: 42, no: 0, unknown: 5 })
  })
})

describe('I.2.b:3: each club has both funds and a regulation of its own', () => {
  test.each([
    { rule: 'club.incomeFund', fact: 'incomeFund' },
    { rule: 'club.activityFund', fact: 'activityFund' },
    { rule: 'club.regulation', fact: 'regulation' },
  ] as const)('$rule', ({ rule, fact }) => {
    expect(verdictOn(rule, { [fact]: 'yes' })).toMatchObject({ clause: 'I.2.b:3', status: 'met' })
    expect(verdictOn(rule, { [fact]: 'no' })).toMatchObject({ status: 'unmet', side: 'below', shortfall: 1 })
    expect(verdictOn(rule, {})?.status).toBe('undetermined')
  })
})

test('striking out a report never makes a verdict surer (500 years of reports)', () => {
  const reached = fc.oneof(
    fc.record({ kind: fc.constant('counted' as const), people: fc.nat(50) }),
    fc.constant({ kind: 'notRecorded' as const }),
    fc.subarray(members.map(({ id }) => id)).map((list) => ({ kind: 'named' as const, members: list })),
  )
  const year = fc.tuple(
    ...months.map((of) => fc.record({ month: fc.constant(of), areas: fc.subarray(areas), reached })),
  )
  fc.assert(
    fc.property(year, fc.nat(11), (reports, struck) => {
      const whole = { reports: { months: reports, missing: [] } }
      const rest = {
        reports: {
          months: reports.filter((_, index) => index !== struck),
          missing: months.slice(struck, struck + 1),
        },
      }
      for (const rule of ['club.activities', 'club.membersReached']) {
        const before = verdictOn(rule, whole)?.status
        expect(['undetermined', before]).toContain(verdictOn(rule, rest)?.status)
      }
    }),
    { numRuns: 500, seed: 146 },
  )
})
