import { describe, expect, test } from 'vitest'
import { parseDelimited } from './parse-delimited.ts'

function rowsOf(text: string): readonly (readonly string[])[] {
  const parsed = parseDelimited(text, ',')
  if (!parsed.ok) throw new Error(`line ${parsed.line}`)
  return parsed.rows
}

test('quotes hold delimiters, line ends and doubled quotes', () => {
  expect(rowsOf('a,b\n"x, y","one\ntwo"\n"say ""hi""",\n1,2')).toEqual([
    ['a', 'b'],
    ['x, y', 'one\ntwo'],
    ['say "hi"', ''],
    ['1', '2'],
  ])
})

describe('a stray quote', () => {
  test('at the beginning of a field is taken as a sign, and the rows after it stay rows', () => {
    const parsed = parseDelimited('a,b\n"x,1\ny,2\nz,3', ',')
    expect(parsed).toEqual({
      ok: true,
      rows: [
        ['a', 'b'],
        ['x', '1'],
        ['y', '2'],
        ['z', '3'],
      ],
      strayQuotes: new Set([1]),
    })
  })

  test('that closes a line later swallows nobody', () => {
    expect(rowsOf('a,b\n"x,1\ny",2\nz,3')).toEqual([
      ['a', 'b'],
      ['x', '1'],
      ['y', '2'],
      ['z', '3'],
    ])
  })

  test('in a line that is no row by itself is refused with its line', () => {
    expect(parseDelimited('a,b,c\n1,2,3\n4,"x\ny,2,3\n', ',')).toEqual({ ok: false, line: 3 })
  })
})
