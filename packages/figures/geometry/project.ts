import type { Area, Areas } from '../src/map/area.ts'
import { roomiestPoint } from './roomiest-point.ts'
import { tileGrid } from './tile-grid.ts'

type Position = readonly [longitude: number, latitude: number]

/** The part of a GeoJSON file (RFC 7946) that is read: areas with a code, and rings of positions. */
export type Borders = {
  readonly features: readonly {
    readonly properties: { readonly code: string }
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }
  }[]
}

/** The width of the drawing, in its own units. One unit is less than a pixel on most screens. */
const width = 600

/**
 * Projects borders onto the drawing, with north at the top. At the middle of the drawing, both axes have the same
 * scale.
 */
export function projectAreas({ features }: Borders): Areas {
  const all = features.flatMap(({ geometry }) => ringsOf(geometry).flat())
  const [west, east] = [lowest(all, 0), highest(all, 0)]
  const [south, north] = [lowest(all, 1), highest(all, 1)]
  const flattening = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = width / ((east - west) * flattening)
  const place = ([longitude, latitude]: Position): readonly [number, number] => [
    Math.round((longitude - west) * flattening * scale),
    Math.round((north - latitude) * scale),
  ]
  const height = Math.round((north - south) * scale)
  const borders = features.map(({ geometry }) => ringsOf(geometry).map((ring) => ring.map(place)))
  const { columns, rows, tiles } = tileGrid(borders, { width, height })
  const areas = features.map(({ properties: { code } }, at): Area => {
    const rings = borders[at] ?? []
    const tile = tiles[at] ?? { column: 0, row: 0 }
    return { code, label: roomiestPoint(rings), tile, path: rings.map(pathOf).join('') }
  })
  return { width, height, columns, rows, areas }
}

function ringsOf(geometry: Borders['features'][number]['geometry']): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

/**
 * The path of one ring. Neighbours share their points, so rounding leaves no gaps between them. Points that round to
 * the same place are drawn once, and a point on the straight line between two others is left out.
 */
function pathOf(ring: readonly (readonly [number, number])[]): string {
  const corners = ring.filter(([x, y], index) => {
    const before = ring[index - 1]
    return before === undefined || before[0] !== x || before[1] !== y
  })
  const points = corners.filter(([x, y], index) => {
    const [before, after] = [corners[index - 1], corners[index + 1]]
    if (before === undefined || after === undefined) return true
    const [backX, backY, onX, onY] = [x - before[0], y - before[1], after[0] - x, after[1] - y]
    return backX * onY !== backY * onX || backX * onX + backY * onY < 0
  })
  const steps = points.map(([x, y], index) => {
    const before = points[index - 1]
    return before === undefined ? `M${x} ${y}` : `l${x - before[0]} ${y - before[1]}`
  })
  return `${steps.join('')}z`
}

function lowest(positions: readonly Position[], axis: 0 | 1): number {
  return positions.reduce((least, position) => Math.min(least, position[axis]), Number.POSITIVE_INFINITY)
}

function highest(positions: readonly Position[], axis: 0 | 1): number {
  return positions.reduce((most, position) => Math.max(most, position[axis]), Number.NEGATIVE_INFINITY)
}
