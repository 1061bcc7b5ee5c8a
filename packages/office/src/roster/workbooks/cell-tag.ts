import { columnOf } from './shared-parts.ts'

/** The tag of a cell, and its value where the cell holds nothing else. */
export type CellTag = {
  /** Counted from 1, and 0 where the file says so. */
  readonly row: number
  /** Counted from 0. */
  readonly column: number
  readonly style: number
  readonly type: string
  readonly isClosed: boolean
  readonly value: string | undefined
  /** The place behind it. */
  readonly end: number
}

const pattern =
  /\s*<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="(\w+)")?(?: s="(\d+)")?(?:(\/)>|>(?:<v>([^<]*)<\/v><\/c>)?)/y

/** The cell that begins here, in a form that office programs write; `null` where none does. */
export function cellTagAt(xml: string, at: number): CellTag | null {
  return plainCellAt(xml, at) ?? matchedCellAt(xml, at)
}

function matchedCellAt(xml: string, at: number): CellTag | null {
  pattern.lastIndex = at
  const found = pattern.exec(xml)
  if (found === null) return null
  const [, letters = '', number, before, type = 'n', after, closed, value] = found
  return {
    row: Number(number),
    column: columnOf(letters),
    style: Number(before ?? after ?? -1),
    type,
    isClosed: closed === '/',
    value,
    end: pattern.lastIndex,
  }
}

const signs = { quote: 34, zero: 48, nine: 57, A: 65, Z: 90 } as const
const start = '<c r="'
const valueEnd = '</v></c>'
const most = { letters: 3, digits: 7 } as const

/** Most cells have a value alone, and a type of one letter or none: these are read sign by sign, as a pattern takes twice as long. */
function plainCellAt(xml: string, at: number): CellTag | null {
  if (!xml.startsWith(start, at)) return null
  const letters = at + start.length
  let place = letters
  let column = 0
  for (let sign = xml.charCodeAt(place); sign >= signs.A && sign <= signs.Z; sign = xml.charCodeAt(place)) {
    column = column * 26 + sign - signs.A + 1
    place += 1
  }
  const digits = place
  const row = numberAt(xml, place)
  place = afterNumber(xml, place)
  if (digits === letters || digits - letters > most.letters) return null
  if (place === digits || place - digits > most.digits || xml.charCodeAt(place) !== signs.quote) return null
  place += 1
  let style = -1
  if (xml.startsWith(' s="', place)) {
    const from = place + 4
    style = numberAt(xml, from)
    place = afterNumber(xml, from)
    if (place === from || xml.charCodeAt(place) !== signs.quote) return null
    place += 1
  }
  const isShared = xml.startsWith(' t="s"', place)
  if (isShared) place += 6
  if (!xml.startsWith('><v>', place)) return null
  const from = place + 4
  const to = xml.indexOf('<', from)
  if (to === -1 || !xml.startsWith(valueEnd, to)) return null
  const value = xml.slice(from, to)
  const type = isShared ? 's' : 'n'
  return { row, column: column - 1, style, type, isClosed: false, value, end: to + valueEnd.length }
}

function numberAt(xml: string, at: number): number {
  let number = 0
  for (let place = at; isDigit(xml.charCodeAt(place)); place += 1)
    number = number * 10 + xml.charCodeAt(place) - signs.zero
  return number
}

function afterNumber(xml: string, at: number): number {
  let place = at
  while (isDigit(xml.charCodeAt(place))) place += 1
  return place
}

function isDigit(sign: number): boolean {
  return sign >= signs.zero && sign <= signs.nine
}
