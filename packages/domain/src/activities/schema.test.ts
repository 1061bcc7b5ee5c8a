import { describe, expect, test } from 'vitest'
import { reportOf, submittedAt } from './example.test-data.ts'
import { monthlyReportSchema, reportDraftSchema, reportStateSchema } from './schema.ts'

const { club: _club, state: _state, ...draft } = reportOf()
const member = '22222222-2222-4222-8222-222222222222'

function problemsOf(changed: Readonly<Record<string, unknown>>) {
  const result = reportDraftSchema.safeParse({ ...draft, ...changed })
  return result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []
}

describe('what a monthly report may hold', () => {
  test('a report and each state it can be in are read back as they were written', () => {
    for (const state of [{ status: 'draft' as const }, submittedAt('2024-06-03T02:00:00.000Z')]) {
      const report = reportOf({ state })
      expect(monthlyReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
    }
  })

  test('nothing but the month must be known', () => {
    const nothing = {
      meeting: null,
      activities: null,
      reached: { kind: 'notRecorded' },
      healthChecks: { kind: 'notRecorded' },
      nextPlan: null,
      note: null,
      homeCareVisits: null,
    }
    expect(problemsOf(nothing)).toEqual([])
  })

  test.each([
    { changed: { month: '2024-13' }, problem: 'month monthInvalid' },
    {
      changed: { healthChecks: { kind: 'counted', people: -1 } },
      problem: 'healthChecks.people countInvalid',
    },
    { changed: { homeCareVisits: 2.5 }, problem: 'homeCareVisits countInvalid' },
    { changed: { reached: { kind: 'counted', people: -1 } }, problem: 'reached.people countInvalid' },
    {
      changed: { reached: { kind: 'named', members: [member, member] } },
      problem: 'reached.members listedTwice',
    },
    { changed: { meeting: { kind: 'notHeld', reason: ' ' } }, problem: 'meeting.reason required' },
    {
      changed: { meeting: { kind: 'held', on: '2024-06-01', attendance: { kind: 'counted', people: 40 } } },
      problem: 'meeting.on outsideMonth',
    },
    {
      changed: { meeting: { kind: 'held', on: '2024-05-32', attendance: { kind: 'counted', people: 40 } } },
      problem: 'meeting.on dateInvalid',
    },
    {
      changed: {
        activities: [
          { area: 'healthCare', note: 'đo huyết áp' },
          { area: 'healthCare', note: null },
        ],
      },
      problem: 'activities listedTwice',
    },
  ])('$problem', ({ changed, problem }) => {
    expect(problemsOf(changed)).toEqual([problem])
  })

  test.each(['2024-05-01', '2024-05-31'])('a meeting on %s is in May', (on) => {
    expect(problemsOf({ meeting: { kind: 'held', on, attendance: { kind: 'notRecorded' } } })).toEqual([])
  })

  test('a report is not sent back without a word', () => {
    const returned = {
      ...submittedAt('2024-06-03T02:00:00.000Z'),
      status: 'returned',
      returnedAt: '2024-06-04T02:00:00.000Z',
      comment: ' ',
    }
    expect(reportStateSchema.safeParse(returned).error?.issues.map(({ message }) => message)).toEqual([
      'required',
    ])
  })
})
