import { expect, test } from 'vitest'
import { isBlankWord, isCellError } from './empty-words.ts'

test.each(['NULL', 'null', 'NaN', 'nan', 'None', 'N/A', 'n/a'])('“%s” is nothing', (text) => {
  expect(isBlankWord(text)).toBe(true)
  expect(isCellError(text)).toBe(false)
})

test.each([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
  '#####',
  'Err:508',
  'Loading…',
  'Đang tải...',
])('“%s” is an error of a cell', (text) => {
  expect(isCellError(text)).toBe(true)
})

test.each(['Nan Thị Hoa', 'Na', 'Đang tải hàng', '#1 Bùi Thị Hoa'])('“%s” is what somebody wrote', (text) => {
  expect(isCellError(text)).toBe(false)
  expect(isBlankWord(text)).toBe(false)
})
