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

/** The one part of a target that asks of districts where the plan's list of units has none: nobody is asked. */
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

/** Is something asked of districts that are not there? */
export function lacksDistricts(measure: Measure, { districts }: Pick<PlacedRegister, 'districts'>): boolean {
  return districts.length === 0 && asksOfDistricts(measure)
}
