import type { Arc, Evenness, Network } from './evenest-flow.ts'
import type { PartBounds, RoadmapBounds } from './roadmap-bounds.ts'

/** The clubs to come of one part. */
export type RoadmapArc = Arc & { readonly bounds: PartBounds }
export type RoadmapNetwork = Network<RoadmapArc>

/**
 * Each club to come goes from the source by its year, its district and the place where all meet to the sink; without
 * districts straight from its year. Clubs of years before `fromYear` can't come any more.
 */
export function roadmapNetwork(
  { period, years, districts }: RoadmapBounds,
  fromYear: number,
): RoadmapNetwork {
  const open = years.filter(({ year }) => year >= fromYear)
  const [source, all, sink] = [0, 1, 2]
  const yearNode = (index: number) => 3 + index
  const districtNode = (index: number) => 3 + open.length + index
  return {
    arcs: [
      ...open.map((bounds, index) =>
        arcOf(bounds, 'first', source, districts.length === 0 ? all : yearNode(index)),
      ),
      ...districts.map((bounds, index) => arcOf(bounds, 'second', districtNode(index), all)),
      ...open.flatMap(({ year }, yearIndex) =>
        districts.flatMap((district, index) =>
          district.years
            .filter((cell) => cell.year === year)
            .map((cell) => arcOf(cell, 'third', yearNode(yearIndex), districtNode(index))),
        ),
      ),
      arcOf(period, 'none', all, sink),
    ],
    nodes: 3 + open.length + districts.length,
    source,
    sink,
  }
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
