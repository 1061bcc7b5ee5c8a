import { accept, type Result, refuse } from '@lienthehe/domain'
import { zipSync } from 'fflate'
import { readXlsx, type Sheet } from 'hucre/xlsx'
import { openArchive } from './archive.ts'
import { textOfCell } from './cell-text.ts'
import { kindOfArchive } from './file-kind.ts'
import { type Grid, type GridCell, gridLimits } from './grid.ts'
import type { RosterRefusal } from './refusal.ts'
import { guardXml } from './xml-guard.ts'

/** The parts that hold cells and their formats; drawings, comments and all else is left unread. */
const readParts =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml|mimetype)$/
const worksheetPart = /^xl\/worksheets\//
/** One row and column more than are taken, so that having too many is noticed. */
const range = `A1:CW${gridLimits.rows + 1}`

/** The visible sheets of an .xlsx file as text. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly Grid[], RosterRefusal>> {
  const opened = openArchive(bytes, (name) => readParts.test(name))
  if (!opened.ok) return opened
  const { names, contents: parts } = opened.value
  const texts = decodeParts(parts)
  if (texts === null) return refuse({ reason: 'fileDamaged' })
  const kind = kindOfArchive(names, texts.get('[Content_Types].xml') ?? '', texts.get('mimetype') ?? '')
  if (kind !== 'workbook') return refuse({ reason: 'fileKind', found: kind })
  const refusal = examineParts(texts)
  if (refusal !== null) return refuse(refusal)

  const sheets = await readSheets(parts)
  if (sheets === null) return refuse({ reason: 'fileDamaged' })
  const grids = sheets.map(gridOfSheet)
  const tooLarge = examineGrids(grids)
  return tooLarge === null ? accept(grids) : refuse(tooLarge)
}

function decodeParts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> | null {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return new Map([...parts].map(([name, content]) => [name, decoder.decode(content)]))
  } catch {
    // A decoder that is told to be strict throws for bytes that are no UTF-8.
    return null
  }
}

function examineParts(texts: ReadonlyMap<string, string>): RosterRefusal | null {
  for (const [name, xml] of texts) {
    if (name === 'mimetype') continue
    const finding = guardXml(xml)
    if (finding === 'malformed') return { reason: 'fileDamaged' }
    if (finding !== null) return { reason: 'fileSuspicious', suspicion: finding }
  }
  const strings = [...texts].find(([name]) => /^xl\/sharedStrings\.xml$/i.test(name))?.[1] ?? ''
  const stringCount = strings.match(/<(?:\w+:)?si[\s/>]/g)?.length ?? 0
  for (const [name, xml] of texts) {
    const refusal = worksheetPart.test(name) ? examineWorksheet(xml, stringCount) : null
    if (refusal !== null) return refusal
  }
  return null
}

/** Cells with content outside the limits, or that point at text the file does not hold. */
function examineWorksheet(xml: string, stringCount: number): RosterRefusal | null {
  for (const [, letters = '', row] of xml.matchAll(
    /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<(?:\w+:)?(?:v|is|f)\b/g,
  )) {
    if (Number(row) > gridLimits.rows) return { reason: 'tooManyRows', rowsMax: gridLimits.rows }
    if (columnNumber(letters) > gridLimits.columns)
      return { reason: 'tooManyColumns', columnsMax: gridLimits.columns }
  }
  for (const [, index] of xml.matchAll(/<(?:\w+:)?c\s[^>]*\bt="s"[^>]*>\s*<(?:\w+:)?v>\s*([^<]*?)\s*</g))
    if (index === undefined || !/^\d+$/.test(index) || Number(index) >= stringCount)
      return { reason: 'fileDamaged' }
  return null
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/**
 * The library is given an archive made anew of the parts that were examined, so that it cannot read another one
 * than we did: a zip file may show two readers two different contents.
 */
async function readSheets(parts: ReadonlyMap<string, Uint8Array>): Promise<readonly Sheet[] | null> {
  const examined = zipSync(Object.fromEntries(parts), { level: 0 })
  try {
    const workbook = await readXlsx(examined, {
      readStyles: true,
      range,
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
    })
    return workbook.sheets
  } catch {
    // Whatever a reader stumbles over in a stranger's file is damage in the file; the person is told so.
    return null
  }
}

function gridOfSheet(sheet: Sheet): Grid {
  return {
    sheetName: sheet.name.normalize('NFC'),
    rows: sheet.rows.map((values, row) =>
      values.map((value, column): GridCell => {
        const cell = sheet.cells?.get(`${row},${column}`)
        return { text: textOfCell(value, cell?.style?.numFmt), formula: cell?.formula !== undefined }
      }),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      firstRow: startRow,
      lastRow: endRow,
      firstColumn: startCol,
      lastColumn: endCol,
    })),
  }
}

/** The limits again on what was read: cells that name no place of their own are counted here. */
export function examineGrids(grids: readonly Grid[]): RosterRefusal | null {
  for (const { rows } of grids) {
    if (rows.slice(gridLimits.rows).some((cells) => cells.some(({ text }) => text !== '')))
      return { reason: 'tooManyRows', rowsMax: gridLimits.rows }
    for (const cells of rows) {
      if (cells.slice(gridLimits.columns).some(({ text }) => text !== ''))
        return { reason: 'tooManyColumns', columnsMax: gridLimits.columns }
      if (cells.some(({ text }) => text.length > gridLimits.cellCharacters))
        return { reason: 'fileSuspicious', suspicion: 'cellTooLong' }
    }
  }
  return null
}
