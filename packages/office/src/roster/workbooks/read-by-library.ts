import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { readXlsx, type Sheet } from 'hucre/xlsx'
import { gridCellOf } from '../cell-text.ts'
import { gridLimits } from '../grid.ts'
import type { RosterRefusal } from '../refusal.ts'
import { type ExaminedParts, packWorkbook } from './own-package.ts'
import type { SheetCells } from './scan-sheet.ts'
import { columnOf } from './shared-parts.ts'
import { tagsNamed } from './xml-part.ts'

/** One row and column more than allowed, so that a larger sheet is noticed. */
const range = `A1:CW${gridLimits.rows + 1}`

/** Reads sheets in any form that XML allows. The library reads them from a workbook that we made ourselves. */
export async function readByLibrary(
  parts: ExaminedParts,
): Promise<Result<readonly SheetCells[], RosterRefusal>> {
  const stringCount = tagsNamed(parts.strings ?? '', 'si').length
  const beyond: (RosterRefusal | null)[] = []
  for (const xml of parts.sheets) {
    const refusal = examineWorksheet(xml, stringCount)
    if (refusal?.reason === 'fileDamaged') return refuse(refusal)
    beyond.push(refusal)
  }
  const sheets = await readPacked(packWorkbook(parts))
  if (sheets === null) return refuse({ reason: 'fileDamaged' })
  return accept(sheets.map((sheet, place) => cellsOf(sheet, beyond[place] ?? null, parts)))
}

/** Finds cells with content outside the limits, and cells that refer to a text missing from the file. */
function examineWorksheet(xml: string, stringCount: number): RosterRefusal | null {
  for (const [, index] of xml.matchAll(/<(?:\w+:)?c\s[^>]*\bt="s"[^>]*>\s*<(?:\w+:)?v>\s*([^<]*?)\s*</g))
    if (index === undefined || !/^\d+$/.test(index) || Number(index) >= stringCount)
      return { reason: 'fileDamaged' }
  for (const [, letters = '', row] of xml.matchAll(
    /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<(?:\w+:)?(?:v|is|f)\b/g,
  )) {
    if (Number(row) > gridLimits.rows) return { reason: 'tooManyRows', rowsMax: gridLimits.rows }
    if (columnOf(letters) >= gridLimits.columns)
      return { reason: 'tooManyColumns', columnsMax: gridLimits.columns }
  }
  return null
}

async function readPacked(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, range })
    return sheets
  } catch {
    // Any error while reading a stranger's file means that the file is damaged, and the user is told so.
    return null
  }
}

function cellsOf(
  sheet: Sheet,
  beyond: RosterRefusal | null,
  system: Pick<ExaminedParts, 'is1904'>,
): SheetCells {
  return {
    rows: sheet.rows.map((values, row) =>
      values.map((value, column) => gridCellOf(value, sheet.cells?.get(`${row},${column}`), system)),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      firstRow: startRow,
      lastRow: endRow,
      firstColumn: startCol,
      lastColumn: endCol,
    })),
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([row]) => row),
    hasFormulas: true,
    beyond,
  }
}
