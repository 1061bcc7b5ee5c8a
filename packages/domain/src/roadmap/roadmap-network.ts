import { isInSpan } from '../progress/measures/measure-foundings.ts'
import type { Arc, Evenness, Network } from './evenest-flow.ts'
import type { PartBounds, RoadmapBounds, SpanBounds } from './roadmap-bounds.ts'

/** The clubs to come of one part. */
export type RoadmapArc = Arc & { readonly bounds: PartBounds }
export type RoadmapNetwork = Network<RoadmapArc>

const [source, all, sink] = [0, 1, 2]

/**
 * Each club to come goes from the source through its year, its district and the place where all meet, to the sink;
 * without districts, straight from its year. On the way it passes every span of years that holds its own: spans of all
 * districts before its year, spans of its district before that. Clubs of years before `fromYear` cannot come any more.
 */
export function roadmapNetwork(
  { period, years, spans, districts }: RoadmapBounds,
  fromYear: number,
): RoadmapNetwork {
  const open = years.filter(({ year }) => year >= fromYear)
  const openYears = open.map(({ year }) => year)
  let nodes = 3 + open.length + districts.length
  const newNode = () => nodes++
  const yearNode = (index: number) => 3 + index
  const districtNode = (index: number) => 3 + open.length + index
  const before = nestSpans(spans, openYears, source, newNode)
  const within = districts.map((district, index) =>
    nestSpans(district.spans, openYears, districtNode(index), newNode),
  )
  const arcs = [
    ...open.map((bounds, index) =>
      arcOf(bounds, 'first', before.nodeOf(bounds.year), districts.length === 0 ? all : yearNode(index)),
    ),
    ...districts.map((bounds, index) => arcOf(bounds, 'second', districtNode(index), all)),
    ...open.flatMap(({ year }, yearIndex) =>
      districts.flatMap((district, index) =>
        district.years
          .filter((cell) => cell.year === year)
          .map((cell) =>
            arcOf(cell, 'third', yearNode(yearIndex), within[index]?.nodeOf(year) ?? districtNode(index)),
          ),
      ),
    ),
    ...before.nested.map(({ bounds, outer, inner }) => arcOf(bounds, 'none', outer, inner)),
    ...within.flatMap(({ nested }) =>
      nested.map(({ bounds, outer, inner }) => arcOf(bounds, 'none', inner, outer)),
    ),
    arcOf(period, 'none', all, sink),
  ]
  return { arcs, nodes, source, sink }
}

/** Spans of years, each with a place inside the narrowest span that holds it, or beside the trunk. */
type NestedSpans = {
  readonly nested: readonly { readonly bounds: SpanBounds; readonly outer: number; readonly inner: number }[]
  /** The place of the narrowest span that holds the year. */
  readonly nodeOf: (year: number) => number
}

/**
 * Of two spans that share a year, one is inside the other: the widest is laid first, and takes all of its years with
 * it.
 */
function nestSpans(
  spans: readonly SpanBounds[],
  openYears: readonly number[],
  trunk: number,
  newNode: () => number,
): NestedSpans {
  const yearsIn = ({ span }: SpanBounds) => openYears.filter((year) => isInSpan(year, span))
  const nodes = new Map<number, number>()
  const nodeOf = (year: number) => nodes.get(year) ?? trunk
  const nested = spans
    .toSorted((one, other) => yearsIn(other).length - yearsIn(one).length)
    .flatMap((bounds) => {
      const years = yearsIn(bounds)
      const [first] = years
      // No club of a span that is over can come any more.
      if (first === undefined) return []
      const outer = nodeOf(first)
      const inner = newNode()
      for (const year of years) nodes.set(year, inner)
      return [{ bounds, outer, inner }]
    })
  return { nested, nodeOf }
}

function arcOf(bounds: PartBounds, evenness: Evenness, from: number, to: number): RoadmapArc {
  const { founded, demands, limits } = bounds
  const quotas = limits.filter(({ kind }) => kind === 'quota')
  const places = limits.filter(({ kind }) => kind !== 'quota')
  return {
    ...{ bounds, from, to, evenness, base: founded },
    low: Math.max(0, ...demands.map(({ clubs }) => clubs)),
    high: Math.min(...quotas.map(({ clubs }) => clubs)),
    capacity: Math.min(...places.map(({ clubs }) => clubs)),
  }
}
