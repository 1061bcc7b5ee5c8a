import { expect, test } from 'vitest'
import { correctionSchema, monthlyDaySchema, releaseNumberSchema, releaseWithdrawalSchema } from './schema.ts'

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

test('each month has the day on which it is released', () => {
  const accepts = (day: number | null) => monthlyDaySchema.safeParse(day).success
  expect([null, 0, 1, 28, 29, 1.5].map(accepts)).toEqual([true, false, true, true, false, false])
})
