import type { WrongField } from '../refusals/invalid-input.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { isValidOn } from '../units/unit.ts'
import type { ClubDraft } from './schema.ts'

/**
 * What is wrong with the commune of a draft? Empty when nothing is. A club lies in a commune of its founding day: one
 * that there was not yet, or no more, cannot have founded it. `commune` is the unit of the draft's key, if the list has one.
 */
export function checkCommune(
  { establishedOn }: Pick<ClubDraft, 'establishedOn'>,
  commune: AdministrativeUnit | undefined,
): readonly WrongField[] {
  if (commune?.level !== 'commune') return [{ field: 'commune', problem: 'communeUnknown' }]
  return isValidOn(commune, establishedOn) ? [] : [{ field: 'commune', problem: 'communeNotThen' }]
}
