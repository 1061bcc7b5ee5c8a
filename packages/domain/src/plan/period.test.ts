import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { describeBeforePlan } from './before-plan.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { describePlanOver, isBefore, isInPeriod } from './period.ts'

test.each([
  { date: '2020-10-08', is: false },
  { date: '2020-10-09', is: true },
  { date: '2025-12-31', is: true },
  { date: '2026-01-01', is: false },
])('the first and the last day are of the period: $date $is', ({ date, is }) => {
  expect(isInPeriod(isoDate(date), hoaBinh146.period)).toBe(is)
})

test('the day before the first asks nothing yet, and is told with the days that can be chosen', () => {
  expect(isBefore(hoaBinh146.period, isoDate('2020-10-09'))).toBe(false)
  const date = isoDate('2020-10-08')
  expect(isBefore(hoaBinh146.period, date)).toBe(true)
  expect(describeBeforePlan(date, { plan: hoaBinh146, language: 'vi' })).toBe(
    'Ngày 08/10/2020 ở trước kế hoạch 146/KH-UBND, tính từ 09/10/2020 đến 31/12/2025; hãy chọn một ngày trong khoảng ấy.',
  )
  expect(describeBeforePlan(date, { plan: hoaBinh146, language: 'en' })).toBe(
    '08/10/2020 is before plan 146/KH-UBND, which runs from 09/10/2020 to 31/12/2025; choose a day in between.',
  )
})

test('a plan that is over says until when it ran', () => {
  expect(describePlanOver(hoaBinh146, { language: 'vi' })).toBe(
    'Kế hoạch 146/KH-UBND đã kết thúc ngày 31/12/2025.',
  )
  expect(describePlanOver(hoaBinh146, { language: 'en' })).toBe('Plan 146/KH-UBND ended on 31/12/2025.')
})
