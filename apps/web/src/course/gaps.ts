import type { PlanAssessment, UnitKey } from '@lienthehe/domain'
import type { DistrictAssessment } from '@lienthehe/domain/progress'

/**
 * The new clubs of one district as running totals at the end of each year that has started; how many are required, and
 * how many are missing.
 */
export type DistrictCourse = {
  readonly district: UnitKey
  readonly byYear: readonly { readonly year: number; readonly clubs: number }[]
  readonly clubs: number
  readonly need: number | null
  readonly gap: number
}

/**
 * The districts of an assessment: the largest shortfall first, then those with the fewest clubs. `target` is the target
 * that requires clubs of each district.
 */
export function districtCourses(
  { districts }: Pick<PlanAssessment, 'districts'>,
  target: string | undefined,
  years: readonly number[],
): readonly DistrictCourse[] {
  return districts
    .map((district) => courseOf(district, target, years))
    .toSorted((one, other) => other.gap - one.gap || one.clubs - other.clubs)
}

function courseOf(
  { district, founded, foundedInAll, parts }: DistrictAssessment,
  target: string | undefined,
  years: readonly number[],
): DistrictCourse {
  const part = parts.find((own) => own.target === target)
  const need = part === undefined || part.status === 'notApplicable' ? null : part.need
  // Clubs founded in late 2020 belong to no year of the plan and are included from the start.
  let clubs = foundedInAll - founded.reduce((sum, entry) => sum + entry.clubs, 0)
  const byYear = years.map((year) => {
    clubs += founded.find((entry) => entry.year === year)?.clubs ?? 0
    return { year, clubs }
  })
  return {
    district,
    byYear,
    clubs: foundedInAll,
    need,
    gap: need === null ? 0 : Math.max(0, need - foundedInAll),
  }
}
