import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromUnicode, type OldEncoding, oldEncodings, toUnicode } from './old-encoding.ts'

/** Every lower-case Vietnamese letter: 12 vowels with six tones each, and đ. */
const small = [...'aăâeêioôơuưy']
  .flatMap((vowel) => ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => vowel + tone))
  .map((letter) => letter.normalize('NFC'))
  .concat('đ')
const capital = small.map((letter) => letter.toUpperCase())
const neutral = [...' .,;:!?()-/\'"0123456789“”‘’–…\u00A0\n']

const writable: Readonly<Record<OldEncoding, readonly string[]>> = {
  tcvn3: [...small, ...'ĂÂÊÔƠƯĐ', ...'bcdfghjklmnpqrstvwxzABCDEFGHIJKLMNOPQRSTUVWXYZ', ...neutral],
  tcvn3Capitals: [...capital, ...'BCDFGHJKLMNPQRSTVWXZ', ...neutral],
  vni: [...small, ...capital, ...'bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ', ...neutral],
}

describe('text of an old font as a person reads it', () => {
  test.each([
    { encoding: 'tcvn3', old: 'Hä vµ tªn: NguyÔn V¨n §øc', reads: 'Họ và tên: Nguyễn Văn Đức' },
    { encoding: 'tcvn3', old: 'M\u00ADêng, x· H\u00ADng Thi', reads: 'Mường, xã Hưng Thi' },
    { encoding: 'tcvn3Capitals', old: 'BïI THÞ Êm', reads: 'BÙI THỊ ẤM' },
    { encoding: 'tcvn3Capitals', old: 'céng hßa x· héi', reads: 'CỘNG HÒA XÃ HỘI' },
    { encoding: 'vni', old: 'Hoï vaø teân: Nguyeãn Vaên Ñöùc', reads: 'Họ và tên: Nguyễn Văn Đức' },
    { encoding: 'vni', old: 'ÑÖÔØNG, thöôøng, THÖÔÛNG', reads: 'ĐƯỜNG, thường, THƯỞNG' },
    { encoding: 'vni', old: 'kyõ, Kyø, quyù, myñ, lyî', reads: 'kỹ, Kỳ, quý, myđ, lyỵ' },
  ] as const)('$encoding: $reads', ({ encoding, old, reads }) => {
    expect(toUnicode(old, encoding)).toEqual({ text: reads, unread: [] })
  })

  test('what is no code stays, and is named once', () => {
    expect(toUnicode('10 €, €, ¿', 'tcvn3')).toEqual({ text: '10 €, €, ¿', unread: ['€', '¿'] })
    expect(toUnicode('aûù', 'vni')).toEqual({ text: 'ảù', unread: ['ù'] })
  })

  test('text that is Unicode already is not read twice without a word', () => {
    expect(toUnicode('Nguyễn', 'tcvn3').unread).toEqual(['ễ'])
    expect(toUnicode('Nguyễn', 'vni').unread).toEqual(['ễ'])
  })
})

describe('text for an old font', () => {
  test('TCVN3 has no capital with a tone: it is refused, not written small', () => {
    expect(fromUnicode('BÙI THỊ Ấm', 'tcvn3')).toEqual({
      ok: false,
      refusal: { reason: 'noCounterpart', encoding: 'tcvn3', characters: ['Ù', 'Ị', 'Ấ'] },
    })
    expect(fromUnicode('BÙI THỊ', 'tcvn3Capitals')).toEqual({ ok: true, value: 'BïI THÞ' })
  })

  test('a capital font has no small letters', () => {
    expect(fromUnicode('Bùi', 'tcvn3Capitals')).toMatchObject({ refusal: { characters: ['ù', 'i'] } })
  })

  test.each(oldEncodings)('%s has no ü, no ¥ and no 中', (encoding) => {
    expect(fromUnicode('ü¥中', encoding)).toMatchObject({ refusal: { characters: ['ü', '¥', '中'] } })
  })

  test('decomposed letters are the same letters', () => {
    expect(fromUnicode('Đường'.normalize('NFD'), 'vni')).toEqual({ ok: true, value: 'Ñöôøng' })
  })
})

describe.each(oldEncodings)('there and back in %s', (encoding) => {
  test('every letter it can write has a code of its own', () => {
    const codes = writable[encoding].map((letter) => fromUnicode(letter, encoding))
    const written = codes.map((code) => (code.ok ? code.value : 'refused'))
    expect(written).not.toContain('refused')
    expect(new Set(written).size).toBe(writable[encoding].length)
  })

  test('to the encoding and back is the same text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...writable[encoding])), (letters) => {
        const text = letters.join('')
        const written = fromUnicode(text, encoding)
        expect(written.ok && toUnicode(written.value, encoding)).toEqual({ text, unread: [] })
      }),
      { numRuns: 5000, seed: 146 },
    )
  })

  test('to Unicode and back is the same text, when all of it could be read', () => {
    const old = fc.array(fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)))
    const looks = (text: string) => toUnicode(text, encoding).text
    fc.assert(
      fc.property(old, (characters) => {
        const text = characters
          .filter((character) => toUnicode(character, encoding).unread.length === 0)
          .join('')
        const written = fromUnicode(looks(text), encoding)
        expect(written.ok && looks(written.value)).toBe(looks(text))
        // Only the capital fonts show two codes as the same letter.
        if (encoding !== 'tcvn3Capitals') expect(written.ok && written.value).toBe(text)
      }),
      { numRuns: 5000, seed: 146 },
    )
  })

  test('what is named as unread is still in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 0x1fff })), (codes) => {
        const text = String.fromCodePoint(...codes)
        const { text: read, unread } = toUnicode(text, encoding)
        expect(unread.filter((character) => !read.includes(character))).toEqual([])
      }),
      { numRuns: 1000, seed: 146 },
    )
  })
})
