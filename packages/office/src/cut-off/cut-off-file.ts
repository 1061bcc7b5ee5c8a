import type { Field, PartName } from './layout.ts'

/** A cell as it is in the file; `at` is its address in the sheet, such as `A1`. */
export type FileCell = {
  readonly at: string
  /** The text in the cell; empty if there is none. */
  readonly text: string
  readonly isNumber: boolean
  /** A formula whose result is not in the file. */
  readonly isUncomputed: boolean
}

/** The known columns of a row that is not empty. */
export type FileRow = ReadonlyMap<Field, FileCell>

/** One of the three sheets. */
export type FilePart = {
  readonly sheetName: string
  readonly rows: readonly FileRow[]
  /** Filled cells under no known heading. */
  readonly beside: readonly FileCell[]
}

/**
 * A cut-off file as text, before anything is interpreted. A part is `null` if no sheet has its headings, or several
 * have.
 */
export type CutOffFile = {
  readonly parts: Readonly<Record<PartName, FilePart | null>>
  /** Sheets that belong to no part, with the number of their rows; `null`: the sheet is hidden and was not read. */
  readonly unread: readonly { readonly sheetName: string; readonly rows: number | null }[]
}

/** The cell of a row in this column; a row has a cell for every known column. */
export function cellOf(row: FileRow, field: Field): FileCell {
  const cell = row.get(field)
  if (cell === undefined) throw new RangeError(`a row without ${field}`)
  return cell
}
