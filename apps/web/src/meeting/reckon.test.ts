import { isoDate } from '@lienthehe/domain'
import { month } from '@lienthehe/domain/calendar'
import { dong, type LoanId } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import { clubIdSchema, loanIdSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { describe, expect, test } from 'vitest'
import type { DraftRecord } from '../offline/draft.ts'
import type { FilledSheet } from './filled-sheet.ts'
import { beginMeeting, followingSheet, meetingKind } from './meeting-kind.ts'
import { bookedDong, dayProblem, oddOf, reportOf } from './reckon.ts'

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const member = (number: number): MemberId => memberIdSchema.parse(uuid(number))
const loan: LoanId = loanIdSchema.parse(uuid(90))
const club = clubIdSchema.parse(uuid(70))

/** A meeting of three people: two paid dues of 10,000 each, and one paid back 500,000. */
const evening: FilledSheet = {
  prepared: {
    club: { id: club, name: 'CLB xóm Sơn Phú', establishedOn: isoDate('2021-05-20') },
    today: isoDate('2025-10-15'),
    members: [1, 2, 3].map((number) => ({ id: member(number), fullName: `Bùi Thị ${number}` })),
    areas: [{ id: 'healthCare', name: { vi: 'Sức khỏe', en: 'Health' } }],
    money: {
      on: isoDate('2025-10-17'),
      repayments: [
        {
          loan,
          borrower: member(1),
          dueDong: dong(530_000),
          payoffDong: dong(6_030_000),
          owedDong: dong(6_000_000),
        },
      ],
      handOuts: [],
      boxes: [
        { fund: 'incomeFund', cashDong: dong(4_000_000) },
        { fund: 'activityFund', cashDong: dong(300_000) },
      ],
      duesEachDong: dong(10_000),
    },
    care: { people: 0, visitsPerMonth: 0 },
    witnesses: ['Bùi Văn Lưu'],
    reported: [],
    earlier: [],
    otherMeetings: [],
  },
  month: month('2025-10'),
  isReported: false,
  step: 'review',
  heldOn: '17/10/2025',
  attendance: 'named',
  people: '',
  absent: [member(3)],
  dues: { isCollected: true, each: '10.000', unpaid: [], sentAlong: [] },
  brought: [{ loan, amount: '500.000' }],
  handedOut: [],
  measured: [member(1)],
  visits: '',
  areas: [],
  areaNotes: {},
  nextPlan: '',
  boxes: [
    { fund: 'incomeFund', counted: '4.450.000' },
    { fund: 'activityFund', counted: '' },
  ],
  witness: 'Bùi Văn Lưu',
  note: '',
}

describe('a day that cannot be is said beside the field, and kept', () => {
  test.each([
    ['17/10/2025', '2025-10-17', undefined],
    ['mười bảy', '2025-10-17', 'noDay'],
    ['17/09/2025', '2025-10-17', 'outsideMonth'],
    ['20/10/2025', '2025-10-17', 'futureDay'],
    // The clock of the device is a year behind the day on which it fetched the list.
    ['12/10/2025', '2024-10-12', 'clockBehind'],
    ['17/10/2025', '2024-10-17', undefined],
  ])('%s, on a machine that shows %s', (heldOn, today, problem) => {
    expect(dayProblem({ ...evening, heldOn }, today)).toBe(problem)
    expect(meetingKind.read({ ...evening, heldOn }, 1)?.heldOn).toBe(heldOn)
  })
})

test('more people than the club has members are told of at once, and kept', () => {
  const crowd = { ...evening, attendance: 'counted', people: '9', absent: [] } as const
  expect(oddOf(crowd)).toContainEqual({ kind: 'aboveMembers', field: 'attendance', people: 9, members: 3 })
  expect(reportOf(crowd)?.meeting).toMatchObject({ attendance: { kind: 'counted', people: 9 } })
})

test('the boxes are held against the book with this evening’s money in it', () => {
  expect(bookedDong(evening, 'incomeFund')).toBe(4_500_000)
  expect(bookedDong(evening, 'activityFund')).toBe(320_000)
})

test('what is sent is what was tapped: those present pay, a box that nobody counted is no count of nothing', () => {
  const { sheet } = meetingKind.inputOf(evening, { owner: 'u', club, month: '2025-10' })
  expect(sheet.dues).toMatchObject({
    fund: 'activityFund',
    payers: [1, 2].map((number) => ({ member: member(number), amountDong: 10_000 })),
  })
  expect(sheet.repayments).toEqual([
    { draft: { valueOn: '2025-10-17', loan, amountDong: 500_000 }, owedDong: 6_000_000 },
  ])
  expect(sheet.counts.map(({ draft }) => [draft.fund, draft.countedDong])).toEqual([
    ['incomeFund', 4_450_000],
  ])
  expect(sheet.report?.activities).toEqual([{ area: 'healthCare', note: null }])
})

test('lines that were not taken become a sheet of their own, which sends nothing twice', () => {
  const first = {
    key: 'the first key of the sheet',
    kind: 'meeting',
    version: 1,
    body: evening,
    owner: 'u',
    club,
    month: '2025-10',
    changedAt: 0,
    outgoing: null,
    refusal: null,
    receipt: null,
    holder: 'tab',
  }
  const refusal = { reason: 'loanClosed' } as const
  const lines = [{ kind: 'repayment', loan, amountDong: dong(500_000), refusal }] as const
  const rest = followingSheet(first, { body: evening, lines }, 1)
  expect(rest.key).not.toBe(first.key)
  const body = meetingKind.read(rest.body, rest.version)
  if (body === undefined) throw new Error('the rest cannot be read')
  const { sheet } = meetingKind.inputOf(body, rest)
  expect(sheet).toMatchObject({ dues: null, counts: [], report: null })
  expect(sheet.repayments).toHaveLength(1)
})

test('a second sheet of the same meeting, on this machine or after its report, is told on its first step', () => {
  const now = Date.parse('2025-10-17T03:00:00Z')
  const begin = (others: readonly DraftRecord[], prepared = evening.prepared) => {
    const record = beginMeeting(prepared, 'somebody', { now, others })
    const body = meetingKind.read(record.body, record.version)
    if (body === undefined) throw new Error('a sheet that was begun cannot be read')
    return { record, kinds: oddOf(body).map(({ kind }) => kind) }
  }
  const first = begin([])
  expect(first.kinds).toEqual([])
  expect(begin([first.record]).kinds).toEqual(['secondMeeting'])
  const ofAnother = { ...first.record, club: clubIdSchema.parse(uuid(71)) }
  expect(begin([ofAnother]).kinds).toEqual([])
  const otherMeetings = [{ of: 'thisClub' as const, on: isoDate('2025-10-17') }]
  expect(begin([first.record], { ...evening.prepared, otherMeetings }).kinds).toEqual(['secondMeeting'])
})
