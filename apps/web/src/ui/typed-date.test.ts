import { expect, test } from 'vitest'
import { birthOrText, dateOrText, tidyTypedDate } from './typed-date.ts'

test('what says no date goes to the server as it was typed, to be refused beside its field', () => {
  expect(dateOrText('31/02/2023')).toBe('31/02/2023')
  expect(dateOrText('5/3/2022')).toBe('2022-03-05')
})

test('a date is tidied into its full form, anything else stays as it was typed', () => {
  expect(tidyTypedDate('5/3/2022')).toBe('05/03/2022')
  expect(tidyTypedDate('5/3')).toBe('5/3')
})

test('a day of unknown month is nothing that can be kept', () => {
  expect(birthOrText('05/00/1948')).toBe('1948')
})
