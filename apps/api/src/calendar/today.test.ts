import { expect, test } from 'vitest'
import { dateOf } from './today.ts'

test.each([
  { instant: '2025-12-31T16:59:59.999Z', is: '2025-12-31' },
  { instant: '2025-12-31T17:00:00.000Z', is: '2026-01-01' }, // midnight in Vietnam
  { instant: '2026-01-01T00:00:00.000Z', is: '2026-01-01' },
])('at $instant the day in Vietnam is $is', ({ instant, is }) => {
  expect(dateOf(new Date(instant))).toBe(is)
})
