import { gridCellOf } from '../cell-text.ts'
import { blankCell, type GridCell, gridLimits, type Merge } from '../grid.ts'
import type { RosterRefusal } from '../refusal.ts'
import { type CellCursor, cursorAt, moveOverCell } from './cell-tag.ts'
import type { ExaminedParts } from './own-package.ts'
import {
  cellOfDay,
  cellOfNumber,
  dayOf,
  decodeEscapes,
  mergesOf,
  readSharedParts,
  type SharedParts,
} from './shared-parts.ts'
import { unescapeXml } from './xml-part.ts'

/** The cells of a sheet, each row as long as the longest, and which limits it exceeds. */
export type SheetCells = {
  readonly rows: readonly (readonly GridCell[])[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hasFormulas: boolean
  readonly beyond: RosterRefusal | null
}

const attributes = String.raw`((?:\s+[\w:.-]+="[^"<>]*")*)\s*`
const rowTag = new RegExp(String.raw`\s*<row${attributes}(/?)>`, 'y')
const sheetEnd = /\s*<\/sheetData>/y
const rowEnd = /\s*<\/row>/y
const formulaTag = new RegExp(`<f${attributes}(?:/>|>([^<]*)</f>)`, 'y')
const valueTag = /(?:<v>([^<]*)<\/v>)?<\/c>/y
const inlineTag = /<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is><\/c>/y

/** The cells of every sheet; `null` where one of them is in a form that only the library can read. */
export async function scanSheets({
  sheets,
  strings,
  styles,
  is1904,
}: ExaminedParts): Promise<readonly SheetCells[] | null> {
  const shared = await readSharedParts({ strings, styles }, is1904)
  if (shared === null) return null
  const scanned = sheets.map((xml) => scanSheet(xml, shared))
  const known = scanned.filter((sheet) => sheet !== null)
  return known.length === scanned.length ? known : null
}

/**
 * Reads the cells of a sheet in the form that office programs write, from XML that was found harmless. `null`: it has
 * another form, which the library reads. Both must always give the same result.
 */
function scanSheet(xml: string, shared: SharedParts): SheetCells | null {
  if (/<[!?]/.test(xml) || !/^\s*<worksheet[\s>]/.test(xml)) return null
  const start = /<sheetData\s*(\/?)>/.exec(xml)
  if (start === null) return null
  const scan: Scan = {
    ...cursorAt(xml, start.index + start[0].length),
    rows: [],
    columns: 0,
    hasFormulas: false,
    beyond: null,
  }
  const hiddenRows: number[] = []
  if (start[1] === '') {
    for (;;) {
      const row = take(scan, rowTag)
      if (row === null) break
      const [, written = '', closed] = row
      const number = /\sr="(\d{1,7})"/.exec(written)?.[1]
      // The library finds the place of rows and cells that have no address.
      if (number === undefined) return null
      if (/\shidden="(1|true)"/.test(written)) hiddenRows.push(Number(number) - 1)
      if (closed === '' && !scanRow(scan, number, shared)) return null
    }
    if (take(scan, sheetEnd) === null || xml.includes('sheetData', scan.at)) return null
  }
  const { rows, columns, hasFormulas, beyond } = scan
  for (const row of rows) while (row.length < columns) row.push(blankCell)
  // The rows, most of the text, contain no `mergeCell` tags, so only the text before and after them is
  // searched.
  const merges = [...mergesOf(xml.slice(0, start.index)), ...mergesOf(xml.slice(scan.at))]
  return { rows, merges, hiddenRows, hasFormulas, beyond }
}

type Scan = CellCursor & {
  readonly rows: GridCell[][]
  columns: number
  hasFormulas: boolean
  beyond: RosterRefusal | null
}

/** Takes the next piece of text if it has this form. */
function take(scan: Scan, form: RegExp): RegExpExecArray | null {
  form.lastIndex = scan.at
  const found = form.exec(scan.xml)
  if (found !== null) scan.at = form.lastIndex
  return found
}

/** Reads the cells of a row; `false`: one of them has a form that is not known here. */
function scanRow(scan: Scan, number: string, shared: SharedParts): boolean {
  for (;;) {
    if (!moveOverCell(scan, number)) return take(scan, rowEnd) !== null
    const content = scan.holds === 'figures' ? null : contentOf(scan)
    // Row 0 does not exist in Excel either; the library rejects it.
    if (content === 'unknown' || scan.row === 0) return false
    if (content?.formula !== undefined) scan.hasFormulas = true
    const row = scan.row - 1
    scan.beyond ??= content === empty ? null : beyondLimits(row, scan.column)
    const cell = content === null ? cellOfFigures(scan, shared) : cellOf(content, scan, shared)
    if (cell === 'damaged') scan.beyond = { reason: 'fileDamaged' }
    // Cells up to one row and column beyond the limits are stored, as the library does.
    else if (row <= gridLimits.rows && scan.column <= gridLimits.columns && !put(scan, row, cell))
      return false
  }
}

type Content = { readonly text: string; readonly formula: string | undefined }
const empty: Content = { text: '', formula: undefined }

function contentOf(scan: Scan): Content | 'unknown' {
  if (scan.holds === 'nothing') return empty
  if (scan.holds === 'value') return { text: scan.value, formula: undefined }
  if (scan.type === 'inlineStr') {
    const inline = take(scan, inlineTag)
    return inline === null ? 'unknown' : { text: inline[1] ?? '', formula: undefined }
  }
  const tag = take(scan, formulaTag)
  // No office program writes a formula whose result is a shared text.
  if (tag !== null && scan.type === 's') return 'unknown'
  const value = take(scan, valueTag)
  if (value === null) return 'unknown'
  if (tag === null) return value[1] === undefined ? empty : { text: value[1], formula: undefined }
  const isShared = / t="shared"/.test(tag[1] ?? '') && / si="\d+"/.test(tag[1] ?? '')
  const written = tag[2] ?? ''
  return { text: value[1] ?? '', formula: written !== '' || isShared ? written : undefined }
}

/** The cell of a value of digits only: the index of a text, a day or a number. */
function cellOfFigures({ type, style, figures }: Scan, shared: SharedParts): GridCell | 'damaged' {
  if (type === 's') return shared.strings[figures] ?? 'damaged'
  const format = shared.dateFormats[style] ?? null
  return format === null ? cellOfNumber(figures, shared) : cellOfDay(figures, format, shared)
}

function cellOf(content: Content, { type, style }: Scan, shared: SharedParts): GridCell | 'damaged' {
  if (content === empty) return blankCell
  const { text, formula } = content
  if (type === 's') return /^\s*\d+\s*$/.test(text) ? (shared.strings[Number(text)] ?? 'damaged') : 'damaged'
  const written = text.includes('&') ? unescapeXml(text) : text
  if (type === 'str' || type === 'inlineStr') return gridCellOf(decodeEscapes(written), { formula }, shared)
  if (type === 'b')
    return gridCellOf(written === '1' || written.toLowerCase() === 'true', { formula }, shared)
  if (type === 'e') return gridCellOf(written, { formula }, shared)
  const number = Number(written)
  if (text === '') return gridCellOf(null, { formula }, shared)
  if (Number.isNaN(number)) return gridCellOf(written, { formula }, shared)
  const format = shared.dateFormats[style] ?? null
  if (format === null) return gridCellOf(number, { formula }, shared)
  if (formula === undefined) return cellOfDay(number, format, shared)
  return gridCellOf(dayOf(number, shared), { formula, style: { numFmt: format } }, shared)
}

/** Puts a cell into its place; `false`: the place is taken, and the library decides which of the two cells is used. */
function put(scan: Scan, row: number, cell: GridCell): boolean {
  const { column } = scan
  while (scan.rows.length <= row) scan.rows.push([])
  const cells = scan.rows[row] ?? []
  if (cells[column] !== undefined && cells[column] !== blankCell) return false
  while (cells.length < column) cells.push(blankCell)
  cells[column] = cell
  if (column >= scan.columns) scan.columns = column + 1
  return true
}

function beyondLimits(row: number, column: number): RosterRefusal | null {
  if (row >= gridLimits.rows) return { reason: 'tooManyRows', rowsMax: gridLimits.rows }
  return column >= gridLimits.columns ? { reason: 'tooManyColumns', columnsMax: gridLimits.columns } : null
}
