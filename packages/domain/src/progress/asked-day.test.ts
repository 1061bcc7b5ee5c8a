import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { checkAskedDay } from './asked-day.ts'

test.each([
  { date: '2024-05-19', problem: null },
  { date: '2024-05-20', problem: null },
  { date: '2024-05-21', problem: 'dateInFuture' },
])('on 2024-05-20 the day $date can be asked about: $problem', ({ date, problem }) => {
  expect(checkAskedDay(isoDate(date), isoDate('2024-05-20'))).toBe(problem)
})
