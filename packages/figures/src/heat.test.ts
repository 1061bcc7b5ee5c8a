import { describe, expect, test } from 'vitest'
import { heatOf } from './heat.ts'

describe('the shade of a cell', () => {
  test.each([
    { value: 0, shade: 0 },
    { value: 1, shade: 1 },
    { value: 2, shade: 1 },
    { value: 3, shade: 2 },
    { value: 4, shade: 2 },
    { value: 5, shade: 3 },
    { value: 6, shade: 3 },
  ])('of $value on the way to 6 is $shade', ({ value, shade }) => {
    expect(heatOf(value, 6)).toBe(shade)
  })

  test('of nothing anywhere is none', () => {
    expect(heatOf(0, 0)).toBe(0)
  })
})
