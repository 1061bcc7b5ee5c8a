import { daysBetween, type IsoDate, isoDate } from '@lienthehe/domain'
import { type Cell, type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx'

/**
 * A cell by what it is, so that Excel gets real numbers and days and never takes a text for a formula. `null`: not known,
 * an empty cell.
 */
export type TableCell = string | number | { readonly day: IsoDate } | null

export type TableColumn = {
  readonly heading: string
  /** In characters. */
  readonly width: number
  /** Digits that are no number, such as a telephone’s: typed over, they keep their first zero. */
  readonly isDigits?: boolean
}

export type Table = {
  readonly sheetName: string
  /** Lines above the headings, each over the whole width. */
  readonly title: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

const dayFormat = 'dd/mm/yyyy'
const dayZero = isoDate('1899-12-30')

/** The table as an .xlsx of one sheet, in the type of an office and to be printed on A4 with its headings on each page. */
export function writeTable({ sheetName, title, columns, rows }: Table): Promise<Uint8Array> {
  const headerRow = title.length === 0 ? 0 : title.length + 1
  const cells = new Map<string, Partial<Cell>>()
  const style = (row: number, column: number, chosen: CellStyle) =>
    cells.set(`${row},${column}`, { style: chosen })
  for (const [row] of title.entries())
    style(row, 0, { font: { bold: true }, alignment: { horizontal: 'center' } })
  for (const [column] of columns.entries())
    style(headerRow, column, { font: { bold: true }, alignment: { horizontal: 'center', wrapText: true } })
  for (const [place, row] of rows.entries())
    for (const [column, { isDigits }] of columns.entries()) {
      if (isDay(row[column])) style(headerRow + 1 + place, column, { numFmt: dayFormat })
      else if (isDigits === true) style(headerRow + 1 + place, column, { numFmt: '@' })
    }
  return writeXlsx({
    defaultFont: { name: 'Times New Roman', size: 13 },
    sheets: [
      {
        name: sheetName,
        columns: columns.map(({ width }) => ({ width })),
        rows: [
          ...title.map((line): CellValue[] => [line]),
          ...(title.length === 0 ? [] : [[]]),
          columns.map(({ heading }) => heading),
          ...rows.map((row) => row.map(cellValueOf)),
        ],
        cells,
        merges: title.map((_, row) => ({
          startRow: row,
          endRow: row,
          startCol: 0,
          endCol: columns.length - 1,
        })),
        freezePane: { rows: headerRow + 1 },
        pageSetup: {
          orientation: 'landscape',
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `${headerRow + 1}:${headerRow + 1}`,
        },
      },
    ],
  })
}

function isDay(cell: TableCell | undefined): cell is { readonly day: IsoDate } {
  return typeof cell === 'object' && cell !== null
}

function cellValueOf(cell: TableCell): CellValue {
  return isDay(cell) ? daysBetween(dayZero, cell.day) : cell
}
