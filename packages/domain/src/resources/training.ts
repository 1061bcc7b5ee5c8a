import type { IsoDate } from '../calendar/iso-date.ts'
import type { UnitKey } from '../units/unit.ts'
import type { CourseKind } from './means-kind.ts'
import type { MeansRecord } from './means-schema.ts'
import { meansOn } from './support.ts'

/**
 * The units without a course of this kind by the day. Records of courses from 2016–2020 show whether a commune was
 * trained then (III.2.a). Units and courses must use the same list of units, e.g. the plan's own.
 */
export function untrainedUnits(
  units: readonly UnitKey[],
  records: readonly MeansRecord[],
  { kind, asOf }: { readonly kind: CourseKind; readonly asOf: IsoDate },
): readonly UnitKey[] {
  const courses = meansOn(records, 'course', asOf).filter(({ about }) => about.course === kind)
  const trained = new Set(courses.flatMap(({ about }) => about.units))
  return units.filter((unit) => !trained.has(unit))
}

/** The number of a unit's trainers by the day: the people who took its courses for trainers (III.2.b). */
export function trainersOf(unit: UnitKey, records: readonly MeansRecord[], asOf: IsoDate): number | null {
  const counts = meansOn(records, 'course', asOf)
    .filter(({ about }) => about.course === 'trainers' && about.units.length === 1 && about.units[0] === unit)
    .map(({ about: { officials, boardMembers } }) =>
      officials === null && boardMembers === null ? null : (officials ?? 0) + (boardMembers ?? 0),
    )
  const known = counts.filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
}
