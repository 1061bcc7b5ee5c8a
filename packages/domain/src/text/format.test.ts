import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { formatDate, formatInteger, formatMonth, formatShare, partsByRange } from './format.ts'

test('figures are grouped as the reader’s language groups them', () => {
  expect(formatInteger(7200, 'vi')).toBe('7.200')
  expect(formatInteger(7200, 'en')).toBe('7,200')
  expect(formatInteger(1_234_567, 'vi')).toBe('1.234.567')
  expect(formatInteger(999, 'vi')).toBe('999')
})

test('a date and a month keep their zeros', () => {
  expect(formatDate(isoDate('2020-10-09'))).toBe('09/10/2020')
  expect(formatMonth(month('2024-05'))).toBe('05/2024')
})

describe('a share never prints as if it had crossed its demand', () => {
  test.each([
    { part: 30, whole: 50, prints: '60%' },
    { part: 38, whole: 54, prints: '70,4%' },
    { part: 31, whole: 52, prints: '59,6%' },
    { part: 1499, whole: 2500, prints: '59,9%' }, // 59.96 %
    { part: 1751, whole: 2501, prints: '70,1%' }, // 70.01 %
    { part: 0, whole: 7, prints: '0%' },
    { part: 7, whole: 7, prints: '100%' },
    { part: 9999, whole: 10000, prints: '99,9%', marks: [100] },
  ])('$part of $whole is $prints', ({ part, whole, prints, marks }) => {
    expect(formatShare(part, whole, 'vi', marks ?? [60, 70])).toBe(prints)
  })
})

test.each([
  ['1 / 7–8', ['1 / ', '7–8', '']],
  ['58,9–60,3% (89–91/151)', ['', '58,9–60,3%', ' ', '(89–91/151)', '']],
  ['9–10/10 huyện, thành phố trong năm', ['', '9–10/10', ' huyện, thành phố trong năm']],
  ['chưa có số / 3.750', ['chưa có số / 3.750']],
  ['–', ['–']],
  ['huyện–năm', ['huyện–năm']],
  ['', ['']],
])('%s breaks only beside its ranges', (text, parts) => {
  expect(partsByRange(text)).toEqual(parts)
  expect(parts.join('')).toBe(text)
})
