/** An area on a map: its border as an SVG path, the place of its label, and its tile on a grid of equal tiles. */
export type Area = {
  readonly code: string
  readonly path: string
  readonly label: { readonly x: number; readonly y: number }
  readonly tile: { readonly column: number; readonly row: number }
}

/** The areas of one map, in the map's own units. This is only geometry, without any data about the areas. */
export type Areas = {
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly rows: number
  readonly areas: readonly Area[]
}

/** Writes an area as one line of a file of borders: `150 311 145 2 3 M279 118l0 1…z`. */
export function writeArea({ code, path, label, tile }: Area): string {
  return [code, label.x, label.y, tile.column, tile.row, path].join(' ')
}

/** Reads a line written by `writeArea`. */
export function readArea(line: string): Area {
  const [code = '', x, y, column, row, ...path] = line.split(' ')
  return {
    code,
    path: path.join(' '),
    label: { x: Number(x), y: Number(y) },
    tile: { column: Number(column), row: Number(row) },
  }
}
