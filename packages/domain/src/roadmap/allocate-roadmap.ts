import type { Plan } from '../plan/schema.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { UnitKey } from '../units/unit.ts'
import { clubsCountable, evenestFlow } from './evenest-flow.ts'
import { foundingsOf } from './foundings.ts'
import { lostClubs } from './lost-clubs.ts'
import {
  type PartBounds,
  type PartDemand,
  type PartLimit,
  type RoadmapBounds,
  type RoadmapShortfall,
  roadmapBounds,
} from './roadmap-bounds.ts'
import { conflictsIn, type RoadmapConflict } from './roadmap-conflict.ts'
import { roadmapNetwork } from './roadmap-network.ts'
import {
  problemsOf,
  type RoadmapRefusal,
  type RoadmapSituation,
  targetsOfMoneyApart,
} from './roadmap-situation.ts'
import { spansAsked, targetsOfCrossingSpans } from './roadmap-spans.ts'

/**
 * The numbers of clubs by district and year. Data only; `describeRoadmap` puts it into words. Past years are included,
 * with nothing planned.
 */
export type Roadmap = {
  readonly plan: string
  readonly fromYear: number
  readonly total: RoadmapClubs
  readonly years: readonly (RoadmapClubs & { readonly year: number })[]
  readonly districts: readonly (RoadmapClubs & {
    readonly district: UnitKey
    readonly years: readonly RoadmapCell[]
  })[]
  /** The clubs that targets of past years certainly miss; no roadmap can add them. */
  readonly lost: readonly RoadmapShortfall[]
} & (
  | { readonly status: 'feasible' }
  | {
      /** No roadmap meets every demand; the tables contain the best possible roadmap. */
      readonly status: 'impossible'
      readonly conflicts: readonly RoadmapConflict[]
      readonly missing: readonly RoadmapShortfall[]
      /** By how many clubs the best roadmap is above the upper end of a quota. */
      readonly beyond: readonly RoadmapShortfall[]
    }
)

/** The clubs founded so far, and the clubs to be founded. */
export type RoadmapClubs = { readonly founded: number; readonly planned: number }

/** At least `earmarked` of the planned clubs need the money that a target asks for in this district and year. */
export type RoadmapCell = RoadmapClubs & { readonly year: number; readonly earmarked: number }

/**
 * The largest number of clubs in the input, where a club counts once for each demand on it. No province could found
 * this many, and the result still takes only a second.
 */
const clubsMost = 40_000

/**
 * How many clubs must be founded in each district and each open year, so that every target on foundings that can still
 * be met is met? All demands and limits come from the plan's targets and the situation.
 *
 * Among all such roadmaps the result is the most even one. The sum of squares of the clubs per year, counting those
 * already founded, is the smallest (so no more clubs are planned than needed); then the same for districts; then for
 * single cells. Among equally even roadmaps, the first year has the most clubs, then the second …, then the first
 * district …, then the first cell. So there is only one result, in whatever order the foundings are listed. Example:
 * plan 146 from 2021 on has 15 clubs each year, 8 in each of the first five districts and 7 in the others, and 1 or 2
 * in each district and year.
 *
 * If no roadmap meets everything, the result has the conflicts that explain why, and the best roadmap. That one
 * respects room and capacity, misses the fewest clubs, counted part by part, then exceeds quotas by the fewest clubs,
 * and then is the most even. Refused: impossible situations, targets on money that no single source can meet, spans of
 * years that cross, and absurdly many clubs.
 */
export function allocateRoadmap(
  plan: Pick<Plan, 'id' | 'targets' | 'period'>,
  situation: RoadmapSituation,
): Result<Roadmap, RoadmapRefusal> {
  const problems = problemsOf(plan, situation)
  if (problems.length > 0) return refuse({ reason: 'wrongSituation', problems })
  const targets = targetsOfMoneyApart(plan)
  if (targets.length > 0) return refuse({ reason: 'moneyApart', targets })

  const { fromYear } = situation
  const crossing = targetsOfCrossingSpans(
    spansAsked(
      foundingsOf(plan),
      situation.districts.map(({ district }) => district),
    ),
    plan.period.years.filter((year) => year >= fromYear),
  )
  if (crossing.length > 0) return refuse({ reason: 'spansCross', targets: crossing })

  const bounds = roadmapBounds(plan, situation)
  const network = roadmapNetwork(bounds, fromYear)
  const clubs = network.arcs.reduce((sum, { base, low }) => sum + base + low, 0)
  const most = Math.min(clubsMost, clubsCountable(network.nodes))
  if (clubs > most) return refuse({ reason: 'tooManyClubs', clubs, most })

  const flow = evenestFlow(network)
  const planned = new Map(network.arcs.map((arc, index) => [arc.bounds, flow[index] ?? 0]))
  const missing = [...planned].flatMap(([{ demands }, clubsToCome]) => missingOf(demands, clubsToCome))
  const beyond = [...planned].flatMap(([{ limits }, clubsToCome]) => beyondOf(limits, clubsToCome))
  const isFeasible = missing.length === 0 && beyond.length === 0
  return accept({
    ...{ plan: plan.id, fromYear },
    ...tablesOf(bounds, planned),
    lost: lostClubs(plan, situation),
    ...(isFeasible
      ? { status: 'feasible' }
      : { status: 'impossible', conflicts: conflictsIn(network, flow), missing, beyond }),
  })
}

function tablesOf(
  { period, years, districts }: RoadmapBounds,
  planned: ReadonlyMap<PartBounds, number>,
): Pick<Roadmap, 'total' | 'years' | 'districts'> {
  const clubsOf = (bounds: PartBounds) => ({ founded: bounds.founded, planned: planned.get(bounds) ?? 0 })
  return {
    total: clubsOf(period),
    years: years.map((bounds) => ({ year: bounds.year, ...clubsOf(bounds) })),
    districts: districts.map((bounds) => ({
      district: bounds.district,
      ...clubsOf(bounds),
      years: bounds.years.map((cell) => {
        const clubs = clubsOf(cell)
        const asked = cell.demands.flatMap((demand) => (demand.moneyFrom === null ? [] : [demand.clubs]))
        return { year: cell.year, ...clubs, earmarked: Math.min(clubs.planned, Math.max(0, ...asked)) }
      }),
    })),
  }
}

function missingOf(demands: readonly PartDemand[], planned: number): readonly RoadmapShortfall[] {
  return demands.flatMap(({ part, target, clubs }) =>
    clubs > planned ? [{ part, target, clubs: clubs - planned }] : [],
  )
}

function beyondOf(limits: readonly PartLimit[], planned: number): readonly RoadmapShortfall[] {
  return limits.flatMap((limit) =>
    limit.kind === 'quota' && planned > limit.clubs
      ? [{ part: limit.part, target: limit.target, clubs: planned - limit.clubs }]
      : [],
  )
}
