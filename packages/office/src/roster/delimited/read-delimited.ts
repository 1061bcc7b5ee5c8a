import { accept, normaliseText, type Result, refuse } from '@lienthehe/domain'
import { detectDelimiter, parseCsv } from 'hucre/csv'
import { type Grid, gridLimits } from './grid.ts'
import type { RosterRefusal } from './refusal.ts'
import { examineGrids } from './workbook.ts'

/** The list in a text file whose columns are parted by commas, semicolons or tabs, as a sheet. */
export function readDelimited(bytes: Uint8Array, fileName: string): Result<readonly Grid[], RosterRefusal> {
  const text = decodeText(bytes)
  const named = /\.(csv|tsv|txt)$/i.test(fileName)
  if (text === null) return refuse({ reason: 'fileKind', found: named ? 'oldEncoding' : 'unknown' })
  if (text.includes('\0')) return refuse({ reason: 'fileKind', found: 'unknown' })
  if (text.trim() === '') return refuse({ reason: 'fileKind', found: 'empty' })

  const delimiter = detectDelimiter(text)
  const rows = parseCsv(text, {
    delimiter,
    typeInference: false,
    skipBom: true,
    maxRows: gridLimits.rows + 1,
  })
  const grid: Grid = {
    sheetName: '',
    rows: rows.map((values) =>
      values.map((value) => ({ text: normaliseText(String(value ?? '')), formula: false })),
    ),
    merges: [],
  }
  const refusal = examineGrids([grid])
  return refusal === null ? accept([grid]) : refuse(refusal)
}

/** UTF-8, or the UTF-16 of Excel's “Unicode text”; older encodings are refused rather than garbled. */
function decodeText(bytes: Uint8Array): string | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    // A decoder that is told to be strict throws for bytes that are no text in this encoding.
    return null
  }
}
