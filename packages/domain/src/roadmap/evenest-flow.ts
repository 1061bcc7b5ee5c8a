/**
 * A connection over which clubs go from one place of a network to another. Numbers are whole, or infinity for no limit.
 */
export type Arc = {
  readonly from: number
  readonly to: number
  /** The clubs already on the arc; they count only for evenness. */
  readonly base: number
  /** At least this many more clubs must pass. */
  readonly low: number
  /** At most this many more clubs should pass; more pass only if a demand would be missed otherwise. */
  readonly high: number
  /** At most this many more clubs can pass. */
  readonly capacity: number
  readonly evenness: Evenness
}

/**
 * The rank of an arc when clubs are shared out evenly. No path from source to sink may contain two arcs of the first
 * rank or two of the second.
 */
export type Evenness = 'first' | 'second' | 'third' | 'none'

export type Network<SomeArc extends Arc = Arc> = {
  readonly arcs: readonly SomeArc[]
  readonly nodes: number
  readonly source: number
  readonly sink: number
}

/**
 * `major` and `minor` are the cost of the cheapest path to this place; `minor` matters only if the values of `major`
 * are equal.
 */
type Place = { readonly steps: Step[]; major: number; minor: number; isWaiting: boolean; isTried: boolean }

/** Sends one more club over a road, or takes one back, and its cost. The cost is infinite if that is impossible. */
type Step = { readonly road: Road; readonly clubs: 1 | -1; readonly to: Place; major: number; minor: number }

type Road = { readonly arc: Arc; readonly steps: Step[]; load: number; isSettled: boolean }

/**
 * The costs of one missing club, of one club above the wanted number, and of one unit in the sums of squares of the
 * first two ranks.
 */
type Weights = Readonly<Record<'missing' | 'excess' | 'first' | 'second', number>>

/**
 * How many clubs pass each arc from source to sink. First, as few demanded clubs as possible are missing; then as few
 * as possible are above the wanted number; then the sum of squares is the smallest for arcs of the first rank, then of
 * the second, then of the third. Among equally good flows, the result is always the same one.
 *
 * The method is successive shortest paths: it always sends clubs by the cheapest path, which may take back clubs sent
 * before. One round uses all paths of equal cost. Since the costs are convex, each flow on the way is the best of its
 * size, and no round has a cheaper path than the round before. The flow is the best one as soon as one more club would
 * cost more than it repairs.
 */
export function evenestFlow({ arcs, nodes, source, sink }: Network): readonly number[] {
  const places = Array.from({ length: nodes }, (): Place => {
    return { steps: [], major: 0, minor: 0, isWaiting: false, isTried: false }
  })
  const weights = weightsFor(arcs, nodes)
  const roads = arcs.map((arc) => layRoad(arc, places, weights))
  const [start, end] = [places[source], places[sink]]
  if (start === undefined || end === undefined) throw new RangeError('the network lacks its ends')

  for (;;) {
    measurePaths(places, [start])
    if (end.major >= 0) break
    for (const place of places) place.isTried = false
    while (sendOne(start, end, weights));
  }
  settleTies(roads, places, weights)
  return roads.map(({ load }) => load)
}

/** Of all equally good flows, takes the one with the most clubs on the first arc, then on the second … */
function settleTies(roads: readonly Road[], places: readonly Place[], weights: Weights): void {
  // Measures from every place to every other: even if no more clubs can come from the source, clubs can still
  // be exchanged.
  measurePaths(places, places)
  for (const road of roads) {
    road.isSettled = true
    const [more, back] = road.steps
    if (more === undefined || back === undefined) continue
    // One more club on this arc can return to the arc's beginning over other arcs, at no cost in total.
    while (isOnCheapest(back.to, more)) {
      for (const place of places) place.isTried = false
      if (!sendOne(more.to, back.to, weights)) break
      road.load += 1
      price(road, weights)
    }
  }
}

