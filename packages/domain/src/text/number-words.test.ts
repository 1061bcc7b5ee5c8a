import { describe, expect, test } from 'vitest'
import { numberWords } from './number-words.ts'

describe('a number in words', () => {
  test.each([
    { value: 0, vi: 'không', en: 'zero' },
    { value: 5, vi: 'năm', en: 'five' },
    { value: 10, vi: 'mười', en: 'ten' },
    { value: 11, vi: 'mười một', en: 'eleven' },
    { value: 14, vi: 'mười bốn', en: 'fourteen' },
    { value: 15, vi: 'mười lăm', en: 'fifteen' },
    { value: 20, vi: 'hai mươi', en: 'twenty' },
    { value: 21, vi: 'hai mươi mốt', en: 'twenty-one' },
    { value: 24, vi: 'hai mươi tư', en: 'twenty-four' },
    { value: 55, vi: 'năm mươi lăm', en: 'fifty-five' },
    { value: 100, vi: 'một trăm', en: 'one hundred' },
    { value: 105, vi: 'một trăm linh năm', en: 'one hundred and five' },
    { value: 115, vi: 'một trăm mười lăm', en: 'one hundred and fifteen' },
    { value: 1000, vi: 'một nghìn', en: 'one thousand' },
    { value: 1005, vi: 'một nghìn không trăm linh năm', en: 'one thousand five' },
    { value: 20_000, vi: 'hai mươi nghìn', en: 'twenty thousand' },
    { value: 300_000, vi: 'ba trăm nghìn', en: 'three hundred thousand' },
    {
      value: 548_000,
      vi: 'năm trăm bốn mươi tám nghìn',
      en: 'five hundred and forty-eight thousand',
    },
    { value: 1_500_000, vi: 'một triệu năm trăm nghìn', en: 'one million five hundred thousand' },
    { value: 1_000_500, vi: 'một triệu năm trăm', en: 'one million five hundred' },
    { value: 1_050_000, vi: 'một triệu không trăm năm mươi nghìn', en: 'one million fifty thousand' },
    {
      value: 2_668_000,
      vi: 'hai triệu sáu trăm sáu mươi tám nghìn',
      en: 'two million six hundred and sixty-eight thousand',
    },
    { value: 1_000_000_000, vi: 'một tỷ', en: 'one billion' },
    { value: 1_000_000_005, vi: 'một tỷ không trăm linh năm', en: 'one billion five' },
    { value: 2_050_000_000, vi: 'hai tỷ không trăm năm mươi triệu', en: 'two billion fifty million' },
    { value: 100_000_000_000, vi: 'một trăm tỷ', en: 'one hundred billion' },
    { value: 1_000_000_000_000, vi: 'một nghìn tỷ', en: 'one trillion' },
  ])('$value is “$vi”', ({ value, vi, en }) => {
    expect(numberWords(value, 'vi')).toBe(vi)
    expect(numberWords(value, 'en')).toBe(en)
  })

  test.each([-1, 1.5, Number.NaN])('%s has none', (value) => {
    expect(() => numberWords(value, 'vi')).toThrow(RangeError)
  })
})
