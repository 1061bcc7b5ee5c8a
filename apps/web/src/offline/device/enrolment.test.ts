import { expect, test } from 'vitest'
import { isPin, judgeEnrolment } from './enrolment.ts'

const day = 86_400_000
const seenAt = Date.UTC(2026, 10, 1)

test.each([
  { daysLater: 0, is: 'opens' },
  { daysLater: 45, is: 'opens' },
  { daysLater: 46, is: 'expired' },
  { daysLater: -365, is: 'clockBehind' },
] as const)('$daysLater days after the last login the PIN: $is', ({ daysLater, is }) => {
  expect(judgeEnrolment({ seenAt }, seenAt + daysLater * day)).toBe(is)
})

test('a clock that is set a few minutes back is no reason to doubt it', () => {
  expect(judgeEnrolment({ seenAt }, seenAt - 600_000)).toBe('opens')
})

test.each([
  { text: '274913', is: true },
  { text: '27491', is: false },
  { text: '27491a', is: false },
  { text: '', is: false },
])('“$text” as a PIN: $is', ({ text, is }) => {
  expect(isPin(text)).toBe(is)
})
