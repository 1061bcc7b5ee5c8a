import { isoDate } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { periodOfText, periodText } from './closed-periods-paths.ts'

test.each([
  { kind: 'year', year: 2023 },
  { kind: 'upTo', day: isoDate('2023-06-30') },
  { kind: 'whole' },
] as const)('the address of $kind leads back to the same period', (period) => {
  expect(periodOfText(periodText(period))).toEqual(period)
})

test.each(['', 'năm nay', '30/06/2023', '99'])('“%s” is no period', (text) => {
  expect(periodOfText(text)).toBeNull()
})
