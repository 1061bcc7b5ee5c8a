import type { IsoDate } from '../calendar/iso-date.ts'
import type { FoundingSource } from '../clubs/club.ts'
import type { Plan } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { type Interval, sumIntervals, unknownInterval } from '../verdicts/interval.ts'
import type { Answer } from '../verdicts/tally.ts'
import type { UnitPlan } from './schema.ts'

type HasYears = { readonly period: Pick<Plan['period'], 'years'> }

/** The part of a unit's plan that the rules read. */
export type IssuedPlan = Pick<UnitPlan, 'unit' | 'plan' | 'issuedOn' | 'clubs' | 'withdrawal'>

/** The recorded plans of the units, in any order, and whether every plan that was issued is among them. */
export type UnitPlans = { readonly records: readonly IssuedPlan[]; readonly areAllRecorded: boolean }

/** None is recorded: nothing is known about any unit. */
export const noUnitPlans: UnitPlans = { records: [], areAllRecorded: false }

/** V.4.a: the years of the province's plan for which the unit sets itself no number of clubs; zero is a number. */
export function missingYears({ period }: HasYears, { clubs }: Pick<UnitPlan, 'clubs'>): readonly number[] {
  return period.years.filter((asked) => !clubs.some(({ year }) => year === asked))
}

/** V.4.a: does the unit's plan have a number of clubs for each year of the province's plan? */
export function isUnitPlanComplete(plan: HasYears, unitPlan: Pick<UnitPlan, 'clubs'>): boolean {
  return missingYears(plan, unitPlan).length === 0
}

/**
 * The unit's plan in force on the day: the latest of those issued by then, which replaces the ones before it. If two
 * are from one day, the one recorded last. `undefined`: it had issued none.
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
 * The clubs that the unit plans to found in these years, with money of these sources (`null`: any source). A year
 * without a number may hold any number; a number without a source may or may not belong to these sources.
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
 * V.4.a: had the unit issued, by the day, a plan with a number for each year of the province's plan? A missing record
 * means that none was issued only where all issued plans are on record.
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
