import type { FoundingSource } from '../clubs/club.ts'
import type { Plan, Span, Target } from '../plan/schema.ts'
import { type FoundingMeasure, isInSpan } from '../progress/measures/measure-foundings.ts'
import { fewest } from '../progress/part.ts'
import type { UnitKey } from '../units/unit.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { type Founding, foundingsOf } from './foundings.ts'
import type { FoundedClubs, RoadmapSituation, UnitsLack } from './roadmap-situation.ts'
import { isSameSpan, spansAsked, spansIn } from './roadmap-spans.ts'

/**
 * The clubs that a demand or a limit refers to: all clubs of the period, or those of a year, a span of years, a
 * district, or a combination of these.
 */
export type RoadmapPart =
  | { readonly per: 'period' }
  | { readonly per: 'year'; readonly year: number }
  | { readonly per: 'span'; readonly span: Span }
  | { readonly per: 'district'; readonly district: UnitKey }
  | { readonly per: 'districtAndYear'; readonly district: UnitKey; readonly year: number }
  | { readonly per: 'districtAndSpan'; readonly district: UnitKey; readonly span: Span }

/** A target's demand for at least this many more clubs, founded with money of these sources; `null`: of any source. */
export type PartDemand = {
  readonly part: RoadmapPart
  readonly target: string
  readonly moneyFrom: readonly FoundingSource[] | null
  readonly clubs: number
}

/**
 * At most this many more clubs: the upper end of a target's quota, the room of a district, or the capacity of a year.
 */
export type PartLimit = { readonly part: RoadmapPart; readonly clubs: number } & (
  | { readonly kind: 'quota'; readonly target: string }
  | { readonly kind: 'room' | 'capacity' }
)

/** How many clubs a target misses or exceeds in one part. */
export type RoadmapShortfall = { readonly part: RoadmapPart; readonly target: string; readonly clubs: number }

/** All demands and limits on the future clubs of one part, after subtracting the clubs already founded in it. */
export type PartBounds = {
  readonly part: RoadmapPart
  readonly founded: number
  readonly demands: readonly PartDemand[]
  readonly limits: readonly PartLimit[]
}

type YearBounds = PartBounds & { readonly year: number }
export type SpanBounds = PartBounds & { readonly span: Span }

/** Every part that the plan or the situation may concern, past years included. */
export type RoadmapBounds = {
  readonly period: PartBounds
  readonly years: readonly YearBounds[]
  readonly spans: readonly SpanBounds[]
  readonly districts: readonly (PartBounds & {
    readonly district: UnitKey
    readonly years: readonly YearBounds[]
    readonly spans: readonly SpanBounds[]
  })[]
}

/** The demands and limits that follow from the plan's targets and the situation, for every part. */
export function roadmapBounds(
  plan: Pick<Plan, 'targets' | 'period'>,
  { districts, founded, capacity, unitsLack = [] }: RoadmapSituation,
): RoadmapBounds {
  const foundings = foundingsOf(plan)
  const { years } = plan.period
  const asked = spansAsked(
    foundings,
    districts.map(({ district }) => district),
  )
  return {
    period: withLacks(boundsOf({ per: 'period' }, foundings, founded), unitsLack),
    years: years.map((year) => {
      const bounds = boundsOf({ per: 'year', year }, foundings, inYear(founded, year))
      const most = capacity.find((one) => one.year === year)
      if (most === undefined) return { ...bounds, year }
      const clubs = Math.max(0, most.clubs - bounds.founded)
      return { ...bounds, year, limits: [...bounds.limits, { kind: 'capacity', part: bounds.part, clubs }] }
    }),
    spans: spansIn(asked, null).map((span) => {
      return { ...boundsOf({ per: 'span', span }, foundings, inSpan(founded, span)), span }
    }),
    districts: districts.map(({ district, room }) => {
      const here = founded.filter((one) => one.district === district)
      const bounds = withLacks(boundsOf({ per: 'district', district }, foundings, here), unitsLack)
      const cells = years.map((year) => {
        return {
          ...boundsOf({ per: 'districtAndYear', district, year }, foundings, inYear(here, year)),
          year,
        }
      })
      const spans = spansIn(asked, district).map((span) => {
        const part = { per: 'districtAndSpan', district, span } as const
        return { ...boundsOf(part, foundings, inSpan(here, span)), span }
      })
      if (room === 'unlimited') return { ...bounds, district, years: cells, spans }
      const limits = [...bounds.limits, { kind: 'room', part: bounds.part, clubs: room } as const]
      return { ...bounds, district, years: cells, spans, limits }
    }),
  }
}

