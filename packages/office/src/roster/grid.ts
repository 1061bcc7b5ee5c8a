import { normaliseText } from '@lienthehe/domain/text'
import { readsAsVietnamese, restoreUtf8 } from './letters/restore.ts'
import type { RosterRefusal } from './refusal.ts'

/** A cell's text in NFC with single spaces; empty when there is none. */
export type GridCell = {
  readonly text: string
  readonly formula?: 'stored' | 'neverComputed'
  /** The spreadsheet stores the cell as a number, so `500` means five hundred and is not short for something. */
  readonly isNumber?: true
  /** The text in Unicode, where its letters are of an old font or wrongly decoded. */
  readonly restored?: string
}

/** A range of cells that are merged into one. Rows and columns count from 0, and the last ones are included. */
export type Merge = {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** A sheet as text; row 0 is Excel's row 1. */
export type Grid = {
  readonly sheetName: string
  readonly rows: readonly (readonly GridCell[])[]
  readonly merges: readonly Merge[]
  /** Rows, counted from 0, that are not shown: by a filter, or by hand. */
  readonly hiddenRows: ReadonlyMap<number, 'filter' | 'hand'>
  /** Rows with a quote that is never closed. */
  readonly strayQuotes: ReadonlySet<number>
}

export const gridLimits = { rows: 20_000, columns: 100, cellCharacters: 32_767 } as const

export const blankCell: GridCell = { text: '' }

export function cellAt(grid: Grid, row: number, column: number): GridCell {
  return grid.rows[row]?.[column] ?? blankCell
}

/**
 * Makes a cell with this text; if the text is UTF-8 that was read as western letters, the cell also has the restored
 * text.
 */
export function cellOfText(written: string): GridCell {
  const text = normaliseText(written)
  const utf8 = restoreUtf8(written)
  // Restored before spaces are normalised, because the second half of `à` is a non-breaking space.
  return utf8 === null || !readsAsVietnamese(utf8) ? { text } : { text, restored: normaliseText(utf8) }
}

/** Which limits does a sheet exceed? `null` when none. */
export function examineGrid({ rows }: Grid): RosterRefusal | null {
  if (rows.slice(gridLimits.rows).some((cells) => cells.some(({ text }) => text !== '')))
    return { reason: 'tooManyRows', rowsMax: gridLimits.rows }
  for (const cells of rows) {
    if (cells.length > gridLimits.columns && cells.slice(gridLimits.columns).some(({ text }) => text !== ''))
      return { reason: 'tooManyColumns', columnsMax: gridLimits.columns }
    if (cells.some(({ text }) => text.length > gridLimits.cellCharacters))
      return { reason: 'fileSuspicious', suspicion: 'cellTooLong' }
  }
  return null
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetter(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26))
  return column < 26 ? rest : columnLetter(Math.floor(column / 26) - 1) + rest
}

/** Fills in each cell that is merged downwards, for example a village that is written once for ten people. */
export function fillMergedRows(grid: Grid): Grid {
  const downwards = grid.merges.filter(({ firstColumn, lastColumn }) => firstColumn === lastColumn)
  if (downwards.length === 0) return grid
  const rows = grid.rows.map((row) => [...row])
  for (const { firstRow, lastRow, firstColumn } of downwards) {
    const source = cellAt(grid, firstRow, firstColumn)
    if (source.text === '') continue
    // Stopping at the first filled cell also limits the time that thousands of overlapping merges can take.
    for (let row = firstRow + 1; row <= Math.min(lastRow, rows.length - 1); row += 1) {
      const cells = rows[row]
      if (cells === undefined || (cells[firstColumn]?.text ?? '') !== '') break
      while (cells.length < firstColumn) cells.push(blankCell)
      cells[firstColumn] = source
    }
  }
  return { ...grid, rows }
}
