import { isoDate } from '@lienthehe/domain'
import { formatDate } from '@lienthehe/domain/text'
import type { CellValue } from 'hucre/xlsx'
import { cellOfText, type GridCell } from './grid.ts'

/** What a workbook stores for a cell in addition to its value. */
type KnownOfCell = {
  readonly formula?: string | undefined
  readonly style?: { readonly numFmt?: string | undefined } | undefined
}
type DateSystem = { readonly is1904: boolean }

/** The text of a workbook's cell, and whether a formula in it has a result. */
export function gridCellOf(value: CellValue, cell: KnownOfCell | undefined, system: DateSystem): GridCell {
  const read =
    typeof value === 'string'
      ? cellOfText(value)
      : {
          text: textOfCell(value, cell?.style?.numFmt, system),
          ...(typeof value === 'number' && { isNumber: true as const }),
        }
  if (cell?.formula === undefined) return read
  return { ...read, formula: value === null ? 'neverComputed' : 'stored' }
}

/**
 * Separates two kinds of empty formula results. A program that computes formulas computes all of them. So if no formula
 * of a sheet has a result, none was computed; otherwise an empty result is what the formula returned.
 */
export function tellEmptyResults(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const isComputed = rows.some((cells) =>
    cells.some(({ text, formula }) => formula === 'stored' && text !== ''),
  )
  const told = (cell: GridCell): GridCell =>
    cell.formula === 'stored' && cell.text === ''
      ? { text: '', ...(!isComputed && { formula: 'neverComputed' }) }
      : cell
  return rows.map((cells) => cells.map(told))
}

/**
 * A cell as a person reads it on the screen and would type it again: `1948`, `05/12/1948`. The number format decides
 * which parts of a date are shown: under `yyyy` the 1 January that Excel stores is not somebody's birthday.
 */
function textOfCell(value: CellValue, numberFormat: string | undefined, system: DateSystem): string {
  if (value === null) return ''
  if (typeof value === 'string') return cellOfText(value).text
  if (typeof value === 'number') return textOfNumber(value)
  if (typeof value === 'boolean') return value ? 'x' : ''
  return textOfDate(value, numberFormat, system)
}

/** Long numbers (phones, citizen ids) keep all their digits; the rounding error of a computed fraction is not shown. */
function textOfNumber(value: number): string {
  if (Number.isInteger(value)) return String(value)
  return String(Number(value.toPrecision(12))).replace('.', ',')
}

function textOfDate(value: Date, numberFormat: string | undefined, system: DateSystem): string {
  const year = value.getUTCFullYear()
  // A number that is not a day, such as a phone number in a cell formatted as a date, is shown as Excel shows it.
  if (!(year >= 1 && year <= 9999)) return '#####'
  const serial = serialOf(value, system)
  // A year typed into a cell that is formatted as a date is stored as that many days: 1948 becomes 01/05/1905.
  if (serial >= 1900 && serial <= 2100) return String(serial)
  const date = isoDate(value.toISOString().slice(0, 10))
  const shown = (numberFormat ?? 'dd/mm/yyyy').replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase()
  if (shown.includes('y') && !shown.includes('m') && !shown.includes('d')) return String(year)
  if (shown.includes('y') && !shown.includes('d')) return formatDate(date).slice(3)
  return formatDate(date)
}

/** The number of days that Excel stores for the date; old Macs counted from 1904. */
function serialOf(value: Date, { is1904 }: DateSystem): number {
  return Math.round(value.getTime() / 86_400_000) + (is1904 ? 24_107 : 25_569)
}
