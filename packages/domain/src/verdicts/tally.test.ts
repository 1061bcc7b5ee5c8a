import { expect, test } from 'vitest'
import { tallyOfAnswer, totalOf } from './tally.ts'

test.each([
  { answer: 'yes', counted: { yes: 1, no: 0, unknown: 0 } },
  { answer: 'no', counted: { yes: 0, no: 1, unknown: 0 } },
  { answer: 'unknown', counted: { yes: 0, no: 0, unknown: 1 } },
] as const)('one thing of which it is $answer counts as one, and there', ({ answer, counted }) => {
  expect(tallyOfAnswer(answer)).toEqual(counted)
  expect(totalOf(tallyOfAnswer(answer))).toBe(1)
})
