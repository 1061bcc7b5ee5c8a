import { stairThrough } from './fan.ts'
import { chart, element, endLabels, type Figure, type Manner, placeOf, round } from './figure.ts'

type Point = { readonly x: number; readonly y: number }
type Ends = { readonly from: number; readonly to: number }

/** One line through its points, left to right. */
export type Trace = {
  /** What the line shows, as in a bullet chart: what is `known`, what is possible (`perhaps`), or the `demand`. */
  readonly role: 'known' | 'perhaps' | 'demand'
  readonly points: readonly Point[]
  /** A stair keeps each height until the next point, as a count does between two days on which it changed. */
  readonly drawnAs: 'line' | 'stair'
}

/**
 * Lines on the same two scales. The drawing stretches with its space but its strokes do not. The labels of the scales
 * are text outside the drawing, so they never stretch; the caller gives those for the two ends of x.
 */
export function line({
  traces,
  x,
  y,
  ends,
  ...manner
}: Manner & {
  readonly traces: readonly Trace[]
  readonly x: Ends
  readonly y: Ends
  readonly ends: { readonly from: string; readonly to: string }
}): Figure {
  const height = 100
  const place = (point: Point): string =>
    `${round(placeOf(point.x, x.from, x.to))} ${round(height - placeOf(point.y, y.from, y.to))}`
  return chart(
    'line',
    '9em',
    manner,
    element(
      'svg',
      {
        class: 'scale',
        viewBox: `0 0 100 ${height}`,
        preserveAspectRatio: 'none',
        width: '100%',
        height: '7em',
      },
      // A line without points is left out: browsers report an error for an empty path.
      ...traces.filter(hasPoints).map(({ role, points, drawnAs }) =>
        element('path', {
          class: role,
          d: `M${(drawnAs === 'stair' ? stairThrough(points) : points).map(place).join('L')}`,
          fill: 'none',
          'vector-effect': 'non-scaling-stroke',
        }),
      ),
    ),
    ...endLabels(ends, '10.4em'),
  )
}

function hasPoints({ points }: Trace): boolean {
  return points.length > 0
}
