import type { IsoDate } from '../calendar/iso-date.ts'
import type { FoundingSource } from '../clubs/club.ts'
import type { Plan } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { type Interval, sumIntervals, unknownInterval } from '../verdicts/interval.ts'
import type { Answer } from '../verdicts/tally.ts'
import type { UnitPlan } from './schema.ts'

type HasYears = { readonly period: Pick<Plan['period'], 'years'> }

/** The part of a unit's plan that is needed for verdicts. */
export type IssuedPlan = Pick<UnitPlan, 'unit' | 'plan' | 'issuedOn' | 'clubs' | 'withdrawal'>

/** The recorded plans of the units, in any order, and whether these are all plans that were issued. */
export type UnitPlans = { readonly records: readonly IssuedPlan[]; readonly areAllRecorded: boolean }

/** No plan is recorded, and nothing is known about any unit. */
export const noUnitPlans: UnitPlans = { records: [], areAllRecorded: false }

/** The years of the province's plan for which the unit's plan has no number of clubs (V.4.a). Zero is a number. */
export function missingYears({ period }: HasYears, { clubs }: Pick<UnitPlan, 'clubs'>): readonly number[] {
  return period.years.filter((asked) => !clubs.some(({ year }) => year === asked))
}

/** Does the unit's plan have a number of clubs for each year of the province's plan (V.4.a)? */
export function isUnitPlanComplete(plan: HasYears, unitPlan: Pick<UnitPlan, 'clubs'>): boolean {
  return missingYears(plan, unitPlan).length === 0
}

/**
 * The unit's plan in force on the day: the latest one issued by then, since each replaces the ones before it. Of two
 * plans of the same day, the one recorded last. `undefined`: the unit had issued none.
 */
export function unitPlanInForce<One extends IssuedPlan>(
  unitPlans: readonly One[],
  { unit, plan, asOf }: { readonly unit: UnitKey; readonly plan: string; readonly asOf: IsoDate },
): One | undefined {
  return unitPlans
    .filter(
      (one) => one.unit === unit && one.plan === plan && one.withdrawal === null && one.issuedOn <= asOf,
    )
    .reduce<One | undefined>(
      (latest, one) => (latest === undefined || one.issuedOn >= latest.issuedOn ? one : latest),
      undefined,
    )
}

/**
 * The clubs that the unit plans to found in these years with money of these sources (`null`: any source). In a year
 * without a number, any number is possible. Clubs without a source may or may not belong to these sources.
 */
export function clubsPlanned(
  { clubs }: Pick<UnitPlan, 'clubs'>,
  {
    years,
    moneyFrom,
  }: { readonly years: readonly number[]; readonly moneyFrom: readonly FoundingSource[] | null },
): Interval {
  return sumIntervals(
    years.map((asked) => {
      const rows = clubs.filter(({ year }) => year === asked)
      if (rows.length === 0) return unknownInterval
      return sumIntervals(
        rows.map(({ source, clubs: planned }) => {
          if (moneyFrom === null) return { low: planned, high: planned }
          if (source === null) return { low: 0, high: planned }
          const counted = moneyFrom.includes(source) ? planned : 0
          return { low: counted, high: counted }
        }),
      )
    }),
  )
}

/**
 * Had the unit, by the day, issued a plan with a number for each year of the province's plan (V.4.a)? A missing record
 * means “no” only if all issued plans are recorded; otherwise it means “unknown”.
 */
export function hasUnitPlan(
  unit: UnitKey,
  {
    plan,
    unitPlans,
    asOf,
  }: {
    readonly plan: HasYears & Pick<Plan, 'id'>
    readonly unitPlans: UnitPlans
    readonly asOf: IsoDate
  },
): Answer {
  const own = unitPlanInForce(unitPlans.records, { unit, plan: plan.id, asOf })
  if (own === undefined) return unitPlans.areAllRecorded ? 'no' : 'unknown'
  return isUnitPlanComplete(plan, own) ? 'yes' : 'no'
}