function isOnCheapest(from: Place, { to, major, minor }: Step): boolean {
  return (
    from.major + major === to.major && from.minor + minor === to.minor && to.major < Number.POSITIVE_INFINITY
  )
}

/**
 * The largest number of clubs, counted on every arc, for which the cost of a path is still stored exactly as a whole
 * number.
 */
export function clubsCountable(nodes: number): number {
  return Math.floor(Math.sqrt(Number.MAX_SAFE_INTEGER / 2) / nodes / 2) - 1
}

/**
 * Each weight is larger than everything that a whole path can add of the next weight. Every club that is sent meets a
 * demand for one club, so the demands limit the number of clubs.
 */
function weightsFor(arcs: readonly Arc[], nodes: number): Weights {
  const clubs = arcs.reduce((sum, { base, low }) => sum + base + low, 0)
  const first = 2 * clubs + 2
  const excess = first * first
  const missing = 2 * nodes * excess
  if (clubs > clubsCountable(nodes)) throw new RangeError(`${clubs} clubs are too many to count with`)
  return { missing, excess, first, second: 1 }
}

function layRoad(arc: Arc, places: readonly Place[], weights: Weights): Road {
  const [from, to] = [places[arc.from], places[arc.to]]
  if (from === undefined || to === undefined) throw new RangeError(`no such place: ${arc.from} or ${arc.to}`)
  const road: Road = { arc, steps: [], load: 0, isSettled: false }
  const more: Step = { road, clubs: 1, to, major: 0, minor: 0 }
  const back: Step = { road, clubs: -1, to: from, major: 0, minor: 0 }
  from.steps.push(more)
  to.steps.push(back)
  road.steps.push(more, back)
  price(road, weights)
  return road
}

function price({ arc, steps, load }: Road, weights: Weights): void {
  for (const step of steps) {
    // Taking back the last club returns its cost.
    const before = step.clubs === 1 ? load : load - 1
    const isPossible = before >= 0 && before < arc.capacity
    // From n to n + 1 clubs, a square grows by 2n + 1.
    const growth = step.clubs * (2 * (arc.base + before) + 1)
    const repaired = before < arc.low ? weights.missing : 0
    const beyond = before < arc.high ? 0 : weights.excess
    const uneven = arc.evenness === 'first' || arc.evenness === 'second' ? weights[arc.evenness] * growth : 0
    step.major = isPossible ? step.clubs * (beyond - repaired) + uneven : Number.POSITIVE_INFINITY
    step.minor = arc.evenness === 'third' ? growth : 0
  }
}

/**
 * The cheapest paths from the nearest of `starts` to every place. Uses Bellman and Ford with a queue, since taking
 * clubs back may have a negative cost.
 */
function measurePaths(places: readonly Place[], starts: readonly Place[]): void {
  for (const place of places) {
    place.major = Number.POSITIVE_INFINITY
    place.minor = 0
  }
  for (const start of starts) start.major = 0
  const queue = [...starts]
  // The queue grows during this loop.
  for (const place of queue) {
    place.isWaiting = false
    for (const step of place.steps) {
      const major = place.major + step.major
      if (major > step.to.major || major === Number.POSITIVE_INFINITY) continue
      const minor = place.minor + step.minor
      if (major === step.to.major && minor >= step.to.minor) continue
      step.to.major = major
      step.to.minor = minor
      if (!step.to.isWaiting) queue.push(step.to)
      step.to.isWaiting = true
    }
  }
}

/** Sends one club over a path on which every step is a cheapest one; returns whether there was such a path. */
function sendOne(place: Place, end: Place, weights: Weights): boolean {
  if (place === end) return true
  place.isTried = true
  for (const step of place.steps) {
    const { to, road } = step
    if (to.isTried || road.isSettled || !isOnCheapest(place, step)) continue
    if (!sendOne(to, end, weights)) continue
    road.load += step.clubs
    price(road, weights)
    place.isTried = false
    return true
  }
  return false
}
