import { describe, expect, test } from 'vitest'
import { parseTypedAmount } from './typed-amount.ts'

describe('a typed amount of money', () => {
  test.each([
    ['1.500.000', 1_500_000],
    ['1500000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1,500,000', 1_500_000],
    [' 1.500.000 đồng ', 1_500_000],
    ['1.500.000đ', 1_500_000],
    ['1,5 triệu', 1_500_000],
    ['1,5tr', 1_500_000],
    ['1.5tr', 1_500_000],
    ['1tr5', 1_500_000],
    ['1tr500', 1_500_000],
    ['1 triệu 500 nghìn', 1_500_000],
    ['2TR', 2_000_000],
    ['500k', 500_000],
    ['500 ngàn', 500_000],
    ['448 nghìn đồng', 448_000],
    ['1,2 tỷ', 1_200_000_000],
    ['1.500 triệu', 1_500_000_000],
    ['1.500', 1500],
    ['20000', 20_000],
    ['0', 0],
  ])('“%s” is %i đồng', (text, dong) => {
    expect(parseTypedAmount(text)).toEqual({ kind: 'amount', dong })
  })

  test.each([
    ['1,5', [1_500_000]],
    ['1.5', [1_500_000]],
    ['0,65', [650_000]],
    ['1,500', [1_500_000, 1500]],
    ['500', [500_000, 500_000_000]],
    ['50', [50_000, 50_000_000]],
    ['5', [5_000_000, 5000]],
  ])('“%s” is asked about: %j', (text, choices) => {
    expect(parseTypedAmount(text)).toEqual({ kind: 'unclear', choices })
  })

  test.each([
    'abc',
    '-5000',
    '1.50.000',
    '1.500,50',
    '1tr50',
    '500k2tr',
    '1,2345678 triệu',
    'đồng',
    '12 con lợn',
  ])('“%s” is no amount', (text) => {
    expect(parseTypedAmount(text)).toEqual({ kind: 'invalid' })
  })

  test.each(['', '   '])('“%s” is none yet', (text) => {
    expect(parseTypedAmount(text)).toEqual({ kind: 'empty' })
  })
})
