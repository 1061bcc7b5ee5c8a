import { describe, expect, test } from 'vitest'
import { birthOrText, dateOrText, parseTypedBirth, parseTypedDate, tidyTypedDate } from './typed-date.ts'

describe('a date is read day first, as people here write it', () => {
  test.each([
    { typed: '09/10/2020', is: '2020-10-09' },
    { typed: '9/10/2020', is: '2020-10-09' },
    { typed: ' 9 / 10 / 2020 ', is: '2020-10-09' },
    { typed: '9-10-2020', is: '2020-10-09' },
    { typed: '9.10.2020', is: '2020-10-09' },
    { typed: '09102020', is: '2020-10-09' },
    { typed: '29/02/2024', is: '2024-02-29' },
    { typed: '29/02/2023', is: null },
    { typed: '10/2020', is: null },
    { typed: '9/10/20', is: null },
    { typed: '13/13/2020', is: null },
    { typed: 'hôm nay', is: null },
    { typed: '', is: null },
  ])('$typed is $is', ({ typed, is }) => {
    expect(parseTypedDate(typed)).toBe(is)
  })

  test('what says no date goes to the server as it was typed, to be refused beside its field', () => {
    expect(dateOrText('31/02/2023')).toBe('31/02/2023')
    expect(dateOrText('5/3/2022')).toBe('2022-03-05')
  })

  test('a date is tidied into its full form, anything else stays as it was typed', () => {
    expect(tidyTypedDate('5/3/2022')).toBe('05/03/2022')
    expect(tidyTypedDate('5/3')).toBe('5/3')
  })
})

describe('a birth is read as exactly as it is known', () => {
  test.each([
    { typed: '1948', is: '1948' },
    { typed: '12/1948', is: '1948-12' },
    { typed: '5/12/1948', is: '1948-12-05' },
    { typed: '00/00/1948', is: '1948' },
    { typed: '00/12/1948', is: '1948-12' },
    { typed: '01/07/1951–30/06/1952', is: '1951-07-01/1952-06-30' },
    { typed: '48', is: null },
    { typed: '13/1948', is: null },
    { typed: 'khoảng 1948', is: null },
  ])('$typed is $is', ({ typed, is }) => {
    expect(parseTypedBirth(typed)).toBe(is)
  })

  test('a day of unknown month is nothing that can be kept', () => {
    expect(birthOrText('05/00/1948')).toBe('1948')
  })
})
