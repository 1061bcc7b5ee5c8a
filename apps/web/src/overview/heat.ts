import {
  type DistrictAssessment,
  type Measure,
  type PlanAssessment,
  type PlanRules,
  type TargetVerdict,
  targetOf,
} from '@lienthehe/domain'

/** The target that asks this division of newly founded clubs; a plan that asks none has none. */
export function foundingTarget(
  plan: PlanRules,
  targets: readonly TargetVerdict[],
  per: Extract<Measure, { kind: 'clubsFounded' }>['per'],
): TargetVerdict | undefined {
  return targets.find((verdict) => {
    const { measure } = targetOf(plan, verdict)
    return measure.kind === 'clubsFounded' && measure.per === per
  })
}

export function mostInAYear(districts: readonly DistrictAssessment[]): number {
  return Math.max(0, ...districts.flatMap(({ founded }) => founded.map(({ clubs }) => clubs)))
}

/** Has the year begun, as the plan's yearly target sees it? */
export function hasBegun(plan: PlanRules, targets: PlanAssessment['targets'], year: number): boolean {
  const yearly = foundingTarget(plan, targets, 'year')?.parts.find((part) => part.year === year)
  return yearly?.status !== 'notApplicable'
}

/** The parts that fall short for certain, by year, latest first: the districts of each year that lack their club. */
export function shortByYear(verdict: TargetVerdict | undefined) {
  const late = (verdict?.parts ?? []).filter(({ course }) => course === 'missed' || course === 'behind')
  const years = [...new Set(late.map(({ year }) => year))].flatMap((year) => (year === null ? [] : [year]))
  return years
    .toSorted((one, other) => other - one)
    .map((year) => ({
      year,
      districts: late.flatMap((part) =>
        part.year === year && part.district !== null ? [part.district] : [],
      ),
    }))
}
