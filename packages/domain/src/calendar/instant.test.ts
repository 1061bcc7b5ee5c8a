import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInVietnam, instant, isInstant } from './instant.ts'

test.each([
  { text: '2024-05-05T16:59:59.999Z', is: true },
  { text: '2024-05-05T24:00:00.000Z', is: false },
  { text: '2024-02-30T10:00:00.000Z', is: false },
  { text: '2024-05-05T10:00:00Z', is: false }, // without milliseconds: texts of two lengths do not sort by time
  { text: '2024-05-05T10:00:00.000+07:00', is: false },
  { text: '2024-05-05', is: false },
])('$text is an instant: $is', ({ text, is }) => {
  expect(isInstant(text)).toBe(is)
})

test('what is no instant is refused by name', () => {
  expect(() => instant('yesterday')).toThrow('yesterday')
})

test.each([
  { at: '2024-05-05T16:59:59.999Z', on: '2024-05-05' },
  { at: '2024-05-05T17:00:00.000Z', on: '2024-05-06' }, // midnight in Hòa Bình
  { at: '2024-02-29T23:30:00.000Z', on: '2024-03-01' },
  { at: '2023-12-31T17:00:00.000Z', on: '2024-01-01' },
])('$at is $on in Vietnam', ({ at, on }) => {
  expect(dayInVietnam(instant(at))).toBe(on)
})

test('the day in Vietnam agrees with the platform’s time zones', () => {
  const vietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' })
  const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (moment) => {
      expect(dayInVietnam(instant(moment.toISOString()))).toBe(vietnam.format(moment))
    }),
    { numRuns: 500, seed: 146 },
  )
})
