import { formatDate, isoDate, normaliseText } from '@lienthehe/domain'
import type { CellValue } from 'hucre/xlsx'

/**
 * A cell as a person reads it on the screen and would type it again: `1948`, `05/12/1948`. The number format decides
 * what of a date is shown: under `yyyy` the 1 January that Excel put behind it is not somebody's birthday.
 */
export function textOfCell(value: CellValue, numberFormat: string | undefined): string {
  if (value === null) return ''
  if (typeof value === 'string') return normaliseText(value)
  if (typeof value === 'number') return textOfNumber(value)
  if (typeof value === 'boolean') return value ? 'x' : ''
  return textOfDate(value, numberFormat)
}

/** Long numbers (phones, citizen ids) keep all their digits; a broken-off fraction of a sum is not a figure to show. */
function textOfNumber(value: number): string {
  if (Number.isInteger(value)) return String(value)
  return String(Number(value.toPrecision(12))).replace('.', ',')
}

function textOfDate(value: Date, numberFormat: string | undefined): string {
  const year = value.getUTCFullYear()
  // A number that is no day, such as a phone number in a cell formatted as a date, is shown as Excel shows it.
  if (!(year >= 1 && year <= 9999)) return '#####'
  const serial = serialOf(value)
  // A year typed into a cell that is formatted as a date is stored as that many days: 1948 becomes 01/05/1905.
  if (serial >= 1900 && serial <= 2100) return String(serial)
  const date = isoDate(value.toISOString().slice(0, 10))
  const shown = (numberFormat ?? 'dd/mm/yyyy').replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase()
  if (shown.includes('y') && !shown.includes('m') && !shown.includes('d')) return String(year)
  if (shown.includes('y') && !shown.includes('d')) return formatDate(date).slice(3)
  return formatDate(date)
}

/** The number of days that Excel stores for the date. */
function serialOf(value: Date): number {
  return Math.round(value.getTime() / 86_400_000) + 25_569
}
