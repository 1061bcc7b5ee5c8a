import { accept, type Result, refuse } from '@lienthehe/domain'
import { readXlsx, type Sheet } from 'hucre/xlsx'
import type { Archive } from '../archive.ts'
import { gridCellOf, tellEmptyResults } from '../cell-text.ts'
import { examineGrid, type Grid, gridLimits } from '../grid.ts'
import type { RosterRefusal } from '../refusal.ts'
import { packWorkbook } from './own-package.ts'
import type { ReadSheets } from './read-sheets.ts'
import { findWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts.ts'
import { readXmlPart, tagsNamed } from './xml-part.ts'

/** One row and column more than are taken, so that having too many is noticed. */
const range = `A1:CW${gridLimits.rows + 1}`
const sheetsMax = 200

/** The visible sheets of an .xlsx file as text, and what is beyond the limits of each. */
export async function readWorkbook(archive: Archive): Promise<Result<ReadSheets, RosterRefusal>> {
  const found = findWorkbookParts(archive)
  if (!found.ok) return found
  const visible = found.value.sheets.filter(({ isHidden }) => !isHidden)
  if (visible.length > sheetsMax) return refuse({ reason: 'fileSuspicious', suspicion: 'tooManyEntries' })
  const texts = readTexts(archive, found.value, visible)
  if (!texts.ok) return texts

  const stringCount = tagsNamed(texts.value.strings ?? '', 'si').length
  const beyond: (RosterRefusal | null)[] = []
  for (const xml of texts.value.sheets) {
    const refusal = examineWorksheet(xml, stringCount)
    if (refusal?.reason === 'fileDamaged') return refuse(refusal)
    beyond.push(refusal)
  }
  const sheets = await readPacked(packWorkbook({ ...texts.value, is1904: found.value.is1904 }))
  if (sheets === null) return refuse({ reason: 'fileDamaged' })
  const grids = sheets.map((sheet, place) => {
    const isFiltered = visible[place]?.isFiltered === true || setsFilter(texts.value.sheets[place] ?? '')
    const grid = gridOfSheet(sheet, visible[place]?.name ?? '', { isFiltered, is1904: found.value.is1904 })
    return { grid, beyond: beyond[place] ?? examineGrid(grid) }
  })
  const suspicious = grids.find((sheet) => sheet.beyond?.reason === 'fileSuspicious')?.beyond
  if (suspicious) return refuse(suspicious)
  const hidden = found.value.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name)
  return accept({ sheets: grids, hidden })
}

function readTexts(archive: Archive, { strings, styles }: WorkbookParts, sheets: readonly SheetPart[]) {
  const texts: string[] = []
  for (const { path } of sheets) {
    const xml = readXmlPart(archive, path)
    if (!xml.ok) return xml
    // A sheet that is listed and not there is a file that was cut.
    if (xml.value === null) return refuse({ reason: 'fileDamaged' } as const)
    texts.push(xml.value)
  }
  const shared = strings === null ? accept(null) : readXmlPart(archive, strings)
  if (!shared.ok) return shared
  const formats = styles === null ? accept(null) : readXmlPart(archive, styles)
  return formats.ok ? accept({ sheets: texts, strings: shared.value, styles: formats.value }) : formats
}

/** Cells with content outside the limits, or that point at text the file does not hold. */
function examineWorksheet(xml: string, stringCount: number): RosterRefusal | null {
  for (const [, index] of xml.matchAll(/<(?:\w+:)?c\s[^>]*\bt="s"[^>]*>\s*<(?:\w+:)?v>\s*([^<]*?)\s*</g))
    if (index === undefined || !/^\d+$/.test(index) || Number(index) >= stringCount)
      return { reason: 'fileDamaged' }
  for (const [, letters = '', row] of xml.matchAll(
    /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<(?:\w+:)?(?:v|is|f)\b/g,
  )) {
    if (Number(row) > gridLimits.rows) return { reason: 'tooManyRows', rowsMax: gridLimits.rows }
    if (columnNumber(letters) > gridLimits.columns)
      return { reason: 'tooManyColumns', columnsMax: gridLimits.columns }
  }
  return null
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function setsFilter(xml: string): boolean {
  return tagsNamed(xml, 'filterColumn').length > 0 || /\bfilterMode="(1|true)"/.test(xml)
}

async function readPacked(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, range })
    return sheets
  } catch {
    // Whatever a reader stumbles over in a stranger's file is damage in the file; the person is told so.
    return null
  }
}

function gridOfSheet(
  sheet: Sheet,
  sheetName: string,
  { isFiltered, is1904 }: { readonly isFiltered: boolean; readonly is1904: boolean },
): Grid {
  const hidden = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true)
  return {
    sheetName,
    rows: tellEmptyResults(
      sheet.rows.map((values, row) =>
        values.map((value, column) => gridCellOf(value, sheet.cells?.get(`${row},${column}`), { is1904 })),
      ),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      firstRow: startRow,
      lastRow: endRow,
      firstColumn: startCol,
      lastColumn: endCol,
    })),
    hiddenRows: new Map(hidden.map(([row]) => [row, isFiltered ? 'filter' : 'hand'] as const)),
    strayQuotes: new Set(),
  }
}
