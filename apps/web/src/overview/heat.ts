import type { TargetVerdict } from '@lienthehe/domain'
import type { Division, PlanRules } from '@lienthehe/domain/plan'
import type { DistrictAssessment } from '@lienthehe/domain/progress'
import { foundingTarget } from '@lienthehe/domain/progress'

/**
 * The verdict on the target for newly founded clubs with this division (e.g. by district and year); `undefined` if the
 * plan has none.
 */
export function foundingVerdict(
  plan: Pick<PlanRules, 'targets'>,
  targets: readonly TargetVerdict[],
  per: Division,
): TargetVerdict | undefined {
  const asked = foundingTarget(plan, per)
  return targets.find(({ target }) => target === asked?.id)
}

/** The most clubs that a district founded in a year: the upper end of the table's scale. */
export function mostInAYear(districts: readonly DistrictAssessment[]): number {
  return Math.max(0, ...districts.flatMap(({ founded }) => founded.map(({ clubs }) => clubs)))
}
