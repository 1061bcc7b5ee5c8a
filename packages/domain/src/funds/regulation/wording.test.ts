import { expect, test } from 'vitest'
import type { DueDay } from './policy.ts'
import { labelDueDay } from './wording.ts'

test.each<{ day: DueDay; vi: string; en: string }>([
  { day: 1, vi: 'ngày 1 hằng tháng', en: 'day 1 of each month' },
  { day: 30, vi: 'ngày 30 hằng tháng', en: 'day 30 of each month' },
  { day: 31, vi: 'ngày cuối tháng', en: 'the last day of the month' },
  { day: 'dayOfLoan', vi: 'đúng ngày vay, hằng tháng', en: 'the day of the loan, each month' },
  { day: 'meetingDay', vi: 'ngày sinh hoạt hằng tháng', en: 'the day of the monthly meeting' },
])('a repayment due on $day is due on “$vi”', ({ day, vi, en }) => {
  expect([labelDueDay(day, 'vi'), labelDueDay(day, 'en')]).toEqual([vi, en])
})
