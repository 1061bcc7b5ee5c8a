import { columnOf } from './shared-parts.ts'

/**
 * The reading position in a sheet's text. A sheet has one such object, which is changed from cell to cell; one for each
 * cell would cost time.
 */
export type CellCursor = {
  readonly xml: string
  /** The place after the tag of the cell, or after the whole cell where it contains only a value. */
  at: number
  /** Counted from 1; 0 only if the file gives that number. */
  row: number
  /** Counted from 0. */
  column: number
  style: number
  type: string
  /** The content of the cell: a value of digits only, another value, or more than a value; `more` is not read yet. */
  holds: 'nothing' | 'figures' | 'value' | 'more'
  figures: number
  value: string
}

export function cursorAt(xml: string, at: number): CellCursor {
  return { xml, at, row: 0, column: 0, style: -1, type: '', holds: 'nothing', figures: 0, value: '' }
}

const pattern =
  /\s*<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="(\w+)")?(?: s="(\d+)")?(?:(\/)>|>(?:<v>([^<]*)<\/v><\/c>)?)/y

/**
 * Moves the cursor past one cell written in the form of office programs; `false`: no such cell begins here. `row` is
 * the row's number, as written.
 */
export function moveOverCell(cursor: CellCursor, row: string): boolean {
  return moveOverPlain(cursor, row) || moveOverMatched(cursor)
}

function moveOverMatched(cursor: CellCursor): boolean {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.xml)
  if (found === null) return false
  const [, letters = '', number, before, type = 'n', after, closed, value] = found
  cursor.at = pattern.lastIndex
  cursor.row = Number(number)
  cursor.column = columnOf(letters)
  cursor.style = Number(before ?? after ?? -1)
  cursor.type = type
  cursor.value = value ?? ''
  cursor.holds = closed === '/' ? 'nothing' : value === undefined || type === 'inlineStr' ? 'more' : 'value'
  return true
}

const signs = { space: 32, quote: 34, zero: 48, nine: 57, A: 65, Z: 90, s: 115 } as const
const start = '<c r="'
const shared = ' t="s"'
const valueStart = '><v>'
const valueEnd = '</v></c>'
/** The JavaScript engine stores numbers with at most this many digits as small integers. */
const figuresMax = 9

/**
 * Reads the usual kind of cell: in its own row, in one of the columns A to Z, with a value of digits only, which is a
 * number or the index of a text. It reads character by character, because a pattern takes several times as long.
 */
function moveOverPlain(cursor: CellCursor, row: string): boolean {
  const { xml, at } = cursor
  if (!xml.startsWith(start, at)) return false
  const letter = xml.charCodeAt(at + start.length)
  let place = at + start.length + 1
  if (letter < signs.A || letter > signs.Z || !xml.startsWith(row, place)) return false
  place += row.length
  if (xml.charCodeAt(place) !== signs.quote) return false
  place += 1
  let [style, type] = [-1, 'n']
  while (xml.charCodeAt(place) === signs.space) {
    if (xml.charCodeAt(place + 1) === signs.s && style === -1) {
      const from = place + ' s="'.length
      const to = xml.indexOf('"', from)
      style = xml.startsWith('="', from - 2) ? figuresBetween(xml, from, to) : -1
      if (style === -1) return false
      place = to + 1
    } else if (type === 'n' && xml.startsWith(shared, place)) {
      type = 's'
      place += shared.length
    } else return false
  }
  if (!xml.startsWith(valueStart, place)) return false
  const from = place + valueStart.length
  const to = xml.indexOf('<', from)
  const figures = figuresBetween(xml, from, to)
  if (figures === -1 || !xml.startsWith(valueEnd, to)) return false
  cursor.at = to + valueEnd.length
  cursor.row = Number(row)
  cursor.column = letter - signs.A
  cursor.style = style
  cursor.type = type
  cursor.holds = 'figures'
  cursor.figures = figures
  return true
}

/** The number here, if it consists of a few digits only; -1 for anything else. */
function figuresBetween(xml: string, from: number, to: number): number {
  if (to <= from || to - from > figuresMax) return -1
  let number = 0
  for (let place = from; place < to; place += 1) {
    const figure = xml.charCodeAt(place) - signs.zero
    if (figure < 0 || figure > 9) return -1
    number = number * 10 + figure
  }
  return number
}
