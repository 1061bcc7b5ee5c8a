import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '../calendar/instant.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import type { ClubChange } from '../clubs/club.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { eventOn } from '../clubs/event.test-data.ts'
import { rollUp } from '../verdicts/roll-up.ts'
import { countReports } from './count-reports.ts'
import { reportOf, submittedAt } from './example.test-data.ts'
import { owesReport, reportDueOn, reportStandings } from './reporting.ts'
import type { Headcount, MonthlyReport, ReportState } from './schema.ts'

const may = month('2024-05')

function clubOf(number: number, establishedOn = '2021-03-01', ...changes: readonly [string, ClubChange][]) {
  return {
    id: clubIdSchema.parse(`11111111-1111-4111-8111-${String(number).padStart(12, '0')}`),
    establishedOn: isoDate(establishedOn),
    events: changes.map((change) => eventOn(change)),
  }
}

describe('which clubs owe a report for May 2024', () => {
  test.each([
    { what: 'founded on the last day of April', club: clubOf(1, '2024-04-30'), owes: true },
    { what: 'founded on the first day of May', club: clubOf(1, '2024-05-01'), owes: false },
    { what: 'founded in June', club: clubOf(1, '2024-06-01'), owes: false },
    { what: 'suspended on 31 May', club: clubOf(1, '2021-03-01', ['2024-05-31', 'suspended']), owes: false },
    { what: 'suspended on 1 June', club: clubOf(1, '2021-03-01', ['2024-06-01', 'suspended']), owes: true },
    {
      what: 'resumed on 31 May',
      club: clubOf(1, '2021-03-01', ['2024-01-01', 'suspended'], ['2024-05-31', 'resumed']),
      owes: true,
    },
    { what: 'dissolved in 2023', club: clubOf(1, '2021-03-01', ['2023-05-31', 'dissolved']), owes: false },
  ])('$what: $owes', ({ club, owes }) => {
    expect(owesReport(club, may)).toBe(owes)
  })
})

test.each([
  { of: '2024-05', dueDay: 5, on: '2024-06-05' },
  { of: '2023-12', dueDay: 5, on: '2024-01-05' },
  { of: '2023-01', dueDay: 31, on: '2023-02-28' }, // in a month without that day, its last day
])('a report of $of, due on day $dueDay, is due on $on', ({ of, dueDay, on }) => {
  expect(reportDueOn({ month: month(of), dueDay })).toBe(on)
})

function standingOf(state: ReportState | null, asOf: string) {
  const reports = state === null ? [] : [reportOf({ club: clubOf(1).id, state })]
  const [standing] = reportStandings([clubOf(1)], reports, { month: may, dueDay: 5, asOf: isoDate(asOf) })
  return standing
}

describe('a report is in time by its first submission', () => {
  const inTime = submittedAt('2024-06-05T16:59:59.999Z')

  test.each([
    { state: inTime, asOf: '2024-06-30', is: { kind: 'onTime', on: '2024-06-05' } },
    {
      state: submittedAt('2024-06-05T17:00:00.000Z'), // midnight in Vietnam: the next day
      asOf: '2024-06-30',
      is: { kind: 'late', on: '2024-06-06', days: 1 },
    },
    { state: null, asOf: '2024-06-05', is: { kind: 'awaited' } },
    { state: null, asOf: '2024-06-06', is: { kind: 'overdue', days: 1 } },
    { state: { status: 'draft' } as const, asOf: '2024-06-15', is: { kind: 'overdue', days: 10 } },
    { state: inTime, asOf: '2024-06-04', is: { kind: 'awaited' } }, // one day before it came
    { state: inTime, asOf: '2024-06-05', is: { kind: 'onTime', on: '2024-06-05' } },
  ])('asked on $asOf it is $is', ({ state, asOf, is }) => {
    expect(standingOf(state, asOf)?.submission).toEqual(is)
  })

  test('one that was returned stays in time, and is complete again when it was corrected', () => {
    const at = instant('2024-06-20T02:00:00.000Z')
    const returned = { ...inTime, status: 'returned', returnedAt: at, comment: 'thiếu' } as const
    const again = { ...inTime, status: 'submitted', submittedAt: at } as const
    expect(standingOf(returned, '2024-06-30')).toMatchObject({
      submission: { kind: 'onTime' },
      isComplete: false,
    })
    expect(standingOf(again, '2024-06-30')).toMatchObject({
      submission: { kind: 'onTime' },
      isComplete: true,
    })
  })

  test('one that says too little is in time and not complete', () => {
    const report = reportOf({ club: clubOf(1).id, state: inTime, healthChecks: { kind: 'notRecorded' } })
    const question = { month: may, dueDay: 5, asOf: isoDate('2024-06-30') }
    expect(countReports(reportStandings([clubOf(1)], [report], question))).toMatchObject({
      submissions: { onTime: 1 },
      complete: 0,
    })
  })
})

