import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, matchesSearch, normaliseText, soughtWords, spellingKey } from './fold.ts'

/**
 * Text as a keyboard, a spreadsheet or a broken program may send it, with marks without letters, zero-width signs and
 * spaces.
 */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aăđĐoà uựY \u0300\u0323\u0306\u200B\u00A0\u00AD\uFEFF İßΣ'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})

describe('folding for search', () => {
  test.each([
    { text: 'Đinh Thị Ngọc', folded: 'dinh thi ngoc' },
    { text: 'Hoà Bình', folded: 'hoa binh' },
    { text: 'Hòa Bình', folded: 'hoa binh' },
    { text: 'liên thể hệ', folded: 'lien the he' },
    { text: 'Ðà Bắc', folded: 'da bac' }, // with the Icelandic letter that old keyboards wrote
    { text: 'a \u0300 b', folded: 'a b' },
    { text: '  Quách   Văn\u00A0Ưởng ', folded: 'quach van uong' },
  ])('$text is found as $folded', ({ text, folded }) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(text.normalize('NFD'))).toBe(folded)
  })

  test('reads each composed letter as it reads the letter and its marks apart', () => {
    const letters = Array.from({ length: 0x1efa - 0x21 }, (_, place) => String.fromCharCode(0x21 + place))
    for (const letter of letters) {
      const word = `n${letter}n ${letter}`
      expect(foldText(word)).toBe(foldText(word.normalize('NFD')))
      expect(foldText(word)).toBe(foldText(`${word}\u200B`))
    }
  })

  test('is idempotent, and deaf to how letters and their marks are stored', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text)
        expect(foldText(folded)).toBe(folded)
        expect(foldText(text.normalize('NFD'))).toBe(folded)
      }),
      { numRuns: 5000, seed: 146 },
    )
  })

  test('“liên thể hệ”, the plan’s own misprint, finds “liên thế hệ”', () => {
    expect(matchesSearch('CLB liên thế hệ tự giúp nhau', 'liên thể hệ')).toBe(true)
  })

  test('finds word beginnings in any order, and everything when nothing is sought', () => {
    expect(matchesSearch('CLB xóm Sơn Phú', 'phu son')).toBe(true)
    expect(matchesSearch('CLB xóm Sơn Phú', 'ơn')).toBe(false)
    expect(matchesSearch('CLB xóm Sơn Phú', '')).toBe(true)
  })

  test('takes what stands around a word for none of it', () => {
    expect(soughtWords('P.Dân Chủ, (Hòa Bình).')).toEqual(['p', 'dan', 'chu', 'hoa', 'binh'])
    expect(soughtWords('0912.345.678')).toEqual(['0912.345.678'])
  })
})

describe('the spelling key of a place', () => {
  test('does not depend on where the tone mark is written', () => {
    expect(spellingKey('Hoà Bình')).toBe(spellingKey('Hòa Bình'))
    expect(spellingKey('Lạc Thuỷ')).toBe(spellingKey('Lạc Thủy'))
    expect(spellingKey('Quý')).toBe(spellingKey('Qúy'))
    expect(spellingKey('Ðà Bắc')).toBe(spellingKey('Đà Bắc'))
  })

  test('keeps apart what sounds different', () => {
    expect(spellingKey('Văn Sơn')).not.toBe(spellingKey('Vân Sơn'))
    expect(spellingKey('Cao Sơn')).not.toBe(spellingKey('Cao Son'))
    expect(new Set(['Quý', 'Quỳ', 'Quỷ', 'Quy', 'Qúi'].map(spellingKey)).size).toBe(5)
  })
})

describe('stored text', () => {
  test('is NFC with single spaces and nothing invisible', () => {
    expect(normaliseText(' Bu\u0300i\u200B  Thị \u00A0Ấm ')).toBe('Bùi Thị Ấm')
    expect(normaliseText('Bu\u200B\u0300i')).toBe('Bùi')
    // Telephones put invisible direction marks around copied text.
    expect(normaliseText('\u2068Bùi\u200E Thị\u2069')).toBe('Bùi Thị')
  })

  test('is NFC and the same when stored again, whatever came in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stored = normaliseText(text)
        expect(stored).toBe(stored.normalize('NFC'))
        expect(normaliseText(stored)).toBe(stored)
      }),
      { numRuns: 5000, seed: 146 },
    )
  })
})
