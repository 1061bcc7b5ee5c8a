type Point = readonly [x: number, y: number]

/** The borders of an area: closed rings, each ending at the point where it begins. */
export type Rings = readonly (readonly Point[])[]

/** One straight piece of a border. */
type Edge = readonly [from: Point, to: Point]

export function edgesOf(rings: Rings): readonly Edge[] {
  return rings.flatMap((ring) =>
    ring.flatMap((from, place) => {
      const to = ring[place + 1]
      return to === undefined ? [] : [[from, to] as const]
    }),
  )
}

/** How many times wider than high a figure on an area is. */
const figureWidth = 2.5

/**
 * The point of an area with the most room around it for a figure, in whole numbers. Space at the sides counts less than
 * space above and below, because a figure is wide. The middle of an area, or a town in it, would not do: it may be
 * outside the border or in a narrow part.
 */
export function roomiestPoint(rings: Rings): { readonly x: number; readonly y: number } {
  const edges = edgesOf(rings)
  const all = rings.flat()
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  const coarse = bestOf(edges, {
    x: { from: Math.min(...xs), to: Math.max(...xs), step: coarseStep },
    y: { from: Math.min(...ys), to: Math.max(...ys), step: coarseStep },
  })
  const near = (at: number) => ({ from: at - coarseStep, to: at + coarseStep, step: 1 })
  return bestOf(edges, { x: near(coarse.x), y: near(coarse.y) })
}

/** Tries points at this distance first, and then all points around the best of them. */
const coarseStep = 5

type Span = { readonly from: number; readonly to: number; readonly step: number }

function bestOf(edges: readonly Edge[], { x: across, y: down }: { readonly x: Span; readonly y: Span }) {
  let best = { x: across.from, y: down.from, room: 0 }
  for (let x = across.from; x <= across.to; x += across.step)
    for (let y = down.from; y <= down.to; y += down.step) {
      if (!isInside(edges, x, y)) continue
      const room = edges.reduce(
        (least, edge) => Math.min(least, distanceTo(edge, x, y)),
        Number.POSITIVE_INFINITY,
      )
      if (room > best.room) best = { x, y, room }
    }
  return { x: best.x, y: best.y }
}

/** A point is inside if a line from it to the right crosses the border an odd number of times. */
export function isInside(edges: readonly Edge[], x: number, y: number): boolean {
  return edges.reduce((inside, [[fromX, fromY], [toX, toY]]) => {
    if (fromY > y === toY > y) return inside
    return x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) ? !inside : inside
  }, false)
}

/** The distance from a point to an edge, measured in heights of a figure. */
function distanceTo([[fromX, fromY], [toX, toY]]: Edge, x: number, y: number): number {
  const [alongX, alongY] = [(toX - fromX) / figureWidth, toY - fromY]
  const [besideX, besideY] = [(x - fromX) / figureWidth, y - fromY]
  const length = alongX ** 2 + alongY ** 2
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (besideX * alongX + besideY * alongY) / length))
  return Math.hypot(besideX - share * alongX, besideY - share * alongY)
}
