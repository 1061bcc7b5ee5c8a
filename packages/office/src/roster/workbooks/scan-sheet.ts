import { gridCellOf } from '../cell-text.ts'
import { blankCell, type GridCell, gridLimits, type Merge } from '../grid.ts'
import type { RosterRefusal } from '../refusal.ts'
import { cellTagAt } from './cell-tag.ts'
import type { ExaminedParts } from './own-package.ts'
import { dayOf, decodeEscapes, mergesOf, readSharedParts, type SharedParts } from './shared-parts.ts'
import { unescapeXml } from './xml-part.ts'

/** The cells of a sheet, each row as long as the longest, and what stands beyond the limits. */
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

/** The cells of every sheet; `null` where one of them is in a form that only the library reads. */
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
 * The cells of a sheet in the form that office programs write them in, of XML that was found harmless. `null` for any other
 * form, which the library reads: whoever scans must never read in another way than it.
 */
function scanSheet(xml: string, shared: SharedParts): SheetCells | null {
  if (/<[!?]/.test(xml) || !/^\s*<worksheet[\s>]/.test(xml)) return null
  const start = /<sheetData\s*(\/?)>/.exec(xml)
  if (start === null) return null
  const scan: Scan = {
    xml,
    at: start.index + start[0].length,
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
      // Rows and cells that do not say where they stand are counted by the library.
      if (number === undefined) return null
      if (/\shidden="(1|true)"/.test(written)) hiddenRows.push(Number(number) - 1)
      if (closed === '' && !scanRow(scan, shared)) return null
    }
    if (take(scan, sheetEnd) === null || xml.includes('sheetData', scan.at)) return null
  }
  const { rows, columns, hasFormulas, beyond } = scan
  for (const row of rows) while (row.length < columns) row.push(blankCell)
  return { rows, merges: mergesOf(xml), hiddenRows, hasFormulas, beyond }
}

type Scan = {
  readonly xml: string
  at: number
  readonly rows: GridCell[][]
  columns: number
  hasFormulas: boolean
  beyond: RosterRefusal | null
}

/** What stands next, if it is of this form. */
function take(scan: Scan, form: RegExp): RegExpExecArray | null {
  form.lastIndex = scan.at
  const found = form.exec(scan.xml)
  if (found !== null) scan.at = form.lastIndex
  return found
}

/** Takes the cells of a row; is each of them in a form that is known here? */
function scanRow(scan: Scan, shared: SharedParts): boolean {
  for (;;) {
    const tag = cellTagAt(scan.xml, scan.at)
    if (tag === null) return take(scan, rowEnd) !== null
    scan.at = tag.end
    const { column, type, value } = tag
    const isAlone = value !== undefined && type !== 'inlineStr'
    const content = tag.isClosed ? empty : isAlone ? textAlone(value) : contentOf(scan, type)
    // A row that Excel does not know either is left to the library to stumble over.
    if (content === null || tag.row === 0) return false
    if (content.formula !== undefined) scan.hasFormulas = true
    const row = tag.row - 1
    scan.beyond ??= content === empty ? null : beyondLimits(row, column)
    const cell = cellOf(content, { type, format: shared.dateFormats[tag.style] ?? null }, shared)
    if (cell === 'damaged') scan.beyond = { reason: 'fileDamaged' }
    // One more than are taken, as far as the library is let.
    else if (row <= gridLimits.rows && column <= gridLimits.columns && !put(scan, row, column, cell))
      return false
  }
}

type Content = { readonly text: string; readonly formula: string | undefined }
const empty: Content = { text: '', formula: undefined }

function textAlone(text: string): Content {
  return { text, formula: undefined }
}

function contentOf(scan: Scan, type: string): Content | null {
  if (type === 'inlineStr') {
    const inline = take(scan, inlineTag)
    return inline === null ? null : { text: inline[1] ?? '', formula: undefined }
  }
  const tag = take(scan, formulaTag)
  // A formula whose result is a shared text is none of an office program's.
  if (tag !== null && type === 's') return null
  const value = take(scan, valueTag)
  if (value === null) return null
  if (tag === null) return value[1] === undefined ? empty : textAlone(value[1])
  const isShared = / t="shared"/.test(tag[1] ?? '') && / si="\d+"/.test(tag[1] ?? '')
  const written = tag[2] ?? ''
  return { text: value[1] ?? '', formula: written !== '' || isShared ? written : undefined }
}

type Format = { readonly type: string; readonly format: string | null }

function cellOf(content: Content, { type, format }: Format, shared: SharedParts): GridCell | 'damaged' {
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
  if (format === null) return gridCellOf(number, { formula }, shared)
  const known = formula === undefined ? shared.days.get(format)?.get(text) : undefined
  if (known !== undefined) return known
  const day = gridCellOf(dayOf(number, shared), { formula, style: { numFmt: format } }, shared)
  const ofFormat = shared.days.get(format) ?? new Map<string, GridCell>()
  if (formula === undefined) shared.days.set(format, ofFormat.set(text, day))
  return day
}

/** Puts a cell in its place; `false`: another one stands there already, and which of them counts the library says. */
function put(scan: Scan, row: number, column: number, cell: GridCell): boolean {
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
