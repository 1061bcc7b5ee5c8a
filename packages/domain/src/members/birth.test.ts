import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { birth, birthAtAge, earliestBirth, hasReachedAge, isBirth, latestBirth } from './birth.ts'

describe('a birth is known to the day, the month, the year or between two days', () => {
  test.each([
    { known: '1948', from: '1948-01-01', to: '1948-12-31' },
    { known: '1948-02', from: '1948-02-01', to: '1948-02-29' },
    { known: '1948-12-05', from: '1948-12-05', to: '1948-12-05' },
    { known: '1951-07-01/1952-06-30', from: '1951-07-01', to: '1952-06-30' },
  ])('$known', ({ known, from, to }) => {
    expect(earliestBirth(birth(known))).toBe(from)
    expect(latestBirth(birth(known))).toBe(to)
  })

  test.each([
    '48',
    '1948-13',
    '1948-02-30',
    '05/12/1948',
    '1948-1',
    '',
    '1952-06-30/1951-07-01',
    '1951-02-29/1952-06-30',
  ])('%s is no birth', (text) => {
    expect(isBirth(text)).toBe(false)
  })
})

describe('an age on a known day leaves a year of days open', () => {
  test.each([
    { years: 72, on: '2024-06-30', is: '1951-07-01/1952-06-30' },
    { years: 55, on: '2024-12-31', is: '1969-01-01/1969-12-31' }, // full years at the end of a year: one calendar year
    { years: 60, on: '2024-02-29', is: '1963-03-01/1964-02-29' },
    { years: 61, on: '2024-02-29', is: '1962-03-01/1963-02-28' },
  ])('$years on $on: $is', ({ years, on, is }) => {
    const born = birthAtAge(years, isoDate(on))
    expect(born).toBe(is)
    expect(hasReachedAge(born, years, isoDate(on))).toBe('yes')
    expect(hasReachedAge(born, years + 1, isoDate(on))).toBe('no')
  })
})

describe('I.2.b:1: 55 and over; I.2.a: older people are 60 and over', () => {
  test.each([
    { known: '1960-06-01', years: 60, on: '2020-06-01', is: 'yes' }, // the birthday itself counts
    { known: '1960-06-02', years: 60, on: '2020-06-01', is: 'no' },
    { known: '1960', years: 60, on: '2020-06-01', is: 'unknown' }, // their birthday may come before or after that day
    { known: '1960', years: 60, on: '2020-12-31', is: 'yes' },
    { known: '1959', years: 60, on: '2020-06-01', is: 'yes' },
    { known: '1961', years: 60, on: '2020-06-01', is: 'no' },
    { known: '1960-05', years: 60, on: '2020-06-01', is: 'yes' },
    { known: '1960-06', years: 60, on: '2020-06-01', is: 'unknown' },
    { known: '1960-02-29', years: 55, on: '2015-02-28', is: 'no' },
    { known: '1960-02-29', years: 55, on: '2015-03-01', is: 'yes' },
    { known: '1969-03-01', years: 55, on: '2024-02-29', is: 'no' },
    { known: '1965', years: 55, on: '2020-10-09', is: 'unknown' },
  ])('born $known, $years years on $on: $is', ({ known, years, on, is }) => {
    expect(hasReachedAge(birth(known), years, isoDate(on))).toBe(is)
  })

  test('an unrecorded birth stays unknown', () => {
    expect(hasReachedAge(null, 60, isoDate('2020-10-09'))).toBe('unknown')
  })
})
