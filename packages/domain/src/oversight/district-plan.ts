import type { Plan } from '../plan/schema.ts'
import type { DistrictPlan } from './schema.ts'

type HasYears = { readonly period: Pick<Plan['period'], 'years'> }

/** The years of the plan for which the district sets itself no number of clubs; zero is a number. */
export function missingYears(
  { period }: HasYears,
  { targets }: Pick<DistrictPlan, 'targets'>,
): readonly number[] {
  return period.years.filter((asked) => !targets.some(({ year }) => year === asked))
}

/** V.4.a: does the district's plan have a target for each year of the plan's period? */
export function isDistrictPlanComplete(plan: HasYears, districtPlan: Pick<DistrictPlan, 'targets'>): boolean {
  return missingYears(plan, districtPlan).length === 0
}
