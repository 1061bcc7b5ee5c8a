import { readXlsx } from 'hucre/xlsx'
import { gridCellOf } from '../cell-text.ts'
import { cellOfText, type GridCell, type Merge } from '../grid.ts'
import { packWorkbook } from './own-package.ts'
import { attributeOf, tagsNamed, unescapeXml } from './xml-part.ts'

/** The texts and formats that the cells of all sheets refer to, read once for a workbook. */
export type SharedParts = {
  readonly strings: readonly GridCell[]
  /** The number format of each style that shows a number as a day; `null`: the number stays a number. */
  readonly dateFormats: readonly (string | null)[]
  readonly is1904: boolean
  /** The cells of the days read so far, by format and serial number, because a list repeats a few days. */
  readonly days: Map<string, Map<number, GridCell>>
  /** The cells of the years and other small numbers read so far, by number. */
  readonly numbers: (GridCell | undefined)[]
}

/** Larger numbers are not stored: years repeat in a list, but a larger number mostly belongs to one person. */
const numberRepeatedMax = 2100

/**
 * Reads the texts and formats that the sheets share, from XML that was found harmless. `null`: they are not in the form
 * that office programs write, and the library reads them.
 */
export async function readSharedParts(
  { strings, styles }: { readonly strings: string | null; readonly styles: string | null },
  is1904: boolean,
): Promise<SharedParts | null> {
  const texts = readStrings(strings ?? '<sst/>')
  const dateFormats = styles === null ? [] : await readDateFormats(styles)
  return texts === null || dateFormats === null
    ? null
    : { strings: texts, dateFormats, is1904, days: new Map(), numbers: Array(numberRepeatedMax + 1) }
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const simple = /\s*<si>\s*<t(?: xml:space="preserve")?>([^<]*)<\/t>\s*<\/si>/y
const other = /\s*<si>(.*?)<\/si>/sy

function readStrings(xml: string): readonly GridCell[] | null {
  const start = /^\s*<sst\b[^>]*>/.exec(xml)
  if (start === null || /<[!?]/.test(xml)) return null
  const cells: GridCell[] = []
  for (let at = start[0].length; ; ) {
    simple.lastIndex = at
    const plain = simple.exec(xml)
    other.lastIndex = at
    const rich = plain === null ? other.exec(xml) : null
    if (plain === null && rich === null) break
    cells.push(cellOfText(plain === null ? textOfRuns(rich?.[1] ?? '') : textOf(plain[1] ?? '')))
    at = plain === null ? other.lastIndex : simple.lastIndex
  }
  return cells.length === (xml.match(/<si[\s/>]/g)?.length ?? 0) ? cells : null
}

/** The text of a cell with several fonts; a phonetic reading above it is left out. */
function textOfRuns(xml: string): string {
  const spoken = /<rPh\b.*?<\/rPh>/gs
  return Array.from(xml.replace(spoken, '').matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g), ([, text = '']) =>
    textOf(text),
  ).join('')
}

function textOf(written: string): string {
  return decodeEscapes(written.includes('&') ? unescapeXml(written) : written)
}

/** Characters that XML cannot hold are written as `_x000D_`. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** A workbook with more styles than this is left to the library. */
const stylesMax = 2000
/** A day for testing formats: no year typed into a date cell, and not before the library's calendar. */
const someDay = 40_000

/**
 * Finds out which styles show a number as a day, and in which form. The library reads a sheet made for this, which has
 * one cell in each style.
 */
async function readDateFormats(styles: string): Promise<readonly (string | null)[] | null> {
  const block = /<(?:[\w-]+:)?cellXfs[\s>].*?<\/(?:[\w-]+:)?cellXfs>/s.exec(styles)?.[0] ?? ''
  const count = tagsNamed(block, 'xf').length
  if (count > stylesMax) return null
  const rows = Array.from(
    { length: count },
    (_, style) => `<row r="${style + 1}"><c r="A${style + 1}" s="${style}"><v>${someDay}</v></c></row>`,
  )
  const sheet = `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`
  const bytes = packWorkbook({ sheets: [sheet], strings: null, styles, is1904: false })
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    const [read] = sheets
    return rows.map((_, style) => {
      if (!(read?.rows[style]?.[0] instanceof Date)) return null
      return read.cells?.get(`${style},0`)?.style?.numFmt ?? 'dd/mm/yyyy'
    })
  } catch {
    // If the library cannot read the styles, it will report this when it reads the sheets.
    return null
  }
}

const dayMs = 86_400_000
/** Excel counts a 29 February 1900 that never existed. */
const noDay = 60

/** The day of a serial number, by the same count as the library's. */
export function dayOf(serial: number, { is1904 }: Pick<SharedParts, 'is1904'>): Date {
  if (is1904) return new Date(Date.UTC(1904, 0, 1) + Math.round(serial * dayMs))
  if (serial === noDay) return new Date(Date.UTC(1900, 1, 28))
  const counted = serial > noDay ? serial - 1 : serial
  return new Date(Date.UTC(1899, 11, 31) + Math.round(counted * dayMs))
}

/** The cell of a day, by its serial number. */
export function cellOfDay(serial: number, format: string, shared: SharedParts): GridCell {
  const known = shared.days.get(format)?.get(serial)
  if (known !== undefined) return known
  const day = gridCellOf(dayOf(serial, shared), { style: { numFmt: format } }, shared)
  const ofFormat = shared.days.get(format) ?? new Map<number, GridCell>()
  shared.days.set(format, ofFormat.set(serial, day))
  return day
}

/** The cell of a whole number that is not negative. */
export function cellOfNumber(number: number, shared: SharedParts): GridCell {
  if (number > numberRepeatedMax) return gridCellOf(number, undefined, shared)
  const cell = shared.numbers[number] ?? gridCellOf(number, undefined, shared)
  shared.numbers[number] = cell
  return cell
}

/** The number of a column, counted from 0: 26 for `AA`. */
export function columnOf(letters: string): number {
  let number = 0
  for (let place = 0; place < letters.length; place += 1)
    number = number * 26 + letters.charCodeAt(place) - 64
  return number - 1
}

/** The merged cells of a sheet. */
export function mergesOf(xml: string): readonly Merge[] {
  return tagsNamed(xml, 'mergeCell').flatMap((tag) => {
    const found = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(attributeOf(tag, 'ref'))
    if (found === null) return []
    const [, left = '', top, right = '', bottom] = found
    return [
      {
        firstRow: Number(top) - 1,
        lastRow: Number(bottom) - 1,
        firstColumn: columnOf(left),
        lastColumn: columnOf(right),
      },
    ]
  })
}