describe('counting the reports of a month', () => {
  const question = { month: may, dueDay: 5, asOf: isoDate('2024-06-30') }

  test('who is late is listed, the longest first; a club that owes nothing answers for nothing', () => {
    const clubs = [clubOf(1), clubOf(2), clubOf(3), clubOf(4, '2024-05-10')]
    const reports = [
      reportOf({ club: clubOf(1).id, state: submittedAt('2024-06-03T02:00:00.000Z') }),
      reportOf({ club: clubOf(2).id, state: submittedAt('2024-06-08T02:00:00.000Z') }),
      reportOf({ club: clubOf(4).id, state: submittedAt('2024-06-03T02:00:00.000Z') }),
      reportOf({ club: clubOf(9).id, state: submittedAt('2024-06-03T02:00:00.000Z') }),
      reportOf({
        club: clubOf(3).id,
        month: month('2024-04'),
        state: submittedAt('2024-06-03T02:00:00.000Z'),
      }),
    ]
    expect(countReports(reportStandings(clubs, reports, question))).toEqual({
      expected: 3,
      submissions: { onTime: 1, late: 1, overdue: 1, awaited: 0 },
      complete: 2,
      late: [
        { club: clubOf(3).id, submission: { kind: 'overdue', days: 25 } },
        { club: clubOf(2).id, submission: { kind: 'late', on: '2024-06-08', days: 3 } },
      ],
    })
  })

  const states: readonly ReportState[] = [
    { status: 'draft' },
    submittedAt('2024-06-03T02:00:00.000Z'),
    submittedAt('2024-06-08T02:00:00.000Z'),
    submittedAt('2024-07-08T02:00:00.000Z'),
  ]
  const life = fc.constantFrom<Parameters<typeof clubOf>[1][]>('2021-03-01', '2024-05-01', '2024-07-01')
  const province = fc
    .array(
      fc.record({
        establishedOn: life,
        district: fc.nat(2),
        state: fc.constantFrom(null, ...states),
        healthChecks: fc.constantFrom<Headcount>({ kind: 'notRecorded' }, { kind: 'counted', people: 3 }),
      }),
      { maxLength: 15 },
    )
    .map((rows) =>
      rows.map(({ establishedOn, district, state, healthChecks }, index) => {
        const club = clubOf(index, establishedOn)
        const report: readonly MonthlyReport[] =
          state === null ? [] : [reportOf({ club: club.id, state, healthChecks })]
        return { club, district, report }
      }),
    )

  test('no count is above what is expected, and every report expected is of one kind', () => {
    fc.assert(
      fc.property(province, (rows) => {
        const clubs = rows.map(({ club }) => club)
        const reports = rows.flatMap(({ report }) => report)
        const { expected, submissions, complete, late } = countReports(
          reportStandings(clubs, reports, question),
        )
        const { onTime, late: cameLate, overdue, awaited } = submissions
        expect(onTime + cameLate + overdue + awaited).toBe(expected)
        expect(complete).toBeLessThanOrEqual(onTime + cameLate)
        expect(late).toHaveLength(cameLate + overdue)
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test('clubs add up to their district, and districts to the province', () => {
    fc.assert(
      fc.property(province, (rows) => {
        const districtOf = new Map(rows.map(({ club, district }) => [club.id, district]))
        const standings = reportStandings(
          rows.map(({ club }) => club),
          rows.flatMap(({ report }) => report),
          question,
        )
        const whole = countReports(standings)
        const districts = rollUp(standings, ({ club }) => [districtOf.get(club)], countReports)
        const clubs = rollUp(standings, ({ club }) => [club], countReports)
        for (const parts of [[...districts.values()], [...clubs.values()]]) {
          const sum = (figure: (count: typeof whole) => number) =>
            parts.reduce((total, part) => total + figure(part), 0)
          expect(sum(({ expected }) => expected)).toBe(whole.expected)
          expect(sum(({ complete }) => complete)).toBe(whole.complete)
          expect(sum(({ late }) => late.length)).toBe(whole.late.length)
          for (const kind of ['onTime', 'late', 'overdue', 'awaited'] as const)
            expect(sum(({ submissions }) => submissions[kind])).toBe(whole.submissions[kind])
        }
      }),
      { numRuns: 300, seed: 146 },
    )
  })
})
