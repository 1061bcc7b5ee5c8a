import type { IsoDate } from '../../calendar/iso-date.ts'
import type { ClauseId, Plan } from '../../plan/schema.ts'
import { slotsOf } from '../../progress/measures/measure-foundings.ts'
import { fewest } from '../../progress/part.ts'
import { clubsPlanned, type IssuedPlan, unitPlanInForce } from '../../unit-plans/unit-plan.ts'
import type { AdministrativeUnit } from '../../units/schema.ts'
import type { UnitKey } from '../../units/unit.ts'
import { type Interval, isAtLeast, sumIntervals, unknownInterval } from '../../verdicts/interval.ts'
import { foundingsOf } from '../foundings.ts'

/** One part of a target on foundings, with the number of clubs that the units' plans contain for it. */
export type PlannedPart = {
  readonly target: string
  readonly clause: ClauseId
  /** `null`: all years of the plan together. */
  readonly year: number | null
  /** `null`: all units together. */
  readonly unit: UnitKey | null
  readonly planned: Interval
  readonly need: number
} & ({ readonly status: 'met' | 'undetermined' } | { readonly status: 'unmet'; readonly shortfall: number })

/** Clubs by year and in total; `unknownInterval` if no plan has a number. */
export type PlannedYears = {
  readonly years: readonly { readonly year: number; readonly clubs: Interval }[]
  readonly total: Interval
}

/** What the units plan, compared with what the province's plan asks for. */
export type PlannedProvince = {
  readonly asOf: IsoDate
  /** The units that should have a plan and had issued none by the day. */
  readonly unitsWithout: readonly UnitKey[]
  /** What each unit plans, in the order of the units. */
  readonly units: readonly (PlannedYears & { readonly unit: UnitKey })[]
  /** The planned clubs of all units together. */
  readonly sum: PlannedYears
  readonly parts: readonly PlannedPart[]
}

/**
 * Would the province reach its targets on foundings if each unit founded exactly the clubs of its own plan (V.4.a)? If
 * a unit has no plan, or no number for a year, any number is possible; a part is then `unmet` only if no number would
 * be enough. `units` are the units that should have a plan: the districts on the plan's own list.
 */
export function compareUnitPlans(
  plan: Pick<Plan, 'id' | 'period' | 'targets'>,
  {
    units,
    unitPlans,
    asOf,
  }: {
    readonly units: readonly AdministrativeUnit[]
    readonly unitPlans: readonly IssuedPlan[]
    readonly asOf: IsoDate
  },
): PlannedProvince {
  const inForce = new Map(
    units.map(({ key }) => [key, unitPlanInForce(unitPlans, { unit: key, plan: plan.id, asOf })]),
  )
  const planned = (unit: UnitKey, wanted: Parameters<typeof clubsPlanned>[1]): Interval => {
    const own = inForce.get(unit)
    return own === undefined ? unknownInterval : clubsPlanned(own, wanted)
  }
  const inAll = (keys: readonly UnitKey[], years: readonly number[]) =>
    sumIntervals(keys.map((key) => planned(key, { years, moneyFrom: null })))
  const yearsOf = (keys: readonly UnitKey[]): PlannedYears => ({
    years: plan.period.years.map((year) => ({ year, clubs: inAll(keys, [year]) })),
    total: inAll(keys, plan.period.years),
  })
  const parts = foundingsOf(plan).flatMap(({ target, measure }) =>
    slotsOf(measure.per, { plan, districts: units }).map(({ year, district }): PlannedPart => {
      const years = year === null ? plan.period.years : [year]
      const asked = district === null ? units.map(({ key }) => key) : [district]
      const sum = sumIntervals(asked.map((unit) => planned(unit, { years, moneyFrom: measure.moneyFrom })))
      const need = fewest(target.demand, null)
      const { id, clause } = target
      return { target: id, clause, year, unit: district, planned: sum, need, ...judge(sum, need) }
    }),
  )
  return {
    asOf,
    unitsWithout: units.map(({ key }) => key).filter((unit) => inForce.get(unit) === undefined),
    units: units.map(({ key }) => ({ unit: key, ...yearsOf([key]) })),
    sum: yearsOf(units.map(({ key }) => key)),
    parts,
  }
}

function judge(
  planned: Interval,
  need: number,
): { readonly status: 'met' | 'undetermined' } | { readonly status: 'unmet'; readonly shortfall: number } {
  switch (isAtLeast(planned, need)) {
    case 'yes':
      return { status: 'met' }
    case 'unknown':
      return { status: 'undetermined' }
    case 'no':
      return { status: 'unmet', shortfall: need - Number(planned.high) }
  }
}
