import { element, type Figure } from '../figure.ts'
import type { Area, Areas } from './area.ts'

/** The data that a map shows for one area. */
export type Told = {
  readonly code: string
  /** The text that is read out to people who do not see the map, and shown under the mouse pointer. */
  readonly alternative: string
  /** A short figure printed on the area; an empty text prints nothing. */
  readonly figure: string
  /** How dark the area is shaded: 0 for no shade. */
  readonly depth: 0 | 1 | 2 | 3
  /** The address that the area links to. */
  readonly address: string
}

/** A map of areas. An area with data is a link with its figure; an area without data stays blank. */
export function map({ width, height, areas }: Areas, told: readonly Told[], alternative: string): Figure {
  const field = { width, height, kind: 'map' }
  const shapes = areas.map((area) => ({
    area,
    at: area.label,
    shape: (name: string) => element('path', { class: name, d: area.path }),
  }))
  return drawn(field, shapes, told, alternative)
}

/** The width of a tile, in the units of the map. */
export const tileSize = 40
const gap = 3

/**
 * The same areas as tiles of equal size, roughly in their places, so that a small ward is as visible as a large
 * commune.
 */
export function tiles({ columns, rows, areas }: Areas, told: readonly Told[], alternative: string): Figure {
  const field = { width: columns * tileSize, height: rows * tileSize, kind: 'map tiles' }
  const shapes = areas.map((area) => {
    const [left, top] = [area.tile.column * tileSize, area.tile.row * tileSize]
    const size = `${tileSize - gap}`
    return {
      area,
      at: { x: left + (tileSize - gap) / 2, y: top + (tileSize - gap) / 2 },
      shape: (name: string) =>
        element('rect', { class: name, x: `${left}`, y: `${top}`, width: size, height: size }),
    }
  })
  return drawn(field, shapes, told, alternative)
}

type Field = { readonly width: number; readonly height: number; readonly kind: string }
type Shape = {
  readonly area: Area
  /** The middle of the area's figure. */
  readonly at: Area['label']
  readonly shape: (name: string) => Figure
}

function drawn(
  { width, height, kind }: Field,
  shapes: readonly Shape[],
  told: readonly Told[],
  alternative: string,
): Figure {
  const words = new Map(told.map((one) => [one.code, one]))
  const parts = shapes.map((shape) => {
    const own = words.get(shape.area.code)
    return own === undefined ? shape.shape('area') : link(shape, own)
  })
  const attributes = {
    class: kind,
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-label': alternative,
  }
  return element('svg', attributes, ...parts)
}

function link({ shape, at }: Shape, { alternative, figure, depth, address }: Told): Figure {
  const place = { x: `${at.x}`, y: `${at.y}` }
  return element(
    'a',
    { href: address, 'aria-label': alternative },
    element('title', {}, alternative),
    shape(`area depth-${depth}`),
    ...(figure === '' ? [] : [element('text', { class: `area-figure on-${depth}`, ...place }, figure)]),
  )
}
