import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { strToU8, zipSync } from 'fflate'
import { readOds, type Sheet } from 'hucre/ods'
import type { Archive } from '../archive.ts'
import { gridCellOf, tellEmptyResults } from '../cell-text.ts'
import { examineGrid, type Grid, gridLimits } from '../grid.ts'
import type { RosterRefusal } from '../refusal.ts'
import { hiddenRowsOf } from './hidden-rows.ts'
import type { ReadSheets } from './read-sheets.ts'
import { readXmlPart } from './xml-part.ts'

/** A sheet within the limits has fewer cells than this. */
const cellsMax = gridLimits.rows * gridLimits.columns
/** A row that is repeated more often than this is the blank end of a sheet. */
const rowRepeatMax = 500

const repetition = /\btable:number-(?:rows|columns)-repeated="(\d+)"/

/** The sheets of an OpenDocument spreadsheet as text; only its content is unpacked. */
export async function readOpenDocument(archive: Archive): Promise<Result<ReadSheets, RosterRefusal>> {
  const content = readXmlPart(archive, 'content.xml')
  if (!content.ok) return content
  if (content.value === null) return refuse({ reason: 'fileDamaged' })
  const bounded = boundRepeats(content.value)
  if (bounded === null) return refuse({ reason: 'fileSuspicious', suspicion: 'tooMuchContent' })
  const sheets = await readPacked(bounded)
  if (sheets === null) return refuse({ reason: 'fileDamaged' })
  const hiddenRows = hiddenRowsOf(bounded)
  return accept({
    sheets: sheets.flatMap((sheet, place) => {
      if (sheet.hidden === true) return []
      const grid = gridOfSheet(sheet, hiddenRows[place] ?? new Map())
      return [{ grid, beyond: examineGrid(grid) }]
    }),
    hidden: sheets.filter(({ hidden }) => hidden === true).map(({ name }) => name.normalize('NFC')),
  })
}

/**
 * Limits the repeated cells and rows of the content, because a few bytes may mean a billion cells. `null`: there are
 * still more cells than a sheet within the limits can have.
 */
function boundRepeats(xml: string): string | null {
  let cells = 0
  let columns = 0
  let rowRepeat = 1
  const bounded = xml.replace(
    /<table:(table-row|table-cell|covered-table-cell)\b[^>]*>/g,
    (tag, kind: string) => {
      const isRow = kind === 'table-row'
      const asked = Number(repetition.exec(tag)?.[1] ?? 1)
      const most = isRow ? rowRepeatMax : gridLimits.columns + 1
      const repeat = asked <= most ? asked : isRow ? 1 : most
      if (isRow) {
        cells += columns * rowRepeat
        columns = 0
        rowRepeat = repeat
      } else columns += repeat
      return tag.replace(repetition, (attribute) => attribute.replace(/\d+/, String(repeat)))
    },
  )
  return cells + columns * rowRepeat > cellsMax * 4 ? null : bounded
}

async function readPacked(content: string): Promise<readonly Sheet[] | null> {
  const packed = zipSync(
    {
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`),
    },
    { level: 0 },
  )
  try {
    const { sheets } = await readOds(packed, { readStyles: true })
    return sheets
  } catch {
    // Any error while reading a stranger's file means that the file is damaged, and the user is told so.
    return null
  }
}

function gridOfSheet(sheet: Sheet, hiddenRows: Grid['hiddenRows']): Grid {
  return {
    sheetName: sheet.name.normalize('NFC'),
    rows: tellEmptyResults(
      sheet.rows.map((values, row) =>
        values.map((value, column) =>
          gridCellOf(value, sheet.cells?.get(`${row},${column}`), { is1904: false }),
        ),
      ),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      firstRow: startRow,
      lastRow: endRow,
      firstColumn: startCol,
      lastColumn: endCol,
    })),
    hiddenRows,
    strayQuotes: new Set(),
  }
}
