import { expect, test } from 'vitest'
import { addressOf, filterOf } from './filter.ts'

test.each([
  { text: '', kind: null, year: null, clause: null },
  { text: 'tập huấn', kind: 'guidance', year: 2022, clause: 'V.3.b' },
] as const)('an address says what is asked for, and is read as it was written: $text', (filter) => {
  const said = Object.fromEntries(
    Object.entries(addressOf(filter)).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  )
  expect(filterOf(said)).toEqual(filter)
})

test('what an address asks for that is none of the list asks for nothing', () => {
  expect(filterOf({ loai: 'poem', nam: 'soon' })).toMatchObject({ kind: null, year: null })
})
