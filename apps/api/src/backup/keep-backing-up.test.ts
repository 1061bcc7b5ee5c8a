import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepBackingUp, lastDueBefore } from './keep-backing-up.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-05-03T08:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['2026-05-03T18:29:59Z', '2026-05-02T18:30:00.000Z'],
  ['2026-05-03T18:30:00Z', '2026-05-03T18:30:00.000Z'],
  ['2026-03-01T00:00:00Z', '2026-02-28T18:30:00.000Z'],
])('at %s the last night’s hour was %s', (instant, due) => {
  expect(lastDueBefore(new Date(instant)).toISOString()).toBe(due)
})

test('a backup is made soon after the first start, then each night; one that failed is tried again', async () => {
  const made: Date[] = []
  const outcomes: string[] = []
  let isBroken = false
  const { stop } = keepBackingUp({
    newest: () => (made.length === 0 ? undefined : { path: '', madeAt: made.at(-1) ?? new Date(0) }),
    make: async () => {
      if (isBroken) throw new Error('the disk is full')
      made.push(new Date())
    },
    now: () => new Date(),
    log: ({ outcome }) => outcomes.push(outcome),
  })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(made.map((at) => at.toISOString())).toEqual(['2026-05-03T08:01:00.000Z'])
  await vi.advanceTimersByTimeAsync(11 * 3_600_000)
  expect(made.map((at) => at.toISOString()).at(-1)).toBe('2026-05-03T18:30:00.000Z')
  isBroken = true
  await vi.advanceTimersByTimeAsync(24 * 3_600_000)
  expect(outcomes.slice(-2)).toEqual(['failed: the disk is full', 'failed: the disk is full'])
  isBroken = false
  await vi.advanceTimersByTimeAsync(600_000)
  expect(made).toHaveLength(3)
  stop()
  await vi.advanceTimersByTimeAsync(48 * 3_600_000)
  expect(made).toHaveLength(3)
})
