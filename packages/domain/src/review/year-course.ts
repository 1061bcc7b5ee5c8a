import type { TargetVerdict } from '../progress/assess-plan.ts'
import { type Course, courseOfAll, type Part } from '../progress/part.ts'

/** How one year of a target stands: what is there against what was asked, in clubs, or in districts that did their part. */
export type YearCourse = {
  readonly year: number
  readonly actual: number
  readonly need: number
  readonly course: Course
}

/**
 * The course of a target that asks something of each year, year by year as far as they have begun; empty for every other.
 * Where it asks that of each district too, the districts that did are counted.
 */
export function yearCourses({ parts }: Pick<TargetVerdict, 'parts'>): readonly YearCourse[] {
  const begun = parts.filter(({ status }) => status !== 'notApplicable')
  const years = [...new Set(begun.flatMap(({ year }) => (year === null ? [] : [year])))].toSorted()
  return years.map((year) => {
    const own = begun.filter((part) => part.year === year)
    const [only, ...others] = own
    return only !== undefined && others.length === 0 && only.district === null
      ? { year, actual: only.actual.low, need: needOf(only), course: only.course }
      : { year, actual: countMet(own), need: own.length, course: courseOfAll(own) }
  })
}

function needOf(part: Part): number {
  return part.status === 'notApplicable' ? 0 : part.need
}

function countMet(parts: readonly Part[]): number {
  return parts.filter(({ status }) => status === 'met').length
}
