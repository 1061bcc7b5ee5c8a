import { describe, expect, test } from 'vitest'
import { moneyText, readMoney, tidyMoney } from './typed-money.ts'
import { words } from './words.ts'

describe('money in a field', () => {
  test('is sent only when it is one amount; else the field says why', () => {
    expect(readMoney('1,5tr')).toEqual({ dong: 1_500_000, problem: null })
    expect(readMoney('')).toEqual({ dong: null, problem: 'required' })
    expect(readMoney('1,5')).toEqual({ dong: null, problem: words.amount.unclear('1,5') })
    expect(readMoney('năm triệu')).toEqual({ dong: null, problem: words.amount.invalid })
  })

  test('is written out when the field is left, unless it is unclear', () => {
    expect(tidyMoney('1tr5')).toBe('1.500.000')
    expect(tidyMoney('1,5')).toBe('1,5')
  })

  test.each([0, 1000, 448_000, 12_309_500])('%i as it is written is read as the same', (dong) => {
    expect(readMoney(moneyText(dong)).dong).toBe(dong)
  })
})
