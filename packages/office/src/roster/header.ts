import { blankCell, cellAt, columnLetter, type Grid } from './grid.ts'
import { type ColumnMeaning, createMeaningReader, type MeaningReader } from './headings.ts'
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

/** How the words above a column are read, and which columns a list needs. */
export type HeaderReading = {
  /** Makes the reader for the rows of one sheet. */
  readonly forSheet: () => MeaningReader
  readonly isEnough: (fields: ReadonlySet<RosterField>) => boolean
}

const ofMembers: HeaderReading = {
  forSheet: createMeaningReader,
  isEnough: (fields) => fields.has('fullName') && fields.size >= 2,
}

/**
 * Finds the rows that are most likely the header of a list. `null`: no rows have the needed columns, which for people
 * are a name and one more field.
 */
export function findHeader(sheet: Grid, reading: HeaderReading = ofMembers): Header | null {
  const grid = withFewMerges(sheet)
  const reader = reading.forSheet()
  const tellingOf = columnsTelling(grid, reader)
  let best: Header | null = null
  let clarity = -1
  for (const run of runsOf(grid)) {
    // Rows below a header are people, and few of their cells could be headings. So most runs of rows can be skipped
    // here.
    if (clarityMax(tellingOf(run)) <= clarity) continue
    const candidate = readHeader(grid, run, reader)
    const found = clarityOf(candidate)
    if (found > clarity) [best, clarity] = [candidate, found]
  }
  return best !== null && reading.isEnough(fieldsOf(best)) ? best : null
}

/** Counts the columns of a run of rows that have a text which could be a heading; only these need to be read. */
function columnsTelling(grid: Grid, { mayMean }: MeaningReader): (run: Run) => number {
  const width = Math.max(0, ...grid.rows.slice(0, rowsScanned + levelsMax).map((cells) => cells.length))
  const tells = (row: number) =>
    Array.from({ length: width }, (_, column) => mayMean(headingAt(grid, row, column).text))
  const rows = Array.from({ length: rowsScanned + levelsMax }, (_, row) => tells(row))
  return ({ firstRow, lastRow }) => {
    let columns = 0
    for (let column = 0; column < width; column += 1)
      for (let row = firstRow; row <= lastRow; row += 1)
        if (rows[row]?.[column] === true) {
          columns += 1
          break
        }
    return columns
  }
}

/**
 * Rates how clear a header is. The number of fields decides first. Next, columns such as “Nam”, “Nữ” or “Hộ nghèo”
 * under a group's heading count, and last “Nam” and “Nữ” under “Năm sinh”. Other groups do not count; otherwise a run
 * that takes the title above the header for a group would win.
 */
function clarityOf({ columns }: Header): number {
  const meanings = columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning]))
  const fields = new Set(meanings.map(({ kind, field }) => (kind === 'sexColumn' ? kind : field)))
  const grouped = meanings.filter(({ kind }) => kind !== 'field')
  const ofBirth = grouped.filter(({ kind, field }) => kind === 'sexColumn' && field === 'birth')
  return fields.size * perField + grouped.length * perGrouped + ofBirth.length
}

const perField = 10_000
const perGrouped = 100

/** The highest clarity that this many columns with a meaning can reach. */
function clarityMax(columns: number): number {
  return columns * (perField + perGrouped + 1)
}

export function fieldsOf({ columns }: Header): ReadonlySet<RosterField> {
  return new Set(columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.field])))
}

/**
 * The row that looks most like a header although it is none: the one with the most known headings, else with the most
 * filled cells.
 */
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

type Run = Pick<Header, 'firstRow' | 'lastRow'>

function candidatesOf(sheet: Grid, reading: HeaderReading): readonly Header[] {
  const grid = withFewMerges(sheet)
  const reader = reading.forSheet()
  return runsOf(grid).map((run) => readHeader(grid, run, reader))
}

function withFewMerges(sheet: Grid): Grid {
  const merges = sheet.merges.filter(({ firstRow }) => firstRow < rowsScanned + levelsMax).slice(0, mergesMax)
  return { ...sheet, merges }
}

/**
 * Every run of one to three rows near the top, shorter ones first, so that a data row is not mistaken for the end of a
 * header. Runs that begin inside a merged cell come last; the lower row of “Năm sinh” over “Nam | Nữ” is one.
 */
function runsOf({ rows, merges }: Grid): readonly Run[] {
  const runs = Array.from({ length: levelsMax }, (_, more) => more).flatMap((more) =>
    Array.from({ length: Math.min(rowsScanned, rows.length) }, (_, firstRow) => ({
      firstRow,
      lastRow: firstRow + more,
    })),
  )
  const isPart = ({ firstRow }: Run) =>
    merges.some((merge) => merge.firstRow < firstRow && firstRow <= merge.lastRow)
  return [...runs.filter((run) => !isPart(run)), ...runs.filter(isPart)]
}

function readHeader(grid: Grid, { firstRow, lastRow }: Run, { meaningOf }: MeaningReader): Header {
  const width = Math.max(0, ...grid.rows.slice(firstRow, lastRow + 1).map((cells) => cells.length))
  const columns: HeaderColumn[] = []
  let group = ''
  for (let index = 0; index < width; index += 1) {
    const own = pathAbove(grid, index, firstRow, lastRow)
    const top = headingAt(grid, firstRow, index).text
    if (top !== '') group = top
    // A group's heading that is not merged is only above its first column; the other columns are recognised by
    // their own headings.
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

/** The different texts above a column; a merged heading counts for every column it spans. */
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
