import type { IsoDate } from '../calendar/iso-date.ts'
import type { Demand, Plan } from '../plan/schema.ts'
import type { PlanAssessment, TargetVerdict } from '../progress/assess-plan.ts'
import { isLate } from '../progress/late.ts'
import { roadOf } from '../progress/measures/measure-foundings.ts'
import { fewest, type Part } from '../progress/part.ts'
import { targetOf } from '../progress/sentences/wording.ts'
import type { UnitKey } from '../units/unit.ts'
import { isExact } from '../verdicts/interval.ts'

/** The number missing in all late parts of a target that are due on the same day. */
export type Stretch = { readonly lacks: number; readonly on: IsoDate }

/** A place with a gap: a district with some years, or some years of the whole province. */
export type LackingPlace = { readonly district: UnitKey | null; readonly years: readonly number[] }

/** How much a target certainly falls short, where, what can still be made up, and what cannot. */
export type Gap = {
  readonly target: string
  readonly side: 'below' | 'above'
  readonly lacks: number
  /** The true gap may be larger, because something is unknown. */
  readonly isAtLeast: boolean
  /** Empty if the gap belongs to the whole province and to no single part. */
  readonly places: readonly LackingPlace[]
  /** The gaps that can still be closed, by due day, the nearest first. */
  readonly open: readonly Stretch[]
  /** The gaps whose due day is over; clubs founded later do not close them. */
  readonly over: readonly Stretch[]
}

type LatePart = Part & { readonly status: 'unmet' }

/** The gap of a verdict that is behind or missed; `undefined` for any other verdict. */
export function gapOf(
  plan: Pick<Plan, 'id' | 'period' | 'targets'>,
  { asOf, districts }: Pick<PlanAssessment, 'asOf' | 'districts'>,
  verdict: TargetVerdict,
): Gap | undefined {
  if (!isLate(verdict.course)) return undefined
  const { target, together } = verdict
  const late = verdict.parts.filter(
    (part): part is LatePart => part.status === 'unmet' && isLate(part.course),
  )
  const due = (part: Pick<Part, 'year' | 'span'>) => roadOf(part, plan).to
  if (together !== null) {
    const stretch = { lacks: together.shortfall, on: plan.period.to }
    const isOver = asOf >= stretch.on
    return {
      ...{ target, side: 'below', lacks: together.shortfall, isAtLeast: true, places: [] },
      ...{ open: isOver ? [] : [stretch], over: isOver ? [stretch] : [] },
    }
  }
  return {
    target,
    side: late.some(({ side }) => side === 'above') ? 'above' : 'below',
    lacks: sumOf(late),
    isAtLeast: late.some(({ actual, of }) => !isExact(actual) || (of !== null && !isExact(of))),
    places:
      targetOf(plan, verdict).measure.kind === 'communesCovered'
        ? districtsBelow(verdict.demand, districts)
        : placesOf(late),
    open: byDay(
      late.filter((part) => asOf < due(part)),
      due,
    ),
    over: byDay(
      late.filter((part) => asOf >= due(part)),
      due,
    ),
  }
}

/** The most important gaps first: missed before behind, then in the order of the plan. */
export function gapsFirst(
  plan: Pick<Plan, 'id' | 'period' | 'targets'>,
  assessment: Pick<PlanAssessment, 'asOf' | 'districts' | 'targets'>,
): readonly Gap[] {
  const { targets } = assessment
  const ordered = (['missed', 'behind'] as const).flatMap((course) =>
    targets.filter((verdict) => verdict.course === course),
  )
  return ordered.flatMap((verdict) => gapOf(plan, assessment, verdict) ?? [])
}

function sumOf(parts: readonly LatePart[]): number {
  return parts.reduce((sum, { shortfall }) => sum + shortfall, 0)
}

function byDay(parts: readonly LatePart[], due: (part: LatePart) => IsoDate): readonly Stretch[] {
  const days = [...new Set(parts.map(due))].toSorted()
  return days.map((on) => ({ on, lacks: sumOf(parts.filter((part) => due(part) === on)) }))
}

/**
 * The districts to look at first, the lowest first: those that have less than the share themselves, although only the
 * province as a whole must reach it.
 */
function districtsBelow(demand: Demand, districts: PlanAssessment['districts']): readonly LackingPlace[] {
  return districts
    .map(({ district, communes, communesCovered: { high } }) => ({
      place: { district, years: [] },
      lacks: fewest(demand, communes) - Number(high),
    }))
    .filter(({ lacks }) => lacks > 0)
    .toSorted((one, other) => other.lacks - one.lacks)
    .map(({ place }) => place)
}

function placesOf(late: readonly LatePart[]): readonly LackingPlace[] {
  const divided = late.filter(({ year, district }) => year !== null || district !== null)
  return [...new Set(divided.map(({ district }) => district))].map((district) => ({
    district,
    years: divided.flatMap((part) => (part.district === district && part.year !== null ? [part.year] : [])),
  }))
}
