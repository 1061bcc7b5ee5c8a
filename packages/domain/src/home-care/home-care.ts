import type { IsoDate } from '../calendar/iso-date.ts'
import type { MemberId } from '../members/schema.ts'
import type { HomeCare, HomeCareVolunteer } from './schema.ts'

/** Two visits a day; a larger number is a typing mistake. */
export const visitsPerMonthMax = 60

/** Is this person cared for on the day? Never if the record was made by mistake. */
export function isCaredForOn({ from, end }: Pick<HomeCare, 'from' | 'end'>, asOf: IsoDate): boolean {
  if (end?.reason === 'recordedByMistake') return false
  return from <= asOf && (end === null || asOf < end.on)
}

/** How many people one volunteer cares for, and with how many visits a month. */
export type VolunteerLoad = {
  readonly member: MemberId
  readonly people: number
  readonly visitsPerMonth: number
}

/** The load of each volunteer of the club on the day, most visits first. */
export function loadOfVolunteers(
  cared: readonly Pick<HomeCare, 'from' | 'end' | 'volunteers'>[],
  asOf: IsoDate,
): readonly VolunteerLoad[] {
  const loads = new Map<MemberId, VolunteerLoad>()
  for (const { volunteers } of cared.filter((care) => isCaredForOn(care, asOf)))
    for (const volunteer of volunteers)
      loads.set(volunteer.member, added(loads.get(volunteer.member), volunteer))
  return [...loads.values()].toSorted((one, other) => other.visitsPerMonth - one.visitsPerMonth)
}

function added(
  load: VolunteerLoad | undefined,
  { member, visitsPerMonth }: HomeCareVolunteer,
): VolunteerLoad {
  return {
    member,
    people: (load?.people ?? 0) + 1,
    visitsPerMonth: (load?.visitsPerMonth ?? 0) + visitsPerMonth,
  }
}
