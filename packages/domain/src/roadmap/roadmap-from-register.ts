import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import { newClubs } from '../progress/measures/measure-foundings.ts'
import { type PlacedRegister, placeRegister, type Register } from '../progress/register.ts'
import type { RoadmapSituation } from './roadmap-situation.ts'
import { clubsByUnit, clubsWantedIn, unitsLacking } from './units-to-serve.ts'

/**
 * The situation of a province on a day, from its register: what was founded in the plan's period, what is missing in
 * units that must each have clubs, and the room for more. Each commune of the plan's list without a known operating
 * club has room for one, or for as many as the plan wants there. The capacity of years is left open.
 */
export function roadmapSituationOf(plan: Plan, register: Register, asOf: IsoDate): RoadmapSituation {
  return roadmapSituationIn(placeRegister(plan, register, asOf))
}

/** The same from a situation that the caller keeps. */
export function roadmapSituationIn(
  province: Pick<PlacedRegister, 'plan' | 'asOf' | 'districts' | 'communes' | 'provinces' | 'clubs'>,
): RoadmapSituation {
  const { asOf, districts, communes, clubs } = province
  const clubsAt = clubsByUnit(province)
  const wantedIn = clubsWantedIn(province)
  const lacking = unitsLacking(province)
  return {
    fromYear: yearOf(asOf),
    districts: districts.map(({ key }) => ({
      district: key,
      room: communes
        .filter(({ parent }) => parent === key)
        .reduce(
          (room, commune) => room + Math.max(0, wantedIn(commune.key) - (clubsAt.get(commune.key) ?? 0)),
          0,
        ),
    })),
    ...(lacking.length === 0 ? {} : { unitsLack: lacking }),
    founded: newClubs({ clubs }).map(({ club, district }) => ({
      year: yearOf(club.establishedOn),
      district: district ?? null,
      source: club.foundingMoney?.source ?? null,
      clubs: 1,
    })),
    capacity: [],
  }
}
