import { describe, expect, test } from 'vitest'
import { elementsOf } from '../src/figure.test-data.ts'
import type { Figure } from '../src/figure.ts'
import type { Areas } from '../src/map/area.ts'
import { hoaBinhCommunes2020, hoaBinhCommunes2025 } from '../src/map/communes.ts'
import { hoaBinhDistricts } from '../src/map/index.ts'
import { map, type Told, tileSize, tiles } from '../src/map/map.ts'
import { edgesOf, isInside } from './roomiest-point.ts'

// The test reads a map like a person who knows only where the areas are: for each figure, the area that
// contains its coordinates, its text, and how dark that area is shaded.
const scenes = 10_000

describe('a map and its tiles, read back from their own coordinates, say what their table says (10,000 scenes each)', () => {
  test.each([
    { of: 'districts', areas: hoaBinhDistricts, told: 10 },
    { of: 'communes of the plan', areas: hoaBinhCommunes2020, told: 12 },
    { of: 'communes of today', areas: hoaBinhCommunes2025, told: 12 },
  ])('of the $of', ({ areas, told }) => {
    const next = numbersFrom(146)
    const [readMap, readTiles] = [mapReader(areas), tileReader(areas)]
    for (let scene = 0; scene < scenes; scene += 1) {
      const table = tableOf(areas, told, next)
      expect(readMap(map(areas, table, 'Bản đồ'))).toEqual(rowsOf(table))
      expect(readTiles(tiles(areas, table, 'Ô'))).toEqual(rowsOf(table))
    }
  })
})

type Row = { readonly code: string; readonly figure: string; readonly depth: number }

/** Random data for some of the areas; the others have none. */
function tableOf({ areas }: Areas, most: number, next: (below: number) => number): readonly Told[] {
  const codes = new Set(Array.from({ length: next(most + 1) }, () => areas[next(areas.length)]?.code ?? ''))
  return [...codes].map((code) => ({
    code,
    figure: `${next(30)}/${next(30)}`,
    depth: ([0, 1, 2, 3] as const)[next(4)] ?? 0,
    alternative: `unit ${code}`,
    address: `/to/${code}`,
  }))
}

function rowsOf(told: readonly Row[]): readonly Row[] {
  return told
    .map(({ code, figure, depth }) => ({ code, figure, depth }))
    .toSorted((one, other) => one.code.localeCompare(other.code))
}

/** Finds the area whose borders contain a figure; its shade is that of the path around the figure. */
function mapReader({ areas }: Areas): (figure: Figure) => readonly Row[] {
  const borders = areas.map(({ code, path }) => ({ code, path, edges: edgesOf(ringsIn(path)) }))
  const found = new Map<string, string>()
  const codeAt = (x: number, y: number) => {
    const place = `${x} ${y}`
    const known = found.get(place) ?? borders.find(({ edges }) => isInside(edges, x, y))?.code ?? 'nowhere'
    found.set(place, known)
    return known
  }
  return (figure) => {
    const drawn = elementsOf(figure)
    const shadeOf = new Map(
      drawn
        .filter(({ tag }) => tag === 'path')
        .map(({ attributes }) => [attributes['d'], depthOf(attributes)]),
    )
    return rowsOf(
      textsOf(drawn).map(({ x, y, words }) => {
        const code = codeAt(x, y)
        return {
          code,
          figure: words,
          depth: shadeOf.get(borders.find((one) => one.code === code)?.path) ?? -1,
        }
      }),
    )
  }
}

/** Finds the tile of the grid that contains a figure; its shade is that of the square around the figure. */
function tileReader({ areas }: Areas): (figure: Figure) => readonly Row[] {
  const codes = new Map(areas.map(({ code, tile }) => [`${tile.column} ${tile.row}`, code]))
  const tileAt = (x: number, y: number) => `${Math.floor(x / tileSize)} ${Math.floor(y / tileSize)}`
  return (figure) => {
    const drawn = elementsOf(figure)
    const shadeOf = new Map(
      drawn
        .filter(({ tag }) => tag === 'rect')
        .map(({ attributes }) => [
          tileAt(Number(attributes['x']), Number(attributes['y'])),
          depthOf(attributes),
        ]),
    )
    return rowsOf(
      textsOf(drawn).map(({ x, y, words }) => {
        const tile = tileAt(x, y)
        return { code: codes.get(tile) ?? 'nowhere', figure: words, depth: shadeOf.get(tile) ?? -1 }
      }),
    )
  }
}

function textsOf(drawn: readonly Figure[]) {
  return drawn
    .filter(({ tag }) => tag === 'text')
    .map(({ attributes, children: [words] }) => ({
      x: Number(attributes['x']),
      y: Number(attributes['y']),
      words: String(words),
    }))
}

function depthOf(attributes: Figure['attributes']): number {
  return Number(/depth-(\d)/.exec(attributes['class'] ?? '')?.[1] ?? -1)
}

/** Reads `M0 10l5 0l0 -5z` as rings of points. */
function ringsIn(path: string): readonly (readonly (readonly [number, number])[])[] {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      let [x, y] = [0, 0]
      const points = [...ring.matchAll(/[Ml](-?\d+) (-?\d+)/g)].map(([, right, down]) => {
        ;[x, y] = [x + Number(right), y + Number(down)]
        return [x, y] as const
      })
      const [first] = points
      return first === undefined ? points : [...points, first]
    })
}

/** Random whole numbers below a bound; the same seed gives the same numbers. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}
