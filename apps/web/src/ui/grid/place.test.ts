import { describe, expect, test } from 'vitest'
import { drawnRows, placeAfter } from './place.ts'

const extent = { rows: 100, columns: 5, rowsInView: 20 }

describe('a key leads', () => {
  test.each([
    { key: 'ArrowDown', to: { row: 51, column: 2 } },
    { key: 'ArrowLeft', to: { row: 50, column: 1 } },
    { key: 'Home', to: { row: 50, column: 0 } },
    { key: 'End', to: { row: 50, column: 4 } },
    { key: 'PageDown', to: { row: 70, column: 2 } },
    { key: 'PageUp', to: { row: 30, column: 2 } },
    { key: 'End', ctrlKey: true, to: { row: 99, column: 4 } },
    { key: 'ArrowUp', ctrlKey: true, to: { row: 0, column: 2 } },
    { key: 'a', to: null },
  ])('$key ($ctrlKey) to $to', ({ key, ctrlKey = false, to }) => {
    expect(placeAfter({ key, ctrlKey, metaKey: false }, { row: 50, column: 2 }, extent)).toEqual(to)
  })

  test('no further than the last cell', () => {
    const down = { key: 'PageDown', ctrlKey: false, metaKey: false }
    expect(placeAfter(down, { row: 95, column: 0 }, extent)).toEqual({ row: 99, column: 0 })
  })
})

test('of ten thousand rows those in view are drawn, and the one that somebody stands in', () => {
  const drawn = drawnRows({ rows: 10_000, from: 5000, inView: 20, active: 3 })
  expect(drawn).toHaveLength(37)
  expect(drawn.slice(0, 2)).toEqual([3, 4992])
  expect(drawnRows({ rows: 3, from: 0, inView: 20, active: 7 })).toEqual([0, 1, 2])
})
