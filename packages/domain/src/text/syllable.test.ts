import { describe, expect, test } from 'vitest'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { isSyllable } from './syllable.ts'

describe('a Vietnamese syllable', () => {
  test.each(
    'gì giếng quyển khuỷu ngoằn nghiêng xoong uỵch yểng Thuở Quạnh hòa hoà THƯỞNG ấm đức y ẹo'.split(' '),
  )('%s', (word) => {
    expect(isSyllable(word)).toBe(true)
  })

  test.each('nguyôn teân vµ bïi các̀ tât München Đắkk ng họcc f 1948'.split(' '))('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })

  test('every word in the names of the province’s units is one', () => {
    const words = hoaBinhUnits.flatMap(({ name }) => name.split(/[ -]/))
    expect(words.filter((word) => !isSyllable(word))).toEqual([])
  })
})
