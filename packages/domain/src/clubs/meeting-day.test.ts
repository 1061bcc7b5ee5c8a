import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, isoDate } from '../calendar/iso-date.ts'
import { labelMeetingDay, nextMeetingOn } from './meeting-day.ts'
import { meetingDaySchema } from './schema.ts'

describe('a club meets on the same day of every month', () => {
  test.each([
    { day: 15, from: '2026-11-14', next: '2026-11-15' },
    { day: 15, from: '2026-11-15', next: '2026-11-15' },
    { day: 15, from: '2026-11-16', next: '2026-12-15' },
    { day: 15, from: '2026-12-16', next: '2027-01-15' },
    { day: 31, from: '2026-11-01', next: '2026-11-30' }, // 31 means the last day
    { day: 30, from: '2028-02-01', next: '2028-02-29' },
    { day: 29, from: '2027-02-28', next: '2027-02-28' },
  ])('day $day, asked on $from: $next', ({ day, from, next }) => {
    expect(nextMeetingOn(day, isoDate(from))).toBe(next)
  })

  test('never before the day asked about, and within a month and a day', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), days, (day, date) => {
        const from = isoDate(date.toISOString().slice(0, 10))
        const wait = daysBetween(from, nextMeetingOn(day, from))
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(31)
      }),
    )
  })
})

test('the last day of the month is called so', () => {
  expect(labelMeetingDay(15, 'vi')).toBe('ngày 15 hằng tháng')
  expect(labelMeetingDay(31, 'vi')).toBe('ngày cuối tháng')
  expect(labelMeetingDay(31, 'en')).toBe('the last day of the month')
})

test.each([0, 32, 1.5])('%d is no day of a month', (day) => {
  expect(meetingDaySchema.safeParse(day).error?.issues.map(({ message }) => message)).toEqual([
    'dayOfMonthInvalid',
  ])
})
