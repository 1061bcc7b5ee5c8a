import { expect, test } from 'vitest'
import { paperOf } from './example.test-data.ts'
import { isPaperFound } from './search.ts'

const any = { text: '', kind: null, year: null, clause: null }

test.each([
  { filter: {}, is: true },
  { filter: { text: 'huong dan thanh lap' }, is: true },
  { filter: { text: '12/HD' }, is: true },
  { filter: { text: 'các huyện' }, is: true }, // the addressees
  { filter: { text: 'y tế' }, is: false },
  { filter: { kind: 'guidance', year: 2022, clause: 'III.1.b' }, is: true },
  { filter: { kind: 'report' }, is: false },
  { filter: { year: 2023 }, is: false },
  { filter: { clause: 'III.1.a' }, is: false },
] as const)('looking for $filter finds the guidance of 2022: $is', ({ filter, is }) => {
  expect(isPaperFound(paperOf(), { ...any, ...filter })).toBe(is)
})
