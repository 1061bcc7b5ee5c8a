import type { FieldProblem } from '../refusals/field-problem.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { isValidOn } from '../units/unit.ts'
import type { ClubDraft } from './schema.ts'

/**
 * What is wrong with the commune of a draft? A club lies in a commune of its founding day: one that there was not yet, or
 * no more, cannot have founded it. `commune` is the unit of the draft's key, if the list has one.
 */
export function checkCommune(
  { establishedOn }: Pick<ClubDraft, 'establishedOn'>,
  commune: AdministrativeUnit | undefined,
): FieldProblem | null {
  if (commune?.level !== 'commune') return 'communeUnknown'
  return isValidOn(commune, establishedOn) ? null : 'communeNotThen'
}
