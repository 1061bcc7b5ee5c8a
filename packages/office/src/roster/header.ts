import { blankCell, cellAt, columnLetter, type Grid } from './grid.ts'
import { type ColumnMeaning, createMeaningOf } from './headings.ts'
import type { HeaderGuess } from './refusal.ts'
import type { RosterField } from './roster.ts'

export type HeaderColumn = {
  readonly index: number
  readonly column: string
  /** The words above the column, from top to bottom: `Năm sinh / Nam`. */
  readonly heading: string
  readonly meaning: ColumnMeaning | null
}

/** A header over rows `firstRow` to `lastRow`, counted from 0. */
export type Header = {
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: readonly HeaderColumn[]
}

const rowsScanned = 40
/** A real header merges a few dozen cells; a file that claims more is not worth the time. */
const mergesMax = 300
const levelsMax = 3

/** How the words above a column are read, and which columns a list of the kind needs. */
export type HeaderReading = {
  /** For the rows of one sheet. */
  readonly forSheet: () => (path: readonly string[]) => ColumnMeaning | null
  readonly isEnough: (fields: ReadonlySet<RosterField>) => boolean
}

const ofMembers: HeaderReading = {
  forSheet: createMeaningOf,
  isEnough: (fields) => fields.has('fullName') && fields.size >= 2,
}

/**
 * The rows that best read as the header of a list; `null` when none has the columns that it needs: of people at least a name
 * and one thing more.
 */
export function findHeader(grid: Grid, reading: HeaderReading = ofMembers): Header | null {
  const best = candidatesOf(grid, reading).reduce<Header | null>(
    (kept, candidate) => (kept === null || clarityOf(candidate) > clarityOf(kept) ? candidate : kept),
    null,
  )
  return best !== null && reading.isEnough(fieldsOf(best)) ? best : null
}

/**
 * More fields first; among equals the rows that also say what “Nam”, “Nữ” or “Hộ nghèo” under a group mean, and last those
 * with “Năm sinh” over “Nam” and “Nữ”. Other groups do not count, or a title above the header would win by hiding it.
 */
function clarityOf({ columns }: Header): number {
  const meanings = columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning]))
  const fields = new Set(meanings.map(({ kind, field }) => (kind === 'sexColumn' ? kind : field)))
  const grouped = meanings.filter(({ kind }) => kind !== 'field')
  const ofBirth = grouped.filter(({ kind, field }) => kind === 'sexColumn' && field === 'birth')
  return fields.size * 10_000 + grouped.length * 100 + ofBirth.length
}

export function fieldsOf({ columns }: Header): ReadonlySet<RosterField> {
  return new Set(columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.field])))
}

/** The row that looks most like a header though it is none: where most headings are known, else most cells are filled. */
export function guessHeader(
  grid: Grid,
  { reading, needed }: { readonly reading: HeaderReading; readonly needed: readonly RosterField[] } = {
    reading: ofMembers,
    needed: ['fullName', 'birth'],
  },
): HeaderGuess | null {
  const [best] = candidatesOf(grid, reading)
    .filter(({ columns }) => columns.length > 0)
    .toSorted(
      (one, other) => fieldsOf(other).size - fieldsOf(one).size || other.columns.length - one.columns.length,
    )
  if (best === undefined) return null
  const found = fieldsOf(best)
  return {
    sheetName: grid.sheetName,
    row: best.firstRow + 1,
    headings: best.columns.map(({ heading }) => heading.slice(0, 60)).slice(0, 20),
    missing: needed.filter((field) => !found.has(field)),
  }
}

/**
 * Every run of one to three rows near the top, shorter ones first so that a data row is never taken for a header's end;
 * last those that begin within a merged cell, as the lower row of “Năm sinh” over “Nam | Nữ” does.
 */
function candidatesOf(sheet: Grid, reading: HeaderReading): readonly Header[] {
  const merges = sheet.merges.filter(({ firstRow }) => firstRow < rowsScanned + levelsMax).slice(0, mergesMax)
  const grid = { ...sheet, merges }
  const meaningOf = reading.forSheet()
  const runs = Array.from({ length: levelsMax }, (_, more) => more).flatMap((more) =>
    Array.from({ length: Math.min(rowsScanned, grid.rows.length) }, (_, firstRow) =>
      readHeader(grid, { firstRow, lastRow: firstRow + more }, meaningOf),
    ),
  )
  const isPart = ({ firstRow }: Header) =>
    merges.some((merge) => merge.firstRow < firstRow && firstRow <= merge.lastRow)
  return [...runs.filter((run) => !isPart(run)), ...runs.filter(isPart)]
}

function readHeader(
  grid: Grid,
  { firstRow, lastRow }: Pick<Header, 'firstRow' | 'lastRow'>,
  meaningOf: ReturnType<HeaderReading['forSheet']>,
): Header {
  const width = Math.max(0, ...grid.rows.slice(firstRow, lastRow + 1).map((cells) => cells.length))
  const columns: HeaderColumn[] = []
  let group = ''
  for (let index = 0; index < width; index += 1) {
    const own = pathAbove(grid, index, firstRow, lastRow)
    const top = headingAt(grid, firstRow, index).text
    if (top !== '') group = top
    // A group's heading that is not merged stands over its first column only; the others are known by what they hold.
    const inherited = top === '' && group !== '' && own.length > 0 ? [group, ...own] : own
    const part = meaningOf(inherited)
    const path = part !== null && part.kind !== 'field' ? inherited : own
    if (path.length > 0)
      columns.push({
        index,
        column: columnLetter(index),
        heading: path.join(' / '),
        meaning: path === inherited ? part : meaningOf(path),
      })
  }
  return { firstRow, lastRow, columns }
}

/** The different texts over a column; a merged heading stands over every column it spans. */
function pathAbove(grid: Grid, column: number, firstRow: number, lastRow: number): readonly string[] {
  const texts: string[] = []
  for (let row = firstRow; row <= lastRow; row += 1) {
    const { text } = headingAt(grid, row, column)
    if (text !== '' && texts.at(-1) !== text) texts.push(text)
  }
  return texts
}

function headingAt(grid: Grid, row: number, column: number) {
  const own = cellAt(grid, row, column)
  if (own.text !== '') return own
  const merge = grid.merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  )
  return merge === undefined ? blankCell : cellAt(grid, merge.firstRow, merge.firstColumn)
}
