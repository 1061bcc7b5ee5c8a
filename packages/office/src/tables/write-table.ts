import { type IsoDate, isoDate } from '@lienthehe/domain'
import { daysBetween } from '@lienthehe/domain/calendar'
import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'

/**
 * A cell by its type, so that Excel gets real numbers and days, and never treats a text as a formula. `null`: the value
 * is unknown, and the cell is empty.
 */
export type TableCell = string | number | { readonly day: IsoDate } | ColumnSum | null

/** The sum of the cells above it, written as a formula, so that it changes when a cell is corrected. */
export type ColumnSum = { readonly sum: number }

export type TableColumn = {
  readonly heading: string
  /** The width in characters. */
  readonly width: number
  /** Digits that are not a number, such as a telephone number's: they keep a first zero even when retyped. */
  readonly isDigits?: boolean
  /** An amount in whole đồng, shown with points between the thousands; Excel can add it up. */
  readonly isAmount?: boolean
}

export type Table = {
  readonly sheetName: string
  /** Lines above the headings; each is as wide as the table. */
  readonly title: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

const dayFormat = 'dd/mm/yyyy'
const amountFormat = '#,##0'
const dayZero = isoDate('1899-12-30')

/** The table as an .xlsx of one sheet, in the usual office font. It prints on A4, with the headings on each page. */
export function writeTable(table: Table): Promise<Uint8Array> {
  return writeTables([table])
}

/** Writes several tables, one sheet each, in their order; no two may have the same name. */
export function writeTables(tables: readonly Table[]): Promise<Uint8Array> {
  return writeXlsx({ defaultFont: { name: 'Times New Roman', size: 13 }, sheets: tables.map(sheetOf) })
}

function sheetOf(table: Table): WriteSheet {
  const { sheetName, title, columns, rows } = table
  const headerRow = headerRowOf(table)
  return {
    name: sheetName,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      ...title.map((line): CellValue[] => [line]),
      ...(title.length === 0 ? [] : [[]]),
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map(cellValueOf)),
    ],
    cells: stylesOf(table),
    merges: title.map((_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: columns.length - 1 })),
    freezePane: { rows: headerRow + 1 },
    pageSetup: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headerRow + 1}:${headerRow + 1}`,
    },
  }
}

function headerRowOf({ title }: Pick<Table, 'title'>): number {
  return title.length === 0 ? 0 : title.length + 1
}

function stylesOf(table: Table): Map<string, Partial<Cell>> {
  const { title, columns, rows } = table
  const headerRow = headerRowOf(table)
  const cells = new Map<string, Partial<Cell>>()
  const style = (row: number, column: number, chosen: CellStyle) =>
    cells.set(`${row},${column}`, { style: chosen })
  for (const [row] of title.entries())
    style(row, 0, { font: { bold: true }, alignment: { horizontal: 'center' } })
  for (const [column] of columns.entries())
    style(headerRow, column, { font: { bold: true }, alignment: { horizontal: 'center', wrapText: true } })
  for (const [place, row] of rows.entries())
    for (const [column, known] of columns.entries()) {
      const cell = row[column]
      const format = formatOf(cell, known)
      const at = headerRow + 1 + place
      if (format !== undefined) style(at, column, { numFmt: format })
      if (isSum(cell)) cells.set(`${at},${column}`, sumAbove(cell, { column, from: headerRow + 1, to: at }))
    }
  return cells
}

/**
 * The formula that adds up the rows from the table's first to the one above. Rows and columns count from 0 here, but
 * from 1 in Excel.
 */
function sumAbove(
  { sum }: ColumnSum,
  { column, from, to }: { readonly column: number; readonly from: number; readonly to: number },
): Partial<Cell> {
  const name = String.fromCharCode('A'.charCodeAt(0) + column)
  return {
    formula: `SUM(${name}${from + 1}:${name}${to})`,
    formulaResult: sum,
    style: { font: { bold: true } },
  }
}

function isSum(cell: TableCell | undefined): cell is ColumnSum {
  return typeof cell === 'object' && cell !== null && 'sum' in cell
}

function formatOf(cell: TableCell | undefined, { isDigits, isAmount }: TableColumn): string | undefined {
  if (isDay(cell)) return dayFormat
  if (isDigits === true) return '@'
  return isAmount === true && typeof cell === 'number' ? amountFormat : undefined
}

function isDay(cell: TableCell | undefined): cell is { readonly day: IsoDate } {
  return typeof cell === 'object' && cell !== null && 'day' in cell
}

function cellValueOf(cell: TableCell): CellValue {
  if (isSum(cell)) return cell.sum
  return isDay(cell) ? daysBetween(dayZero, cell.day) : cell
}
