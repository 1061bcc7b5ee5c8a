import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { detectDelimiter } from 'hucre/csv'
import { cellOfText, examineGrid, type Grid, type GridCell } from '../grid.ts'
import type { RosterRefusal } from '../refusal.ts'
import { decodeText } from './decode-text.ts'
import { parseDelimited } from './parse-delimited.ts'

/** The list in a text file whose columns are separated by commas, semicolons or tabs, as a sheet. */
export function readDelimited(bytes: Uint8Array, fileName: string): Result<Grid, RosterRefusal> {
  const decoded = decodeText(bytes)
  const isNamed = /\.(csv|tsv|txt)$/i.test(fileName)
  if (decoded === null) return refuse({ reason: 'fileKind', found: isNamed ? 'oldEncoding' : 'unknown' })
  if (decoded.text.includes('\0')) return refuse({ reason: 'fileKind', found: 'unknown' })
  if (decoded.text.trim() === '') return refuse({ reason: 'fileKind', found: 'empty' })

  const { text, delimiter } = withoutSepLine(decoded.text.replace(/^\uFEFF/, ''))
  const parsed = parseDelimited(text, delimiter)
  if (!parsed.ok) return refuse({ reason: 'quoteNeverCloses', line: parsed.line })
  const grid: Grid = {
    sheetName: '',
    rows: parsed.rows.map((fields) => fields.map((field) => cellOf(field, decoded.converted))),
    merges: [],
    hiddenRows: new Map(),
    strayQuotes: parsed.strayQuotes,
  }
  const refusal = examineGrid(grid)
  return refusal === null ? accept(grid) : refuse(refusal)
}

/** `="0355"` and `'0355` keep the first zero of a number in Excel; the extra characters are not part of the value. */
function cellOf(field: string, isConverted: boolean): GridCell {
  const cell = cellOfText(field.replace(/^="([^"]*)"$/, '$1').replace(/^'(?=\S)/, ''))
  return isConverted && /\P{ASCII}/u.test(cell.text) ? { ...cell, restored: cell.text } : cell
}

/** `sep=;` in the first line gives Excel the delimiter; Excel does not show that line as a row. */
function withoutSepLine(text: string): { readonly text: string; readonly delimiter: string } {
  const sep = /^sep=(.)(\r\n|\n|\r)/i.exec(text)
  if (sep === null) return { text, delimiter: detectDelimiter(text) }
  const [line, delimiter = ','] = sep
  return { text: text.slice(line.length), delimiter }
}
