import type { Division, Measure } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Course, Part } from './part.ts'

/** Does this certainly fall short, because it is too slow so far, or because its time is over? */
export function isLate(course: Course): boolean {
  return course === 'missed' || course === 'behind'
}

/** The districts that fall short in one year. */
export type LateYear = { readonly year: number; readonly districts: readonly UnitKey[] }

/**
 * The districts that certainly fall short, by year, latest first; parts that are not of a single year and district are
 * left out.
 */
export function lateByYear(
  parts: readonly Pick<Part, 'year' | 'district' | 'course'>[],
): readonly LateYear[] {
  const late = parts.filter(({ course }) => isLate(course))
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

/**
 * The target that asks for newly founded clubs in this division, such as in each district; `undefined` when the plan
 * has none.
 */
export function foundingTarget<Asked extends { readonly measure: Measure }>(
  { targets }: { readonly targets: readonly Asked[] },
  per: Division,
): Asked | undefined {
  return targets.find(({ measure }) => measure.kind === 'clubsFounded' && measure.per === per)
}
