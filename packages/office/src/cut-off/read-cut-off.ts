import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { foldText } from '@lienthehe/domain/text'
import { cellAt, columnLetter, type Grid } from '../roster/grid.ts'
import { readGrids } from '../roster/read-roster.ts'
import type { RosterRefusal } from '../roster/refusal.ts'
import type { CutOffFile, FileCell, FilePart, FileRow } from './cut-off-file.ts'
import { columnsOf, type Field, layout, type PartName } from './layout.ts'

/** Headings are searched for in this many rows. */
const headerRowsMax = 30

/** Reads a club's cut-off file as text. Each sheet is recognised by its headings; every sheet left out is listed. */
export async function readCutOff(
  bytes: Uint8Array,
  file: { readonly fileName: string },
): Promise<Result<CutOffFile, RosterRefusal>> {
  const read = await readGrids(bytes, file)
  if (!read.ok) return read
  const beyond = read.value.sheets.find((sheet) => sheet.beyond !== null)?.beyond
  if (beyond) return refuse(beyond)
  const grids = read.value.sheets.map(({ grid }) => grid)
  const parts = {
    balances: partIn(grids, 'balances'),
    sources: partIn(grids, 'sources'),
    loans: partIn(grids, 'loans'),
  }
  const taken = Object.values(parts).map((part) => part?.sheetName)
  const others = grids
    .filter(({ sheetName }) => !taken.includes(sheetName))
    .map((grid) => ({ sheetName: grid.sheetName, rows: countRows(grid) }))
    .filter(({ rows }) => rows > 0)
  const hidden = read.value.hidden.map((sheetName) => ({ sheetName, rows: null }))
  return accept({ parts, unread: [...others, ...hidden] })
}

/**
 * The sheet with the headings of this part. If several sheets have them, it is the one with the name that our own files
 * use; `null` if there is none.
 */
function partIn(grids: readonly Grid[], part: PartName): FilePart | null {
  const found = grids.flatMap((grid) => {
    const header = headerOf(grid, part)
    return header === null ? [] : [{ grid, header }]
  })
  const own = found.find(({ grid }) => foldText(grid.sheetName) === foldText(layout[part].sheetName))
  const chosen = found.length === 1 ? found[0] : own
  return chosen === undefined ? null : readPart(chosen.grid, chosen.header)
}

type Header = { readonly row: number; readonly columns: ReadonlyMap<Field, number> }

function headerOf(grid: Grid, part: PartName): Header | null {
  for (const [row, cells] of grid.rows.slice(0, headerRowsMax).entries()) {
    const folded = cells.map(({ text }) => foldText(text))
    const columns = new Map(
      columnsOf(part).map(([field, heading]) => [field, folded.indexOf(foldText(heading))] as const),
    )
    if ([...columns.values()].every((column) => column >= 0)) return { row, columns }
  }
  return null
}

function readPart(grid: Grid, { row: headerRow, columns }: Header): FilePart {
  const known = new Set(columns.values())
  const rows: FileRow[] = []
  const beside: FileCell[] = []
  for (const [row, cells] of grid.rows.entries()) {
    const all = cells.map((_, column) => fileCell(grid, row, column))
    if (row <= headerRow || all.every(isEmpty)) continue
    rows.push(new Map([...columns].map(([field, column]) => [field, fileCell(grid, row, column)])))
    beside.push(...all.filter((cell, column) => !known.has(column) && !isEmpty(cell)))
  }
  return { sheetName: grid.sheetName, rows, beside }
}

function fileCell(grid: Grid, row: number, column: number): FileCell {
  const { text, restored, formula, isNumber } = cellAt(grid, row, column)
  return {
    at: `${columnLetter(column)}${row + 1}`,
    text: restored ?? text,
    isNumber: isNumber === true,
    isUncomputed: formula === 'neverComputed',
  }
}

function isEmpty({ text, isUncomputed }: FileCell): boolean {
  return text === '' && !isUncomputed
}

function countRows({ rows }: Grid): number {
  return rows.filter((cells) => cells.some(({ text }) => text !== '')).length
}
