import { expect, test } from 'vitest'
import { fullNameOf, isUnitKey, unitTypes } from './unit.ts'

test.each([
  { text: '04831@2020-01-01', is: true },
  { text: '17@2020-02-29', is: true },
  { text: '2020-13-45', is: false },
  { text: '04831@2020-13-45', is: false },
  { text: '04831@2021-02-29', is: false }, // no leap year
  { text: '04831@2020-01-01@2020-01-01', is: false },
  { text: 'x@2020-01-01', is: false },
  { text: '04831', is: false },
])('“$text” as the key of a unit: $is', ({ text, is }) => {
  expect(isUnitKey(text)).toBe(is)
})

test('every type of unit has a name in front of its own: thị xã, quận and đặc khu too', () => {
  const named = unitTypes.map((type) => fullNameOf({ type, name: 'Cao Sơn' }).vi)
  expect(named).toEqual(expect.arrayContaining(['Thị xã Cao Sơn', 'Quận Cao Sơn', 'Đặc khu Cao Sơn']))
  expect(new Set(named).size).toBe(unitTypes.length)
})
