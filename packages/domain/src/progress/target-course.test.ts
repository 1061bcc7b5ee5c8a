import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { courseDays } from './target-course.ts'

test.each([
  { asOf: '2020-10-08', days: [] },
  { asOf: '2020-10-09', days: ['2020-10-09'] },
  { asOf: '2021-12-31', days: ['2020-10-09', '2021-12-31'] },
  { asOf: '2022-01-01', days: ['2020-10-09', '2021-12-31', '2022-01-01'] },
])('up to $asOf the course is told of $days', ({ asOf, days }) => {
  expect(courseDays(hoaBinh146, isoDate(asOf))).toEqual(days)
})
