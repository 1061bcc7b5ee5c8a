import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { reportOf, submittedAt } from './example.test-data.ts'
import { figuresOf, type OtherMeeting, oddFigures } from './odd-figures.ts'
import { describeOddFigure } from './odd-figures-wording.ts'
import type { MonthlyReport } from './schema.ts'

const state = submittedAt('2024-05-01T00:00:00.000Z')
const march = reportOf({ month: month('2024-03'), state })
const april = reportOf({ month: month('2024-04'), state })

describe('two meetings in a day are worth a second look', () => {
  const thisClub: OtherMeeting = { of: 'thisClub', on: isoDate('2024-05-18') }
  const sameBoard: OtherMeeting = { of: 'sameBoard', on: isoDate('2024-05-18'), club: 'CLB Sơn Phú' }
  test.each<{ title: string; on: string | null; odd: readonly string[] }>([
    { title: 'the same day', on: '2024-05-18', odd: ['thisClub', 'sameBoard'] },
    { title: 'another day', on: '2024-05-19', odd: [] },
    { title: 'no day, as none was held', on: null, odd: [] },
  ])('$title', ({ on, odd }) => {
    const held = (day: string) => ({
      meeting: { kind: 'held', on: isoDate(day), attendance: { kind: 'counted', people: 41 } } as const,
    })
    const report = reportOf(on === null ? {} : held(on))
    const found = oddFigures(figuresOf(report), {
      ...{ listed: 60, earlier: [] },
      otherMeetings: [thisClub, sameBoard, thisClub],
    })
    expect(found.map((one) => (one.kind === 'secondMeeting' ? one.of : one.kind))).toEqual(odd)
  })

  test('are said with the day, and of which club the other one is', () => {
    expect(describeOddFigure({ kind: 'secondMeeting', ...thisClub }, { language: 'vi' })).toBe(
      'Đã ghi một buổi họp khác của câu lạc bộ trong ngày 18/05/2024. Hãy xem lại; nếu đúng thì cứ giữ.',
    )
    expect(describeOddFigure({ kind: 'secondMeeting', ...sameBoard }, { language: 'vi' })).toContain(
      'Ngày 18/05/2024, CLB Sơn Phú cũng họp',
    )
    expect(describeOddFigure({ kind: 'secondMeeting', ...sameBoard }, { language: 'en' })).toContain(
      'CLB Sơn Phú met on 18/05/2024 as well, and somebody sits on both boards.',
    )
  })
})

describe('a figure above the number of members is worth a second look', () => {
  test.each<{ people: number; listed: number; odd: readonly string[] }>([
    { people: 60, listed: 60, odd: [] }, // everybody
    { people: 61, listed: 60, odd: ['attendance 61 > 60', 'reached 61 > 60'] },
    { people: 61, listed: 0, odd: [] }, // the club keeps no list to compare with
  ])('$people of $listed', ({ people, listed, odd }) => {
    const report = reportOf({
      meeting: { kind: 'held', on: isoDate('2024-05-18'), attendance: { kind: 'counted', people } },
      reached: { kind: 'counted', people },
    })
    const found = oddFigures(figuresOf(report), { listed, earlier: [], otherMeetings: [] })
    expect(
      found.map((one) =>
        one.kind === 'aboveMembers' ? `${one.field} ${one.people} > ${one.members}` : one.kind,
      ),
    ).toEqual(odd)
  })
})

describe('the same figures three months running are worth a second look', () => {
  test.each<{ title: string; earlier: readonly MonthlyReport[]; isOdd: boolean }>([
    { title: 'both months before, in any order', earlier: [april, march], isOdd: true },
    { title: 'only the month before', earlier: [april], isOdd: false },
    {
      title: 'a month between them without a report',
      earlier: [march, { ...march, month: month('2024-02') }],
      isOdd: false,
    },
    {
      title: 'one figure of one month differs',
      earlier: [april, { ...march, healthChecks: { kind: 'counted', people: 30 } }],
      isOdd: false,
    },
    {
      title: 'a month before was never submitted',
      earlier: [april, { ...march, state: { status: 'draft' } }],
      isOdd: false,
    },
  ])('$title', ({ earlier, isOdd }) => {
    expect(oddFigures(figuresOf(reportOf()), { listed: 60, earlier, otherMeetings: [] })).toEqual(
      isOdd ? [{ kind: 'sameThreeMonths', since: month('2024-03') }] : [],
    )
  })

  test('three months without any number are gaps, not a repetition', () => {
    const nothing = {
      reached: { kind: 'notRecorded' },
      healthChecks: { kind: 'notRecorded' },
      homeCareVisits: null,
    } as const
    const earlier = [
      { ...march, ...nothing },
      { ...april, ...nothing },
    ]
    expect(oddFigures(figuresOf(reportOf(nothing)), { listed: 60, earlier, otherMeetings: [] })).toEqual([])
  })
})

test('what is odd is said with its figures, and that it may be kept', () => {
  const above = { kind: 'aboveMembers', field: 'attendance', people: 64, members: 60 } as const
  expect(describeOddFigure(above, { language: 'vi' })).toBe(
    'Dự sinh hoạt 64 người, nhiều hơn 60 thành viên. Hãy xem lại; nếu đúng thì cứ giữ.',
  )
  expect(describeOddFigure({ ...above, field: 'reached' }, { language: 'en' })).toBe(
    'Reached: 64, more than the club’s members (60). Please look again; if it is right, keep it.',
  )
  expect(
    describeOddFigure({ kind: 'sameThreeMonths', since: month('2024-03') }, { language: 'vi' }),
  ).toContain('ba tháng liền, từ tháng 03/2024')
})
