import { isInSpan } from '../progress/measures/measure-foundings.ts'
import type { Arc, Evenness, Network } from './evenest-flow.ts'
import type { PartBounds, RoadmapBounds, SpanBounds } from './roadmap-bounds.ts'

/** An arc for the future clubs of one part. */
export type RoadmapArc = Arc & { readonly bounds: PartBounds }
export type RoadmapNetwork = Network<RoadmapArc>

const [source, all, sink] = [0, 1, 2]

/**
 * Builds the network. Each future club goes from the source through its year and its district to the place where all
 * districts meet, and on to the sink; without districts it goes there directly from its year. It also passes every span
 * of years that contains its year: spans for all districts before the year, spans of its district before the district.
 * Years before `fromYear` have no arc, since nothing can be founded in them any more.
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

/**
 * The spans of years. Each has a place of its own, connected with the place of the narrowest span around it, or with
 * the place `trunk` if there is none.
 */
type NestedSpans = {
  readonly nested: readonly { readonly bounds: SpanBounds; readonly outer: number; readonly inner: number }[]
  /** The place of the narrowest span that contains the year; `trunk` if there is none. */
  readonly nodeOf: (year: number) => number
}

/**
 * Two spans that share a year must be one inside the other. The widest is handled first, and all of its years get its
 * place; narrower spans inside it then replace that.
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
      // A span that is over cannot get any more clubs.
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
