import { fillMergedRows, type Grid } from '../grid.ts'
import { findHeader, type Header } from '../header.ts'
import { meaningTick } from '../headings.ts'
import { findAgesOn } from '../judging/ages-on.ts'
import { asRestored, restoreGrid } from '../letters/restore.ts'
import type { RosterList } from '../roster.ts'
import { columnsNotRead, readColumns } from '../row-cells.ts'
import { readRows } from '../rows.ts'
import { tellHiddenRows } from './hidden-rows.ts'

/** Up to this many lines above a header give the list's name; more lines are notes. */
const titlesMost = 12

/** The list of people on a sheet; `null` when the sheet has no header of one. */
export function readList(sheet: Grid): RosterList | null {
  const grid = restoreGrid(sheet)
  // Headings in an old font are read as Unicode; for the cells below them there is a question.
  const header = findHeader(sheet) ?? findHeader(asRestored(grid))
  return header === null ? null : listOf(fillMergedRows(grid), header)
}

function listOf(grid: Grid, header: Header): RosterList {
  const { rows, skipped } = readRows(grid, header)
  const read = readColumns(header)
  const titles = titlesAbove(grid, header)
  return {
    sheetName: grid.sheetName,
    headerRow: header.firstRow + 1,
    columns: read.map(({ meaning, column, heading }) => {
      const tick = meaningTick(meaning)
      return { field: meaning.field, column, heading: shorten(heading), ...(tick !== null && { tick }) }
    }),
    ignoredColumns: columnsNotRead(header).map(({ column, heading }) => ({
      column,
      heading: shorten(heading),
    })),
    rows: tellHiddenRows(rows),
    skipped,
    agesOn: findAgesOn(grid, header),
    ...(titles.length > 0 && { titles }),
  }
}

/** The texts above the header, from top to bottom, each once. */
export function titlesAbove({ rows }: Grid, { firstRow }: Header): readonly string[] {
  const texts = rows
    .slice(0, firstRow)
    .flatMap((cells) => cells.map(({ text, restored }) => shorten(restored ?? text)))
  return [...new Set(texts)].filter((text) => text !== '').slice(0, titlesMost)
}

/** A heading only has to be recognised by a person, and some contain a whole instruction, so it is cut off. */
export function shorten(heading: string): string {
  return heading.slice(0, 100)
}
