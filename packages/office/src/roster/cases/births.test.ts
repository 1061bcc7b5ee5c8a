import { describe, expect, test } from 'vitest'
import { asked, noticed, people, readCase } from './read-case.ts'

describe('births: the person always gets in', () => {
  test.each([
    ['not-known.csv', ['unknown', 'unknown', 'unknown', 'unknown', '1955'], []],
    [
      'about-a-year.xlsx',
      ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', '1950'],
      ['aboutYear 2,3,4'],
    ],
    [
      'two-digits.xlsx',
      ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', '1949'],
      ['shortYear 2,3,4,5'],
    ],
    ['age-in-the-birth-column.csv', ['unknown', 'unknown', '1959', 'unknown'], ['ageDay 2,3']],
    [
      'words-around-it.csv',
      ['1949', '1951', '1956-04', '1957-04', '1954-03-14', '1950-10-09', '1952', '1953'],
      [],
    ],
    ['with-a-remark.csv', ['1951', '1949', 'unknown', 'unknown', 'unknown'], []],
    ['slips-of-typing.csv', ['1947', '1952', '1948', '1954', '1950', '1950'], []],
    ['day-and-month-then-year.xlsx', ['1954-03-14', '1949', '1958-11-02', 'unknown'], []],
    ['whole-date-beside-the-year.xlsx', ['1954-03-14', '1947', 'unknown'], []],
    ['day-month-year-columns.csv', ['1954-03-14', '1949-11-02', '1957'], []],
    ['age-on-a-named-day.xlsx', ['unknown', 'unknown', 'unknown'], ['ageCounting 5,6,7']],
    ['age-without-a-day.csv', ['unknown', 'unknown'], ['ageDay 2,3']],
    [
      'forms-that-read.csv',
      ['1951', '1948-12', '1953-02-07', '1949', '1950-09-01', '1952', '1950-05-20', '1957', 'unknown'],
      [],
    ],
    ['three-columns-under-one-heading.xlsx', ['1954-03-14', '1950', '1961-07'], []],
  ])('%s', async (file, births, questions) => {
    const judgement = await readCase(`births/${file}`)
    expect(people(judgement, 'birth').map((row) => row.split(' ')[1])).toEqual(births)
    expect(asked(judgement)).toEqual(questions)
  })

  test.each([
    ['about-a-year.xlsx', { aboutYear: 'yes' }, ['1953', '1946', '1944', 'unknown']],
    ['two-digits.xlsx', { shortYear: 'yes' }, ['1947', '1952', '1954-03-14', '1961', 'unknown']],
    [
      'age-on-a-named-day.xlsx',
      { ageCounting: 'fullYears' },
      ['1951-07-01/1952-06-30', '1957-07-01/1958-06-30', '1968-07-01/1969-06-30'],
    ],
    ['age-on-a-named-day.xlsx', { ageCounting: 'yearDifference' }, ['1952', '1958', '1969']],
    ['age-without-a-day.csv', { ageDay: '2025-12-31', ageCounting: 'yearDifference' }, ['1955', '1961']],
    [
      'age-in-the-birth-column.csv',
      { ageDay: '2025-12-31', ageCounting: 'yearDifference' },
      ['1954', '1959'],
    ],
  ])('%s answered %j', async (file, answers, births) => {
    const read = people(await readCase(`births/${file}`, answers), 'birth').map((row) => row.split(' ')[1])
    expect(read.slice(0, births.length)).toEqual(births)
  })

  test.each([
    [
      'slips-of-typing.csv',
      ['2 fixed birthRepaired', '4 fixed birthRepaired', '5 doubt birthDoubtful', '6 doubt birthDoubtful'],
    ],
    [
      'with-a-remark.csv',
      ['4 doubt birthContradicts', '5 doubt birthContradicts', '6 doubt birthContradicts'],
    ],
    ['whole-date-beside-the-year.xlsx', ['4 doubt birthContradicts']],
    ['words-around-it.csv', []],
    ['not-known.csv', []],
  ])('%s: what is said', async (file, is) => {
    expect(noticed(await readCase(`births/${file}`))).toEqual(is)
  })
})
