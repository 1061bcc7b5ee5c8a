import type { IsoDate } from '../calendar/iso-date.ts'
import type { InvalidInput } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { Ground } from '../units/succession.ts'
import type { UnitKey } from '../units/unit.ts'
import { hasEnded } from './club.ts'
import type { ClubRefusal } from './refusal.ts'
import type { Club } from './schema.ts'

/**
 * Records in which part of its divided commune the club is; a wrong answer is corrected by another. `ground` is where
 * that commune's land is today. Refused when the club has ended, when the unit is not one of the parts, and when there
 * is only one part, since then there is nothing to ask.
 */
export function locateClub(
  club: Club,
  unit: UnitKey,
  { today, ground }: { readonly today: IsoDate; readonly ground: readonly Ground[] },
): Result<Club, InvalidInput | ClubRefusal> {
  if (hasEnded(club)) return refuse({ reason: 'clubEnded' })
  const isPart = ground.some((part) => part.extent === 'part' && part.unit === unit)
  return isPart
    ? accept({ ...club, liesIn: { unit, saidOn: today } })
    : refuse({ reason: 'invalidInput', fields: [{ field: 'unit', problem: 'choiceUnknown' }] })
}
