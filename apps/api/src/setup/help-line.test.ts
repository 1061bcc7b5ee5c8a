import { expect, test } from 'vitest'
import { readHelpLine } from './help-line.ts'

test.each([
  { text: '', is: null },
  { text: '  ', is: null },
  { text: ' 0218 385 1234 ', is: '0218 385 1234' },
  { text: '+84-218-3851234', is: '+84-218-3851234' },
  { text: '115', is: '115' },
])('the help line “$text” is $is', ({ text, is }) => {
  expect(readHelpLine(text)).toBe(is)
})

test.each(['chị Hoa', '0218<b>', '12345678901234567890123456'])(
  'a server does not start with “%s”',
  (text) => {
    expect(() => readHelpLine(text)).toThrow(/HELP_LINE/)
  },
)
