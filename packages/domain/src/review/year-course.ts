import type { TargetVerdict } from '../progress/assess-plan.ts'
import { type Course, courseOfAll, type Part, statusOfAll } from '../progress/part.ts'
import type { InLanguage } from '../text/language.ts'
import { isExact } from '../verdicts/interval.ts'

/**
 * The state of one year of a target: what was reached against what was asked, in clubs or in districts that did their
 * part.
 */
export type YearCourse = {
  readonly year: number
  readonly actual: number
  readonly need: number
  readonly status: Part['status']
  readonly course: Course
}

/**
 * The course of a target that asks something of each year, for the years that have begun. Where it also asks that of
 * each district, it counts the districts that did their part. Empty for every other target, and where a figure is
 * unknown or withheld, as no column could show it.
 */
export function yearCourses({ parts }: Pick<TargetVerdict, 'parts'>): readonly YearCourse[] {
  const begun = parts.filter(({ status }) => status !== 'notApplicable')
  // For a district it only matters that it did its part, however many clubs it may have.
  const isKnown = ({ status, actual, district }: Part) =>
    status !== 'undetermined' && (district !== null || isExact(actual))
  if (!begun.every(isKnown)) return []
  const years = [...new Set(begun.flatMap(({ year }) => (year === null ? [] : [year])))].toSorted()
  return years.map((year) => {
    const own = begun.filter((part) => part.year === year)
    const judged = { year, status: statusOfAll(own), course: courseOfAll(own) }
    const [only, ...others] = own
    return only !== undefined && others.length === 0 && only.district === null
      ? { ...judged, actual: only.actual.low, need: needOf(only) }
      : { ...judged, actual: countMet(own), need: own.length }
  })
}

function needOf(part: Part): number {
  return part.status === 'notApplicable' ? 0 : part.need
}

function countMet(parts: readonly Part[]): number {
  return parts.filter(({ status }) => status === 'met').length
}

/** What the columns of `yearCourses` count: the measure of the target, or the districts that did their part. */
export function describeYearColumns(
  { parts }: Pick<TargetVerdict, 'parts'>,
  { language }: InLanguage,
): string {
  return parts.some(({ district }) => district !== null)
    ? {
        vi: 'Số huyện, thành phố làm đủ trong từng năm; vạch ngang: mức cần',
        en: 'Districts that reached their number, year by year; horizontal line: the number needed',
      }[language]
    : {
        vi: 'Trong từng năm; vạch ngang: mức cần',
        en: 'Year by year; horizontal line: the number needed',
      }[language]
}
