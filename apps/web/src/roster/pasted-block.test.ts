import { describe, expect, test } from 'vitest'
import { cellsOfBlock } from './pasted-block.ts'

const rows = [4, 5, 6].map((row) => ({ sheet: 'CLB', row }))
const fields = ['fullName', 'birth', null] as const
const textsOf = (text: string, from = { rows, fields: [...fields] }) => {
  const block = cellsOfBlock(text, from)
  return block.ok
    ? block.cells.map(({ row, field, text: typed }) => `${row} ${field} ${typed}`)
    : block.refusal
}

describe('a block from Excel', () => {
  test('is laid down from the cell on, row by row', () => {
    expect(textsOf('Bùi Thị Hoa\t1950\r\nHà Văn Chính\t1948\r\n')).toEqual([
      '4 fullName Bùi Thị Hoa',
      '4 birth 1950',
      '5 fullName Hà Văn Chính',
      '5 birth 1948',
    ])
  })

  test('has quotes around cells with line ends, tabs or quotes', () => {
    expect(textsOf('"Bùi\nThị Hoa"\t1950\n"Hà ""Chính"""\t1948')).toEqual([
      '4 fullName Bùi Thị Hoa',
      '4 birth 1950',
      '5 fullName Hà "Chính"',
      '5 birth 1948',
    ])
  })

  test('empties a cell that is empty in it', () => {
    expect(textsOf('\t1950')).toEqual(['4 fullName ', '4 birth 1950'])
  })

  test('that is larger than the sheet says how much of it found no cell', () => {
    const block = cellsOfBlock('a\t1\tx\ty\nb\t2\nc\t3\nd\t4\ne\t5', { rows, fields })
    expect(block).toMatchObject({ ok: true, beyond: { rows: 2, columns: 2 } })
  })

  test.each([
    { text: 'a\n"b\tc\td\n', refusal: { reason: 'quoteNeverCloses', line: 2 } },
    { text: `a\n${'x'.repeat(301)}`, refusal: { reason: 'cellTooLong', line: 2 } },
  ])('that cannot be laid down whole is laid down nowhere: $refusal.reason', ({ text, refusal }) => {
    expect(textsOf(text)).toEqual(refusal)
  })

  test('over columns that are only looked at is laid down nowhere', () => {
    expect(cellsOfBlock('a', { rows, fields: [null] })).toEqual({ ok: false, refusal: { reason: 'noCells' } })
  })
})
