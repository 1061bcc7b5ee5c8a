import type { TargetVerdict } from '@lienthehe/domain'
import type { Division, PlanRules } from '@lienthehe/domain/plan'
import type { DistrictAssessment } from '@lienthehe/domain/progress'
import { foundingTarget } from '@lienthehe/domain/progress'

/** The verdict on newly founded clubs in this division; `undefined` if the plan asks for none. */
export function foundingVerdict(
  plan: Pick<PlanRules, 'targets'>,
  targets: readonly TargetVerdict[],
  per: Division,
): TargetVerdict | undefined {
  const asked = foundingTarget(plan, per)
  return targets.find(({ target }) => target === asked?.id)
}

/** The scale of the table: the most clubs that a district founded in a year. */
export function mostInAYear(districts: readonly DistrictAssessment[]): number {
  return Math.max(0, ...districts.flatMap(({ founded }) => founded.map(({ clubs }) => clubs)))
}
