import { describe, expect, test } from 'vitest'
import { cheapest, tileGrid } from './tile-grid.ts'

/** Every way to give each row a different column. */
function ways(rows: number, columns: readonly number[]): readonly (readonly number[])[] {
  if (rows === 0) return [[]]
  return columns.flatMap((column) =>
    ways(
      rows - 1,
      columns.filter((other) => other !== column),
    ).map((rest) => [column, ...rest]),
  )
}

describe('the tiles of areas', () => {
  test('are given for the least sum, as trying every way finds (200 tables)', () => {
    let state = 146
    const next = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((state / 2_147_483_648) * 30)
    }
    for (let table = 0; table < 200; table += 1) {
      const [rows, columns] = [1 + (table % 4), 4 + (table % 2)]
      const costs = Array.from({ length: rows }, () => Array.from({ length: columns }, next))
      const sum = (way: readonly number[]) =>
        way.reduce((soFar, column, row) => soFar + (costs[row]?.[column] ?? Number.NaN), 0)
      const found = cheapest(costs)
      expect(new Set(found).size).toBe(rows)
      expect(sum(found)).toBe(Math.min(...ways(rows, [...Array(columns).keys()]).map(sum)))
    }
  })

  test('lie as their areas do: what is west of another is not east of it', () => {
    const square = (x: number, y: number) => [
      [
        [x, y],
        [x + 10, y],
        [x + 10, y + 10],
        [x, y + 10],
        [x, y],
      ] as const,
    ]
    const areas = [square(10, 0), square(0, 0), square(0, 10), square(10, 10)]
    expect(tileGrid(areas, { width: 20, height: 20 })).toEqual({
      columns: 2,
      rows: 2,
      tiles: [
        { column: 1, row: 0 },
        { column: 0, row: 0 },
        { column: 0, row: 1 },
        { column: 1, row: 1 },
      ],
    })
  })
})
