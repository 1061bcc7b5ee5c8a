import type { IsoDate } from '../calendar/iso-date.ts'
import type { InvalidInput } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { Ground } from '../units/succession.ts'
import type { UnitKey } from '../units/unit.ts'
import { hasEnded } from './club.ts'
import type { ClubRefusal } from './refusal.ts'
import type { Club } from './schema.ts'

/**
 * Records in which part of its divided commune the club is; recording again replaces a wrong answer. `ground`: the
 * units to which the commune’s area belongs today. Refused when the club has ended, and when the unit is not one of
 * several parts.
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
