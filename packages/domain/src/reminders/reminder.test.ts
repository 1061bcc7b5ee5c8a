import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { duesOf } from '../oversight/dues.ts'
import { dutiesOf } from '../oversight/obligation-proofs.ts'
import { followUpIdSchema } from '../oversight/schema.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { remindersOfDues, remindersOfFollowUps, remindersOfReports } from './reminder.ts'
import { reminderChoiceSchema } from './schema.ts'
import { writeReminderLetter } from './write-letter.ts'

const province = hoaBinhUnits.find(({ level }) => level === 'province')
if (province === undefined) throw new RangeError('no province')

const remindersOn = (day: string) => {
  const asOf = isoDate(day)
  const dues = duesOf(dutiesOf(hoaBinh146, [], { unit: province, asOf }))
  return remindersOfDues(dues, { ...hoaBinh146, unit: province.key, asOf }, 'vi')
}

describe('V: a duty is told of when its day is near, and when it has passed', () => {
  const yearly = (day: string) =>
    remindersOn(day)
      .filter(({ about, dueOn }) => about.endsWith(' 2022') && dueOn === '2022-12-31')
      .map(({ stage }) => stage)

  test.each([
    { day: '2022-11-30', stages: [] }, // 31 days ahead
    { day: '2022-12-01', stages: ['soon'] }, // 30 days ahead
    { day: '2022-12-31', stages: ['soon'] }, // the due day itself is in time
    { day: '2023-01-01', stages: ['late'] },
  ])('on $day: $stages', ({ day, stages }) => {
    expect([...new Set(yearly(day))]).toEqual(stages)
  })

  test('by its agency, its matter, its year and its clause, and says how late it is', () => {
    const lines = remindersOn('2023-01-05').map(({ line }) => line)
    expect(lines).toContain(
      'Sở Tài chính: Bố trí kinh phí trong dự toán năm, năm 2022 (V.3.b). Quá hạn 5 ngày',
    )
  })

  test('no two things on one day are the same thing', () => {
    const keys = remindersOn('2025-12-20').map(({ about, dueOn, stage }) => `${about} ${dueOn} ${stage}`)
    expect(keys.length).toBeGreaterThan(5)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the reports of a month are told of in one line', () => {
  const of = (overdue: number) =>
    remindersOfReports(
      {
        ...{ month: month('2025-10'), dueOn: isoDate('2025-11-05') },
        count: { submissions: { onTime: 3, late: 1, overdue, awaited: 0 } },
      },
      'vi',
    )
  test('with how many are missing', () => {
    expect(of(12)).toEqual([
      {
        ...{ topic: 'reports', stage: 'late', about: '2025-10', dueOn: '2025-11-05' },
        line: 'Báo cáo tháng 10/2025: 12 câu lạc bộ chưa nộp, hạn 05/11/2025',
      },
    ])
  })
  test('and not at all when all have come', () => {
    expect(of(0)).toEqual([])
  })
})

test('III.3.d: what was agreed upon at a visit is told of by its place, never by its words, which may name people', () => {
  const id = followUpIdSchema.parse('44444444-4444-4444-8444-444444444444')
  const agreed = { task: 'Bà Hà ghi sổ', responsible: 'Bà Hà', dueOn: isoDate('2024-06-05') }
  const followUp = { id, ...agreed }
  const open = [{ followUp, standing: { kind: 'overdue', days: 2 }, name: 'CLB xóm Vố' }] as const
  const [told] = remindersOfFollowUps(open, isoDate('2024-06-07'), 'vi')
  expect(told).toMatchObject({ stage: 'late', about: id, dueOn: '2024-06-05' })
  expect(told?.line).toBe('Việc đã hẹn sau khi kiểm tra CLB xóm Vố, hạn 05/06/2024. Quá hạn 2 ngày')
})

test('a letter has a line for each thing under its topic, and says where to stop it', () => {
  const written = writeReminderLetter(
    [
      { topic: 'reports', line: 'Báo cáo tháng 10/2025: 12 câu lạc bộ chưa nộp, hạn 05/11/2025' },
      { topic: 'duties', line: 'Sở Tài chính: Kinh phí trong dự toán, năm 2022 (V.3.b). Quá hạn 5 ngày' },
    ],
    { asOf: isoDate('2025-11-06'), origin: 'https://clb.example.org' },
    'vi',
  )
  expect(written.subject).toBe('Nhắc 2 việc, ngày 06/11/2025')
  expect(written.text.split('\n').slice(0, 5)).toEqual([
    'Việc được giao theo kế hoạch:',
    '- Sở Tài chính: Kinh phí trong dự toán, năm 2022 (V.3.b). Quá hạn 5 ngày.',
    '',
    'Báo cáo tháng nộp muộn:',
    '- Báo cáo tháng 10/2025: 12 câu lạc bộ chưa nộp, hạn 05/11/2025.',
  ])
  expect(written.text).toMatch(/https:\/\/clb\.example\.org\/tai-khoan$/)
})

describe('an address is one that a mail server takes', () => {
  test.each([
    { typed: ' Ha.Nguyen@hoabinh.gov.vn ', is: 'Ha.Nguyen@hoabinh.gov.vn' },
    { typed: '', is: null },
    { typed: null, is: null },
  ])('$typed is $is', ({ typed, is }) => {
    expect(reminderChoiceSchema.parse({ address: typed, topics: [] }).address).toBe(is)
  })
  test.each([
    'ha',
    'ha@',
    '@vn.vn',
    'ha@localhost',
    'ha@a.vn, to@b.vn',
    'Hà <ha@a.vn>',
    'ha@a..vn',
    'ha\r\nBcc: x@a.vn',
  ])('%s is refused', (address) => {
    expect(reminderChoiceSchema.safeParse({ address, topics: [] }).error?.issues[0]?.message).toMatch(
      /mailAddressInvalid|controlCharacter/,
    )
  })
})
