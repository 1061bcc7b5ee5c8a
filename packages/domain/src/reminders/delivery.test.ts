import { describe, expect, test } from 'vitest'
import { isTimeFor, nextDelayMs } from './delivery.ts'

const minutes = (attempts: number) => {
  const delayMs = nextDelayMs(attempts)
  return delayMs === null ? null : delayMs / 60_000
}

test('a letter that failed waits twice as long each time, a day at the most, and is given up after ten', () => {
  expect([1, 2, 3, 8, 9, 10].map(minutes)).toEqual([5, 10, 20, 640, 1280, null])
})

describe('the time to try again', () => {
  const day = 86_400_000
  test.each([
    { what: 'has come', againAtMs: 1000, isTime: true },
    { what: 'is still to come', againAtMs: 1001, isTime: false },
    { what: 'is a day ahead', againAtMs: 1000 + day, isTime: false },
    { what: 'was set by a clock that was a year ahead', againAtMs: 1000 + 365 * day, isTime: true },
  ])('$what: $isTime', ({ againAtMs, isTime }) => {
    expect(isTimeFor(againAtMs, 1000)).toBe(isTime)
  })
})
