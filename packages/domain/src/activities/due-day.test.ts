import { expect, test } from 'vitest'
import { month } from '../calendar/month.ts'
import { dueDayAtFirst, dueDayFor } from './due-day.ts'

const settings = [
  { from: month('2024-07'), day: 10 },
  { from: month('2024-01'), day: 3 },
]

test.each([
  { asked: '2023-12', day: dueDayAtFirst },
  { asked: '2024-01', day: 3 },
  { asked: '2024-06', day: 3 },
  { asked: '2024-07', day: 10 },
  { asked: '2025-02', day: 10 },
])(
  'the report of $asked is due on day $day: a later setting changes no month before it',
  ({ asked, day }) => {
    expect(dueDayFor(settings, month(asked))).toBe(day)
  },
)
