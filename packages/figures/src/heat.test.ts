import { describe, expect, test } from 'vitest'
import { heatKey, heatOf } from './heat.ts'

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

describe('the key to the shades', () => {
  test('runs over every number up to the most, each in the shade of its cell', () => {
    for (const most of [0, 1, 2, 3, 7, 40]) {
      const told = heatKey(most).flatMap(({ shade, from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => ({ value: from + at, shade })),
      )
      expect(told.map(({ value }) => value)).toEqual(Array.from({ length: most + 1 }, (_, value) => value))
      for (const { value, shade } of told) expect(heatOf(value, most)).toBe(shade)
    }
  })

  test('leaves out a shade that no number has', () => {
    expect(heatKey(1).map(({ shade }) => shade)).toEqual([0, 3])
  })
})
