import type { WrongField } from '../refusals/invalid-input.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { isValidOn } from '../units/unit.ts'
import type { ClubDraft } from './schema.ts'

/**
 * The problems with the commune of a draft; empty when there are none. The commune must have existed on the club’s
 * founding day. `commune` is the unit with the draft’s key, if the list has one.
 */
export function checkCommune(
  { establishedOn }: Pick<ClubDraft, 'establishedOn'>,
  commune: AdministrativeUnit | undefined,
): readonly WrongField[] {
  if (commune?.level !== 'commune') return [{ field: 'commune', problem: 'communeUnknown' }]
  return isValidOn(commune, establishedOn) ? [] : [{ field: 'commune', problem: 'communeNotThen' }]
}
