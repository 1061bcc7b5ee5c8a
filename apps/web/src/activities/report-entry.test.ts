import { isoDate } from '@lienthehe/domain'
import type { MonthlyReport } from '@lienthehe/domain/activities'
import { month } from '@lienthehe/domain/calendar'
import { clubIdSchema, instantSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { describe, expect, test } from 'vitest'
import { beginReport, oddIn, type ReportEntry, reportOf, wrongIn } from './report-entry.ts'

const am = memberIdSchema.parse('00000000-0000-4000-8000-000000000001')
const mung = memberIdSchema.parse('00000000-0000-4000-8000-000000000002')
const at = instantSchema.parse('2024-04-03T02:00:00.000Z')
const view = {
  report: null,
  earlier: [],
  members: [
    { id: am, fullName: 'Bùi Thị Ấm' },
    { id: mung, fullName: 'Hà Văn Mừng' },
  ],
}

test('a form that is sent as it begins says that everybody came, and makes up nothing else', () => {
  const entry = { ...beginReport(view), heldOn: '17/05/2024' }
  expect(reportOf(entry, month('2024-05'))).toMatchObject({
    meeting: { kind: 'held', on: '2024-05-17', attendance: { kind: 'named', members: [am, mung] } },
    activities: null,
    reached: { kind: 'notRecorded' },
    healthChecks: { kind: 'notRecorded' },
    homeCareVisits: null,
  })
})

test('nobody is said by the number 0, and no activity by its own answer', () => {
  const entry = {
    ...beginReport(view),
    nothingDone: true,
    healthChecks: { kind: 'counted', members: [], people: '0' },
  } as const
  expect(reportOf(entry, month('2024-05'))).toMatchObject({
    activities: [],
    healthChecks: { kind: 'counted', people: 0 },
  })
})

test('a number that is none and a meeting without its day are told before anything is sent', () => {
  const entry = { ...beginReport(view), homeCareVisits: 'chín' }
  expect(wrongIn(entry)).toEqual([
    { field: 'draft.meeting.on', problem: 'required' },
    { field: 'draft.homeCareVisits', problem: 'countInvalid' },
  ])
})

describe('what is odd is told while it is typed, and nothing is held up by it', () => {
  const counted = (people: string) => ({ kind: 'counted', members: [], people }) as const
  const sent = (written: string): MonthlyReport => ({
    ...{ club: clubIdSchema.parse(am), month: month(written) },
    meeting: { kind: 'notHeld', reason: 'mưa lũ' },
    ...{ activities: [], nextPlan: null, note: null },
    reached: { kind: 'notRecorded' },
    healthChecks: { kind: 'counted', people: 2 },
    homeCareVisits: 12,
    state: { status: 'submitted', firstSubmittedAt: at, submittedAt: at, reopenings: [] },
  })
  const known = {
    ...{ month: month('2024-05'), members: view.members },
    earlier: [sent('2024-04'), sent('2024-03')],
    otherMeetings: [{ of: 'sameBoard', on: isoDate('2024-05-18'), club: 'CLB Mòng' }],
  } as const
  test.each<[string, Partial<ReportEntry>, readonly string[]]>([
    ['a form as it begins', {}, []],
    ['a day that is not typed to its end', { heldOn: '18/05/20' }, []],
    ['the day of another meeting', { heldOn: '18/5/2024' }, ['secondMeeting']],
    ['the same day of a meeting that was not held', { meeting: 'notHeld', heldOn: '18/5/2024' }, []],
    ['more people than members', { attendance: counted('3') }, ['aboveMembers']],
    ['as many as members', { attendance: counted('2'), reached: counted('2') }, []],
    ['more reached than members', { reached: counted('14') }, ['aboveMembers']],
    ['what is no number', { reached: counted('14 người') }, []],
    [
      'the numbers of both months before',
      { meeting: 'notHeld', healthChecks: counted('2'), homeCareVisits: '12' },
      ['sameThreeMonths'],
    ],
    ['one number another', { meeting: 'notHeld', healthChecks: counted('2'), homeCareVisits: '11' }, []],
  ])('%s', (_, typed, odd) => {
    const entry = { ...beginReport(view), ...typed }
    expect(oddIn(entry, known).map(({ kind }) => kind)).toEqual(odd)
  })
})
