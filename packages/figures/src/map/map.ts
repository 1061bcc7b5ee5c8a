import { element, type Figure } from '../figure.ts'

/** An area on the field of a map: its border as an SVG path, and where its label stands. */
export type Area = {
  readonly code: string
  readonly path: string
  readonly label: { readonly x: number; readonly y: number }
}

/** Areas of one field, in its own units; geometry, without a word of what is known about them. */
export type Areas = { readonly width: number; readonly height: number; readonly areas: readonly Area[] }

/** What a map tells of one area. */
export type Told = {
  readonly code: string
  /** Said to those who do not see it, and shown where a pointer rests. */
  readonly alternative: string
  /** A short figure, printed on the area. */
  readonly figure: string
  /** How deep it is shaded: 0 for nothing. */
  readonly depth: 0 | 1 | 2 | 3
  /** Where the area leads. */
  readonly address: string
}

/** A map of the areas of which something is told, each a link with its figure; an area without a word stays blank. */
export function map({ width, height, areas }: Areas, told: readonly Told[], alternative: string): Figure {
  const drawn = areas.map((area) => {
    const words = told.find(({ code }) => code === area.code)
    return words === undefined ? element('path', { class: 'area', d: area.path }) : link(area, words)
  })
  const attributes = {
    class: 'map',
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-label': alternative,
  }
  return element('svg', attributes, ...drawn)
}

function link({ path, label }: Area, { alternative, figure, depth, address }: Told): Figure {
  return element(
    'a',
    { href: address, 'aria-label': alternative },
    element('title', {}, alternative),
    element('path', { class: `area depth-${depth}`, d: path }),
    element('text', { class: `area-figure on-${depth}`, x: `${label.x}`, y: `${label.y}` }, figure),
  )
}