/** Adds the clubs that the units of this part lack, with money of any source. */
function withLacks(bounds: PartBounds, unitsLack: readonly UnitsLack[]): PartBounds {
  const { part } = bounds
  const district = 'district' in part ? part.district : null
  const lacks = unitsLack
    .filter((one) => one.district === district)
    .map(({ target, clubs }) => ({ part, target, moneyFrom: null, clubs }))
  return { ...bounds, demands: [...bounds.demands, ...lacks] }
}

function inYear(founded: readonly FoundedClubs[], year: number): readonly FoundedClubs[] {
  return founded.filter((one) => one.year === year)
}

function inSpan(founded: readonly FoundedClubs[], span: Span): readonly FoundedClubs[] {
  return founded.filter((one) => isInSpan(one.year, span))
}

/**
 * A future club can have the right money, so every future club counts for a demand on certain money. A founded club
 * counts only if its source and district are recorded where they matter; this is the safe assumption.
 */
function boundsOf(
  part: RoadmapPart,
  foundings: readonly Founding[],
  founded: readonly FoundedClubs[],
): PartBounds {
  const asking = foundings.flatMap((founding) => askedIn(founding, part))
  const all = clubsIn(founded)
  return {
    part,
    founded: all,
    demands: asking.map(({ target: { id, demand }, measure: { moneyFrom } }) => {
      const paid = founded.filter(({ source }) => source !== null && moneyFrom?.includes(source))
      const counted = moneyFrom === null ? all : clubsIn(paid)
      return { part, target: id, moneyFrom, clubs: Math.max(0, fewest(demand, null) - counted) }
    }),
    limits: asking.flatMap(({ target: { id, demand }, measure: { moneyFrom } }) =>
      // A quota for certain money is no limit, because more clubs can be founded with other money.
      demand.kind === 'quota' && moneyFrom === null
        ? [{ kind: 'quota', part, target: id, clubs: Math.max(0, demand.high - all) } as const]
        : [],
    ),
  }
}

/** The targets that ask something of a part: the same as of all other parts, or its own number in an allotment. */
export function askedIn({ target, measure }: Founding, part: RoadmapPart): readonly Founding[] {
  const { demand } = target
  if (demand.kind !== 'allotted') return asksOf(target, measure, part) ? [{ target, measure }] : []
  const year = 'year' in part ? part.year : null
  const unit = 'district' in part ? part.district : null
  const span = 'span' in part ? part.span : null
  const isOfSpan = (other: Span | null) =>
    span === null || other === null ? span === other : isSameSpan(span, other)
  return demand.parts
    .filter((allotted) => isOfSpan(allotted.span) && allotted.year === year && allotted.unit === unit)
    .map(({ count }) => ({ target: { ...target, demand: { kind: 'atLeast', count } }, measure }))
}

/** Is this one of the parts that must all meet the same demand? */
function asksOf({ span }: Pick<Target, 'span'>, { per }: FoundingMeasure, part: RoadmapPart): boolean {
  switch (part.per) {
    case 'period':
    case 'district':
      return per === part.per && span === undefined
    case 'span':
      return per === 'period' && span !== undefined && isSameSpan(span, part.span)
    case 'districtAndSpan':
      return per === 'district' && span !== undefined && isSameSpan(span, part.span)
    case 'year':
    case 'districtAndYear':
      return per === part.per && (span === undefined || isInSpan(part.year, span))
    default:
      return assertNever(part)
  }
}

function clubsIn(founded: readonly FoundedClubs[]): number {
  return founded.reduce((sum, { clubs }) => sum + clubs, 0)
}
