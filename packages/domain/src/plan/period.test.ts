import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { isInPeriod, wordPlanOver } from './period.ts'

test.each([
  { date: '2020-10-08', is: false },
  { date: '2020-10-09', is: true },
  { date: '2025-12-31', is: true },
  { date: '2026-01-01', is: false },
])('the first and the last day are of the period: $date $is', ({ date, is }) => {
  expect(isInPeriod(isoDate(date), hoaBinh146.period)).toBe(is)
})

test('a plan that is over says until when it ran', () => {
  expect(wordPlanOver(hoaBinh146, 'vi')).toBe('Kế hoạch 146/KH-UBND đã kết thúc ngày 31/12/2025.')
  expect(wordPlanOver(hoaBinh146, 'en')).toBe('Plan 146/KH-UBND ended on 31/12/2025.')
})
