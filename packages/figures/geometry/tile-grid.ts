import { edgesOf, isInside, type Rings } from './roomiest-point.ts'

type Place = { readonly column: number; readonly row: number }

/** A grid with this many columns and rows, and the tile of each area on it, in the order of the areas. */
export type TileGrid = { readonly columns: number; readonly rows: number; readonly tiles: readonly Place[] }

/**
 * Gives each area a tile of its own. The grid is the coarsest one that has enough tiles inside the province. Of all
 * ways to give out the tiles, it takes the one with the smallest sum of squared distances between areas and tiles.
 */
export function tileGrid(
  areas: readonly Rings[],
  field: { readonly width: number; readonly height: number },
): TileGrid {
  const middles = areas.map(middleOf)
  for (let across = Math.ceil(Math.sqrt(areas.length)); ; across += 1) {
    const size = field.width / across
    const cells = cellsWithin(areas, { size, across, down: Math.ceil(field.height / size) })
    if (cells.length < areas.length) continue
    const costs = middles.map(([x, y]) =>
      cells.map(({ column, row }) => ((column + 0.5) * size - x) ** 2 + ((row + 0.5) * size - y) ** 2),
    )
    return fromZero(cheapest(costs).map((cell) => cells[cell] ?? { column: 0, row: 0 }))
  }
}

function cellsWithin(
  areas: readonly Rings[],
  { size, across, down }: { readonly size: number; readonly across: number; readonly down: number },
): readonly Place[] {
  const borders = areas.map(edgesOf)
  return Array.from({ length: across * down }, (_, at) => ({
    column: at % across,
    row: Math.floor(at / across),
  })).filter(({ column, row }) =>
    borders.some((edges) => isInside(edges, (column + 0.5) * size, (row + 0.5) * size)),
  )
}

function middleOf(rings: Rings): readonly [number, number] {
  const all = rings.flat()
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}

function fromZero(tiles: readonly Place[]): TileGrid {
  const [columns, rows] = [tiles.map(({ column }) => column), tiles.map(({ row }) => row)]
  const [left, top] = [Math.min(...columns), Math.min(...rows)]
  return {
    columns: Math.max(...columns) - left + 1,
    rows: Math.max(...rows) - top + 1,
    tiles: tiles.map(({ column, row }) => ({ column: column - left, row: row - top })),
  }
}

/**
 * Chooses a different column for each row of a table of costs, so that the sum is the smallest. This is the Hungarian
 * method: it adds one row after the other, each by the shortest path through reduced costs. The table must have at
 * least as many columns as rows.
 */
export function cheapest(costs: readonly (readonly number[])[]): readonly number[] {
  const columns = costs[0]?.length ?? 0
  const potential = { row: costs.map(() => 0), column: Array.from({ length: columns }, () => 0) }
  const rowOf = Array.from({ length: columns }, () => -1)
  const reduced = (row: number, column: number) =>
    (costs[row]?.[column] ?? 0) - (potential.row[row] ?? 0) - (potential.column[column] ?? 0)
  costs.forEach((_, start) => {
    const ways = Array.from({ length: columns }, () => ({
      cost: Number.POSITIVE_INFINITY,
      from: -1,
      isDone: false,
    }))
    let [row, column, reached] = [start, -1, 0]
    do {
      for (const [at, way] of ways.entries())
        if (!way.isDone && reached + reduced(row, at) < way.cost)
          ways[at] = { cost: reached + reduced(row, at), from: column, isDone: false }
      const open = [...ways.entries()].filter(([, { isDone }]) => !isDone)
      const [next, way] = open.reduce((best, one) => (one[1].cost < best[1].cost ? one : best))
      ways[next] = { ...way, isDone: true }
      ;[column, reached, row] = [next, way.cost, rowOf[next] ?? -1]
    } while (row !== -1)
    for (const [at, { cost, isDone }] of ways.entries()) {
      if (!isDone) continue
      const owner = rowOf[at] ?? -1
      potential.column[at] = (potential.column[at] ?? 0) + cost - reached
      if (owner !== -1) potential.row[owner] = (potential.row[owner] ?? 0) + reached - cost
    }
    potential.row[start] = (potential.row[start] ?? 0) + reached
    while (column !== -1) {
      const from = ways[column]?.from ?? -1
      rowOf[column] = from === -1 ? start : (rowOf[from] ?? -1)
      column = from
    }
  })
  return costs.map((_, row) => rowOf.indexOf(row))
}
