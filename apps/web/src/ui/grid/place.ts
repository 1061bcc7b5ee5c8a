/** The position of a cell in a grid; row and column count from 0. */
export type CellPosition = { readonly row: number; readonly column: number }

/** The size of a grid, and how many of its rows are visible at once. */
export type Extent = { readonly rows: number; readonly columns: number; readonly rowsInView: number }

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }

/** The cell that a key moves to, as in a spreadsheet; `null` if the key does not move. */
export function placeAfter(pressed: Key, { row, column }: CellPosition, extent: Extent): CellPosition | null {
  const far = pressed.ctrlKey || pressed.metaKey
  const lastRow = extent.rows - 1
  const lastColumn = extent.columns - 1
  switch (pressed.key) {
    case 'ArrowUp':
      return within(extent, { row: far ? 0 : row - 1, column })
    case 'ArrowDown':
      return within(extent, { row: far ? lastRow : row + 1, column })
    case 'ArrowLeft':
      return within(extent, { row, column: far ? 0 : column - 1 })
    case 'ArrowRight':
      return within(extent, { row, column: far ? lastColumn : column + 1 })
    case 'Home':
      return within(extent, { row: far ? 0 : row, column: 0 })
    case 'End':
      return within(extent, { row: far ? lastRow : row, column: lastColumn })
    case 'PageUp':
      return within(extent, { row: row - extent.rowsInView, column })
    case 'PageDown':
      return within(extent, { row: row + extent.rowsInView, column })
    default:
      return null
  }
}

/** The given cell, or the nearest one if it does not exist. */
export function within(
  { rows, columns }: Pick<Extent, 'rows' | 'columns'>,
  { row, column }: CellPosition,
): CellPosition {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  }
}

/** The rows that are drawn: the visible ones, a few around them, and the row with the focus, even if it is far away. */
export function drawnRows({
  rows,
  from,
  inView,
  active,
}: {
  readonly rows: number
  readonly from: number
  readonly inView: number
  readonly active: number
}): readonly number[] {
  const around = 8
  const first = Math.max(0, from - around)
  const last = Math.min(rows, from + inView + around)
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, place) => first + place)
  if (active >= rows) return drawn
  if (active < first) return [active, ...drawn]
  return active >= last ? [...drawn, active] : drawn
}
