import { month } from '@lienthehe/domain'
import { memberIdSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { beginReport, reportOf, wrongIn } from './report-entry.ts'

const am = memberIdSchema.parse('00000000-0000-4000-8000-000000000001')
const mung = memberIdSchema.parse('00000000-0000-4000-8000-000000000002')
const view = {
  report: null,
  before: null,
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
