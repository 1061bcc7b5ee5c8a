import type { PartDemand, PartLimit } from './roadmap-bounds.ts'
import type { RoadmapArc, RoadmapNetwork } from './roadmap-network.ts'

/**
 * Why no roadmap meets everything: the demands ask for `excess` more clubs than the limits allow. A club that counts
 * for some of these demands counts for at least as many of these limits.
 */
export type RoadmapConflict = {
  readonly demands: readonly PartDemand[]
  readonly limits: readonly PartLimit[]
  readonly excess: number
}

type LoadedArc = RoadmapArc & { readonly load: number }

/**
 * Conflicts that explain every missing or excess club in the best flow, the shortest first. Each is a cut of the
 * network (Hoffman's theorem on circulations): arcs into a set of places have at most their demand, arcs out of it have
 * at least their limit, and equally many clubs enter and leave.
 */
export function conflictsIn(network: RoadmapNetwork, flow: readonly number[]): readonly RoadmapConflict[] {
  // Clubs that reach the sink start again at the source, so both are treated as one place.
  const place = (node: number) => (node === network.sink ? network.source : node)
  const arcs = network.arcs.map((arc, index) => {
    return { ...arc, from: place(arc.from), to: place(arc.to), load: flow[index] ?? 0 }
  })
  const changes = changesOf(arcs, network.nodes)
  const conflicts: RoadmapConflict[] = []
  for (const arc of arcs) {
    const lacks = arc.load < arc.low
    const cause = lacks ? strictestDemand(arc) : arc.load > mostOf(arc) ? strictestLimit(arc) : []
    const isExplained = conflicts.some(({ demands, limits }) =>
      cause.some((one) => [...demands, ...limits].includes(one)),
    )
    if (cause.length === 0 || isExplained) continue
    conflicts.push(shortestConflict(arc, arcs, changes))
  }
  return conflicts.toSorted((one, other) => termsOf(one) - termsOf(other))
}

function termsOf({ demands, limits }: RoadmapConflict): number {
  return demands.length + limits.length
}

function mostOf({ high, capacity }: LoadedArc): number {
  return Math.min(high, capacity)
}

/**
 * For each place: the places to which one more club could be sent, or taken back, without breaking a demand or a limit.
 */
type Changes = {
  readonly onward: readonly (readonly number[])[]
  readonly backward: readonly (readonly number[])[]
}

function changesOf(arcs: readonly LoadedArc[], nodes: number): Changes {
  const onward: number[][] = Array.from({ length: nodes }, () => [])
  const backward: number[][] = Array.from({ length: nodes }, () => [])
  const add = (from: number, to: number) => {
    onward[from]?.push(to)
    backward[to]?.push(from)
  }
  for (const arc of arcs) {
    if (arc.load < mostOf(arc)) add(arc.from, arc.to)
    if (arc.load > arc.low) add(arc.to, arc.from)
  }
  return { onward, backward }
}

/**
 * The flow is the best one, so no change leads from the end of this arc back to its beginning. Somewhere between them
 * is the cut.
 */
function shortestConflict(arc: LoadedArc, arcs: readonly LoadedArc[], changes: Changes): RoadmapConflict {
  if (arc.low > mostOf(arc)) return conflictOf([arc], [arc])
  const [inside, outside] = arc.load < arc.low ? [arc.to, arc.from] : [arc.from, arc.to]
  const reached = reachable(inside, changes.onward)
  const reaching = reachable(outside, changes.backward)
  const [one, other] = [
    cutAround(arcs, (node) => reached.has(node)),
    cutAround(arcs, (node) => !reaching.has(node)),
  ]
  return termsOf(one) <= termsOf(other) ? one : other
}

function reachable(start: number, changes: readonly (readonly number[])[]): ReadonlySet<number> {
  const found = new Set([start])
  // The set grows during this loop.
  for (const node of found) for (const next of changes[node] ?? []) found.add(next)
  return found
}

function cutAround(arcs: readonly LoadedArc[], isInside: (node: number) => boolean): RoadmapConflict {
  return conflictOf(
    arcs.filter(({ from, to }) => !isInside(from) && isInside(to)),
    arcs.filter(({ from, to }) => isInside(from) && !isInside(to)),
  )
}

function conflictOf(entering: readonly LoadedArc[], leaving: readonly LoadedArc[]): RoadmapConflict {
  const demands = entering.flatMap(strictestDemand)
  const limits = leaving.flatMap(strictestLimit)
  return { demands, limits, excess: clubsOf(demands) - clubsOf(limits) }
}

function clubsOf(terms: readonly { readonly clubs: number }[]): number {
  return terms.reduce((sum, { clubs }) => sum + clubs, 0)
}

/** The first demand that sets the arc's `low`; empty if nothing is demanded. */
function strictestDemand({ bounds, low }: LoadedArc): readonly PartDemand[] {
  return low === 0 ? [] : bounds.demands.filter(({ clubs }) => clubs === low).slice(0, 1)
}

function strictestLimit(arc: LoadedArc): readonly PartLimit[] {
  return arc.bounds.limits.filter(({ clubs }) => clubs === mostOf(arc)).slice(0, 1)
}
