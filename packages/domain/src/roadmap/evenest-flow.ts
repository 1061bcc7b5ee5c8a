/** A way for clubs from one place of a network to another; whole numbers, or infinity where there is no limit. */
export type Arc = {
  readonly from: number
  readonly to: number
  /** Clubs already on it: they count for evenness only. */
  readonly base: number
  /** At least this many more must pass. */
  readonly low: number
  /** At most this many more should pass; exceeded only where a demand would be missed otherwise. */
  readonly high: number
  /** At most this many more can pass. */
  readonly capacity: number
  readonly evenness: Evenness
}

/** The rank of its evenness. No path from source to sink may have two arcs of the first or of the second rank. */
export type Evenness = 'first' | 'second' | 'third' | 'none'

export type Network<SomeArc extends Arc = Arc> = {
  readonly arcs: readonly SomeArc[]
  readonly nodes: number
  readonly source: number
  readonly sink: number
}

/** `major` and `minor`: the cost of the cheapest path to here; `minor` decides only between equal values of `major`. */
type Place = { readonly steps: Step[]; major: number; minor: number; isWaiting: boolean; isTried: boolean }

/** Sends one more club over a road, or takes one back, at a cost; infinite where it cannot. */
type Step = { readonly road: Road; readonly clubs: 1 | -1; readonly to: Place; major: number; minor: number }

type Road = { readonly arc: Arc; readonly steps: Step[]; load: number; isSettled: boolean }

/**
 * The costs of one missing club, of one club above the wanted number, and of one unit in the sums of squares of the
 * first two ranks.
 */
type Weights = Readonly<Record<'missing' | 'excess' | 'first' | 'second', number>>

/**
 * How many clubs pass each arc from source to sink. First, as few demanded clubs as possible are missing; then as few as
 * possible are above the wanted number; then the sum of squares is least for the arcs of the first rank, then of the
 * second, then of the third. Of equally good flows, the answer is always the same one.
 *
 * Clubs are sent by the cheapest path, which takes others back where that pays, all paths of equal cost in one round
 * (successive shortest paths). As the costs are convex, each flow on the way is the best of its size, and no round's
 * path is cheaper than the last one's: once another club costs more than it repairs, the best flow is found.
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
  // From any place to any other: even where no more clubs can come from the source, clubs can still be exchanged.
  measurePaths(places, places)
  for (const road of roads) {
    road.isSettled = true
    const [more, back] = road.steps
    if (more === undefined || back === undefined) continue
    // One more club on this arc comes back to its beginning by other arcs, at no cost in total.
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

/** Up to how many clubs, counted on every arc, is the cost of a path a whole number that is stored exactly? */
export function clubsCountable(nodes: number): number {
  return Math.floor(Math.sqrt(Number.MAX_SAFE_INTEGER / 2) / nodes / 2) - 1
}

/**
 * Each weight is more than a whole path can add of the next one. Every club sent meets one club of a demand, so there
 * are no more clubs than these.
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
    // Taking back the last club gives back what it cost.
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
 * The cheapest paths from one of `starts` to every place (Bellman and Ford with a queue, as taking back may have a
 * negative cost).
 */
function measurePaths(places: readonly Place[], starts: readonly Place[]): void {
  for (const place of places) {
    place.major = Number.POSITIVE_INFINITY
    place.minor = 0
  }
  for (const start of starts) start.major = 0
  const queue = [...starts]
  // The queue grows while it is read.
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

/** Sends one club over a path whose steps are all on a cheapest one, if there still is such a path. */
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
