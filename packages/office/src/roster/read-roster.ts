import { accept, type Result, refuse } from '@lienthehe/domain'
import { readDelimited } from './delimited.ts'
import { kindOfFile } from './file-kind.ts'
import { fillMergedRows, type Grid } from './grid.ts'
import { fieldsOf, findHeader, guessHeader, type Header } from './header.ts'
import type { RosterRefusal } from './refusal.ts'
import type { Roster } from './roster.ts'
import { readColumns } from './row-cells.ts'
import { readRows } from './rows.ts'
import { readWorkbook } from './workbook.ts'

export const rosterBytesMax = 10 * 1024 * 1024

/** “Họ và tên” as it looks when the letters of TCVN3 or VNI are read as Unicode. */
const oldEncodings = /hä (vµ )?tªn|hoï (vaø )?teân/i

/** The list of people in an .xlsx or .csv file as text, or why the file is not taken; nothing is interpreted yet. */
export async function readRoster(
  bytes: Uint8Array,
  { fileName }: { readonly fileName: string },
): Promise<Result<Roster, RosterRefusal>> {
  if (bytes.length > rosterBytesMax) return refuse({ reason: 'fileTooLarge', bytesMax: rosterBytesMax })
  const kind = kindOfFile(bytes)
  if (kind !== 'archive' && kind !== 'text') return refuse({ reason: 'fileKind', found: kind })
  const grids = kind === 'archive' ? await readWorkbook(bytes) : readDelimited(bytes, fileName)
  return grids.ok ? readGrids(grids.value) : grids
}

function readGrids(grids: readonly Grid[]): Result<Roster, RosterRefusal> {
  const found = grids.flatMap((grid) => {
    const header = findHeader(grid)
    return header === null ? [] : [{ grid: fillMergedRows(grid), header }]
  })
  const [best] = found.toSorted((one, other) => fieldsOf(other.header).size - fieldsOf(one.header).size)
  if (best !== undefined) return rosterOf(best.grid, best.header)
  const old = grids.some(({ rows }) =>
    rows.slice(0, 40).some((cells) => cells.some(({ text }) => oldEncodings.test(text))),
  )
  if (old) return refuse({ reason: 'fileKind', found: 'oldEncoding' })
  return refuse({ reason: 'headerNotFound', guess: bestGuess(grids) })
}

function bestGuess(grids: readonly Grid[]) {
  const [guess] = grids
    .flatMap((grid) => guessHeader(grid) ?? [])
    .toSorted(
      (one, other) =>
        one.missing.length - other.missing.length || other.headings.length - one.headings.length,
    )
  return guess ?? null
}

function rosterOf(grid: Grid, header: Header): Result<Roster, RosterRefusal> {
  const { rows, skipped } = readRows(grid, header)
  const headerRow = header.firstRow + 1
  if (rows.length === 0) return refuse({ reason: 'noRows', sheetName: grid.sheetName, headerRow })
  const read = readColumns(header)
  return accept({
    sheetName: grid.sheetName,
    headerRow,
    columns: read.map(({ meaning, column, heading }) => ({
      field: meaning.field,
      column,
      heading: shorten(heading),
    })),
    ignoredHeadings: header.columns
      .filter(({ index }) => !read.some((column) => column.index === index))
      .map(({ heading }) => shorten(heading)),
    rows,
    skipped,
  })
}

/** A heading is there to be recognised by a person; some hold a whole instruction. */
function shorten(heading: string): string {
  return heading.slice(0, 100)
}
