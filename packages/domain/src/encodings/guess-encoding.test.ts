import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { guessEncoding } from './guess-encoding.ts'
import { fromUnicode } from './old-encoding.ts'

const column = ['Họ và tên', 'Nguyễn Văn Đức', 'Bùi Thị Hoa', 'Quách Công Thưởng']

function written(text: string, encoding: 'unicode' | 'tcvn3' | 'vni'): string {
  if (encoding === 'unicode') return text
  const old = fromUnicode(text, encoding)
  if (!old.ok) throw new RangeError(`${text} has no counterpart`)
  return old.value
}

describe('which encoding a column of names seems to be in', () => {
  test.each(['unicode', 'tcvn3', 'vni'] as const)('%s', (encoding) => {
    const text = column.map((name) => written(name, encoding)).join('\n')
    expect(guessEncoding(text)).toEqual({ kind: 'clear', encoding, readable: 11, words: 11 })
  })

  test('a capital font is TCVN3 too', () => {
    expect(guessEncoding('BïI THÞ HOA\nNGUYÔN V¡N §øC')).toMatchObject({ encoding: 'tcvn3' })
  })

  test.each(['Bui Thi Hoa, CLB 3', '', 'Phú', 'ChÝ', 'München, Zürich'])('“%s” does not tell', (text) => {
    expect(guessEncoding(text)).toMatchObject({ kind: 'undecided' })
  })

  test('a word or two that read so by chance are no majority: nothing is likely', () => {
    expect(guessEncoding(`${written('Bùi Thị', 'tcvn3')} Zürich Émile Łódź`)).toEqual({
      kind: 'undecided',
      words: 5,
    })
    expect(guessEncoding(`${written('Bùi Thị Đức', 'tcvn3')} Zürich Émile`)).toMatchObject({
      kind: 'likely',
      encoding: 'tcvn3',
    })
  })

  test('a few words are likely at the best', () => {
    expect(guessEncoding('Họ và tên')).toEqual({ kind: 'likely', encoding: 'unicode', readable: 3, words: 3 })
  })

  test('what is clear is right: names of communes in any encoding, some foreign words among them', () => {
    const names = [...new Set(hoaBinhUnits.map(({ name }) => name))]
    const noise = ['Zürich', 'Émile', 'Łódź', 'H’Mông', '10 €', 'CLB']
    const list = fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.constantFrom(...noise)),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(list, fc.constantFrom('unicode', 'tcvn3', 'vni'), (texts, encoding) => {
        const lines = texts.map((text) => (noise.includes(text) ? text : written(text, encoding)))
        const guess = guessEncoding(lines.join('\n'))
        if (guess.kind === 'clear') expect(guess.encoding).toBe(encoding)
        if (guess.kind !== 'undecided') expect(guess.readable).toBeLessThanOrEqual(guess.words)
      }),
      { numRuns: 2000, seed: 146 },
    )
  })
})
