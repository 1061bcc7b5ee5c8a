import type { IsoDate } from '../calendar/iso-date.ts'
import type { UnitKey } from '../units/unit.ts'
import type { TrainingCourse } from './schema.ts'

/** III.2: the first training of communes, and that of trainers for the districts. */
export const courseKinds = ['initial', 'trainers'] as const
export type CourseKind = (typeof courseKinds)[number]

/**
 * Which of these units had no such course by the day? Communes that were trained in 2016–2020 (III.2.a) are told by the
 * courses of those years. Units and courses must speak of one list of units, e.g. the plan's own.
 */
export function untrainedUnits(
  units: readonly UnitKey[],
  courses: readonly Pick<TrainingCourse, 'kind' | 'on' | 'units'>[],
  { kind, asOf }: { readonly kind: CourseKind; readonly asOf: IsoDate },
): readonly UnitKey[] {
  const trained = new Set(
    courses.filter((course) => course.kind === kind && course.on <= asOf).flatMap((course) => course.units),
  )
  return units.filter((unit) => !trained.has(unit))
}
