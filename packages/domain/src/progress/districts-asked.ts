import type { Measure, Plan } from '../plan/schema.ts'
import { exactly } from '../verdicts/interval.ts'
import type { Part } from './part.ts'
import type { PlacedRegister } from './register.ts'

/** Does the measure ask something of each district? */
export function asksOfDistricts(measure: Measure): boolean {
  if (measure.kind === 'clubsFounded') return measure.per === 'district' || measure.per === 'districtAndYear'
  if (measure.kind === 'unitsServed') return measure.level === 'district'
  return measure.kind === 'districtsPlanned'
}

/** The only part of a target on districts, if the plan's list has no districts: it applies to nobody. */
export function partWithoutDistricts({ unitsOn }: Pick<Plan, 'unitsOn'>): Part {
  return {
    year: null,
    span: null,
    district: null,
    actual: exactly(0),
    of: null,
    status: 'notApplicable',
    course: 'notAsked',
    because: 'noDistricts',
    listOf: unitsOn,
  }
}

/** Does the target ask something of districts, although the plan's list has none? */
export function lacksDistricts(measure: Measure, { districts }: Pick<PlacedRegister, 'districts'>): boolean {
  return districts.length === 0 && asksOfDistricts(measure)
}
