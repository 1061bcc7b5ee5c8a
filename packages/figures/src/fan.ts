import { chart, element, endLabels, type Figure, type Manner, placeOf, round } from './figure.ts'

type Point = { readonly x: number; readonly y: number }
type Ends = { readonly from: number; readonly to: number }
type Range = { readonly low: number; readonly high: number }

/** The forecast for the end of x: four of five cases end in the range `most`, one of two in the range `half`. */
export type Foreseen = { readonly expected: number; readonly half: Range; readonly most: Range }

/**
 * A chart with the counts as a stair, the planned course as a straight line, the demand as a level line, and from the
 * last point on a fan of possible outcomes. The drawing stretches with its space; its strokes and words do not.
 */
export function fan({
  points,
  road,
  need,
  foreseen,
  x,
  yMost,
  ends,
  ...manner
}: Manner & {
  readonly points: readonly Point[]
  readonly road: readonly Point[]
  readonly need: number
  /** Left out: there is no forecast. */
  readonly foreseen?: Foreseen | undefined
  readonly x: Ends
  /** The value at the end of the scale of y, which begins at 0. */
  readonly yMost: number
  readonly ends: { readonly from: string; readonly to: string }
}): Figure {
  const place = ({ x: at, y }: Point): string =>
    `${round(placeOf(at, x.from, x.to))} ${round(100 - placeOf(y, 0, yMost))}`
  const through = (way: readonly Point[]) => `M${way.map(place).join('L')}`
  const stroke = (name: string, way: readonly Point[]) =>
    element('path', { class: name, d: through(way), fill: 'none', 'vector-effect': 'non-scaling-stroke' })
  const last = points.at(-1)
  const wedge = (name: string, { low, high }: Range) =>
    last === undefined
      ? []
      : [
          element('path', {
            class: name,
            d: `${through([last, { x: x.to, y: high }, { x: x.to, y: low }])}Z`,
          }),
        ]
  return chart(
    'fan',
    '11em',
    manner,
    element(
      'svg',
      { class: 'scale', viewBox: '0 0 100 100', preserveAspectRatio: 'none', width: '100%', height: '9em' },
      ...(foreseen === undefined
        ? []
        : [...wedge('fan-most', foreseen.most), ...wedge('fan-half', foreseen.half)]),
      ...(road.length === 0 ? [] : [stroke('road', road)]),
      stroke('demand', [
        { x: x.from, y: need },
        { x: x.to, y: need },
      ]),
      ...(foreseen === undefined || last === undefined
        ? []
        : [stroke('expected', [last, { x: x.to, y: foreseen.expected }])]),
      ...(last === undefined ? [] : [stroke('known', stairThrough(points))]),
    ),
    ...endLabels(ends, '12.9em'),
  )
}

/**
 * Adds a point before each point except the first, with the height of the point before: a count keeps its value until
 * the day it changes.
 */
export function stairThrough(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, place) => {
    const before = points[place - 1]
    return before === undefined ? [point] : [{ x: point.x, y: before.y }, point]
  })
}
