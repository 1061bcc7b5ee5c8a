import type { PlanAssessment } from '../progress/assess-plan.ts'
import { isLate } from '../progress/late.ts'
import { type CourseClass, courseClasses } from '../progress/part.ts'
import { type DistrictNames, describeCourses } from '../progress/sentences/wording.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { UnitKey } from '../units/unit.ts'

const urgent = ['missed', 'behind', 'short'] as const satisfies readonly CourseClass[]
/** All classes, with those that need action first. */
const mostUrgentFirst: readonly CourseClass[] = [...new Set([...urgent, ...courseClasses])]

/** The finding in one sentence: `Đến 31/05/2025: 3 chỉ tiêu không đạt, 4 đạt; vướng nhất ở Mai Châu`. */
export function describeReview(
  { asOf, targets, districts }: Pick<PlanAssessment, 'asOf' | 'targets' | 'districts'>,
  { names, language }: InLanguage & { readonly names: DistrictNames },
): string {
  const day = `${{ vi: 'Đến', en: 'As of' }[language]} ${formatDate(asOf)}`
  const [only, ...others] = mostLate(districts)
  const place =
    only === undefined || others.length > 0
      ? ''
      : `; ${{ vi: 'vướng nhất ở', en: 'furthest behind is' }[language]} ${names.get(only) ?? only}`
  return `${day}: ${describeCourses(targets, { order: mostUrgentFirst, language })}${place}`
}

/** The districts with the largest number of late parts; empty if no part is late. */
function mostLate(districts: PlanAssessment['districts']): readonly UnitKey[] {
  const counted = districts.map(({ district, parts }) => ({
    district,
    late: parts.filter(({ course }) => isLate(course)).length,
  }))
  const most = Math.max(1, ...counted.map((one) => one.late))
  return counted.filter((one) => one.late === most).map(({ district }) => district)
}
