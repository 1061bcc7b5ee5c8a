import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lookedUp } from './looked-up.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what was read is good for its time, and is read again after it', () => {
  let reads = 0
  const look = lookedUp(() => ++reads, 100)
  expect([look(), look()]).toEqual([1, 1])
  vi.advanceTimersByTime(99)
  expect(look()).toBe(1)
  vi.advanceTimersByTime(1)
  expect(look()).toBe(2)
})
