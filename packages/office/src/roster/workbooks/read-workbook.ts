import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import type { Archive } from '../archive.ts'
import { tellEmptyResults } from '../cell-text.ts'
import { examineGrid, type Grid } from '../grid.ts'
import type { RosterRefusal } from '../refusal.ts'
import { readByLibrary } from './read-by-library.ts'
import type { ReadSheets } from './read-sheets.ts'
import { type SheetCells, scanSheets } from './scan-sheet.ts'
import { findWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts.ts'
import { readXmlPart, tagsNamed } from './xml-part.ts'

const sheetsMax = 200

/** The visible sheets of an .xlsx file as text, and which limits each exceeds. */
export async function readWorkbook(archive: Archive): Promise<Result<ReadSheets, RosterRefusal>> {
  const found = findWorkbookParts(archive)
  if (!found.ok) return found
  const visible = found.value.sheets.filter(({ isHidden }) => !isHidden)
  if (visible.length > sheetsMax) return refuse({ reason: 'fileSuspicious', suspicion: 'tooManyEntries' })
  const texts = readTexts(archive, found.value, visible)
  if (!texts.ok) return texts

  const parts = { ...texts.value, is1904: found.value.is1904 }
  const read = await scanSheets(parts)
  const cells = read === null ? await readByLibrary(parts) : accept(read)
  if (!cells.ok) return cells
  const damaged = cells.value.find(({ beyond }) => beyond?.reason === 'fileDamaged')?.beyond
  if (damaged) return refuse(damaged)
  const grids = cells.value.map((sheet, place) => {
    const part = visible[place]
    const isFiltered = part?.isFiltered === true || setsFilter(texts.value.sheets[place] ?? '')
    const grid = gridOfSheet(sheet, part?.name ?? '', isFiltered)
    return { grid, beyond: sheet.beyond ?? examineGrid(grid) }
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
    // If a sheet is listed but missing, the file was cut off.
    if (xml.value === null) return refuse({ reason: 'fileDamaged' } as const)
    texts.push(xml.value)
  }
  const shared = strings === null ? accept(null) : readXmlPart(archive, strings)
  if (!shared.ok) return shared
  const formats = styles === null ? accept(null) : readXmlPart(archive, styles)
  return formats.ok ? accept({ sheets: texts, strings: shared.value, styles: formats.value }) : formats
}

function setsFilter(xml: string): boolean {
  const isSet = xml.includes('filterMode') && /\bfilterMode="(1|true)"/.test(xml)
  return isSet || tagsNamed(xml, 'filterColumn').length > 0
}

function gridOfSheet(cells: SheetCells, sheetName: string, isFiltered: boolean): Grid {
  return {
    sheetName,
    rows: cells.hasFormulas ? tellEmptyResults(cells.rows) : cells.rows,
    merges: cells.merges,
    hiddenRows: new Map(cells.hiddenRows.map((row) => [row, isFiltered ? 'filter' : 'hand'] as const)),
    strayQuotes: new Set(),
  }
}
