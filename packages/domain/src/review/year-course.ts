import type { TargetVerdict } from '../progress/assess-plan.ts'
import { type Course, courseOfAll, type Part, statusOfAll } from '../progress/part.ts'
import type { InLanguage } from '../text/language.ts'
import { isExact } from '../verdicts/interval.ts'

/** One year of a target: the number reached and the number demanded, in clubs or in districts that met their part. */
export type YearCourse = {
  readonly year: number
  readonly actual: number
  readonly need: number
  readonly status: Part['status']
  readonly course: Course
}

/**
 * The years that have begun, for a target that asks something of each year. If it asks that of each district too,
 * districts that met their part are counted. Empty for every other target, and if a figure is unknown or hidden,
 * because a column cannot show that.
 */
export function yearCourses({ parts }: Pick<TargetVerdict, 'parts'>): readonly YearCourse[] {
  const begun = parts.filter(({ status }) => status !== 'notApplicable')
  // For a district the only question is whether it met its part, so its exact number of clubs is not needed.
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

/** What the columns of `yearCourses` count: the measure of the target, or the districts that met their part. */
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
