import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, matchesSearch, normaliseText, spellingKey } from './fold.ts'

describe('folding for search', () => {
  test.each([
    { text: 'Đinh Thị Ngọc', folded: 'dinh thi ngoc' },
    { text: 'Hoà Bình', folded: 'hoa binh' },
    { text: 'Hòa Bình', folded: 'hoa binh' },
    { text: 'liên thể hệ', folded: 'lien the he' }, // the plan's own misprint of “thế”
    { text: '  Quách   Văn\u00A0Ưởng ', folded: 'quach van uong' },
  ])('$text is found as $folded', ({ text, folded }) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(text.normalize('NFD'))).toBe(folded)
  })

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })

  test('finds word beginnings in any order, and everything when nothing is sought', () => {
    expect(matchesSearch('CLB xóm Sơn Phú', 'phu son')).toBe(true)
    expect(matchesSearch('CLB xóm Sơn Phú', 'ơn')).toBe(false)
    expect(matchesSearch('CLB xóm Sơn Phú', '')).toBe(true)
  })
})

describe('the spelling key of a place', () => {
  test('does not depend on where the tone mark is written', () => {
    expect(spellingKey('Hoà Bình')).toBe(spellingKey('Hòa Bình'))
    expect(spellingKey('Lạc Thuỷ')).toBe(spellingKey('Lạc Thủy'))
  })

  test('keeps apart what sounds different', () => {
    expect(spellingKey('Văn Sơn')).not.toBe(spellingKey('Vân Sơn'))
    expect(spellingKey('Cao Sơn')).not.toBe(spellingKey('Cao Son'))
  })
})

test('stored text is NFC with single spaces and nothing invisible', () => {
  expect(normaliseText(' Bu\u0300i\u200B  Thị \u00A0Ấm ')).toBe('Bùi Thị Ấm')
})
