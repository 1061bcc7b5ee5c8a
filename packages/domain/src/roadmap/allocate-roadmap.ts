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
 * Clubs by district and year: data only, put into words by `describeRoadmap`. Past years are in the tables, with
 * nothing planned.
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
  /** What targets of past years certainly lack: no roadmap can repair it. */
  readonly lost: readonly RoadmapShortfall[]
} & (
  | { readonly status: 'feasible' }
  | {
      /** No roadmap meets everything; the tables hold the best possible one. */
      readonly status: 'impossible'
      readonly conflicts: readonly RoadmapConflict[]
      readonly missing: readonly RoadmapShortfall[]
      /** By how many clubs the best roadmap is above the upper end of a quota. */
      readonly beyond: readonly RoadmapShortfall[]
    }
)

/** Founded so far, and still to be founded. */
export type RoadmapClubs = { readonly founded: number; readonly planned: number }

/** Of those planned, at least `earmarked` need the money that a target asks for in this district and year. */
export type RoadmapCell = RoadmapClubs & { readonly year: number; readonly earmarked: number }

/**
 * The limit of clubs, counted once for each demand on them: more than a province could ever found, and computed in a
 * second.
 */
const clubsMost = 40_000

/**
 * How many clubs are to be founded in each district and each year still to come, so that every target on foundings that
 * can still be met is met? Everything binding comes from the plan's targets and the situation. Of all such roadmaps it
 * is the most even: the sum of squares of the years' clubs, with those founded so far, is the least (so there are also
 * no more clubs than needed), then that of the districts', then that of the single cells'. Of equally even ones the
 * first year has the most clubs, then the second …, then the first district …, then the first cell; so there is one
 * answer, in whatever order the foundings are listed. Plan 146 from 2021 on: 15 each year, 8 in each of the first five
 * districts and 7 in the others, 1 or 2 in each district and year.
 *
 * When there is none, conflicts say why, and the best roadmap comes with them: it keeps within room and capacity,
 * misses the fewest clubs, part by part, then passes the upper ends of quotas by the fewest, then is the most even.
 * Refused: impossible situations, targets on money that no single source can meet, spans of years that cross, and
 * absurdly many clubs.
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
