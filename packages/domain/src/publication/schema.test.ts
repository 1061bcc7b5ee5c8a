import { expect, test } from 'vitest'
import { correctionSchema, releaseNumberSchema, releaseWithdrawalSchema } from './schema.ts'

test.each([
  { number: 0, isOne: false },
  { number: 1, isOne: true },
  { number: 1.5, isOne: false },
  { number: 1_000_000, isOne: true },
  { number: 1_000_001, isOne: false },
])('releases are numbered from 1 to a million: $number, $isOne', ({ number, isOne }) => {
  expect(releaseNumberSchema.safeParse(number).success).toBe(isOne)
})

test.each([correctionSchema, releaseWithdrawalSchema])(
  'the reason that readers are told has one to 300 letters',
  (schema) => {
    const accepts = (reason: string) => schema.safeParse({ reason }).success
    expect(['', 'a', 'a'.repeat(300), 'a'.repeat(301)].map(accepts)).toEqual([false, true, true, false])
  },
)
