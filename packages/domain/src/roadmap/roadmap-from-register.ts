import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import { newClubs } from '../progress/measures/measure-foundings.ts'
import { type PlacedRegister, placeRegister, type Register } from '../progress/register.ts'
import type { RoadmapSituation } from './roadmap-situation.ts'
import { clubsByUnit, clubsWantedIn, unitsLacking } from './units-to-serve.ts'

/**
 * The situation of a province on a day, from its register: the clubs founded in the plan's period, the clubs that units
 * still lack, and the room for more. A commune on the plan's list without a known operating club has room for one, or
 * for as many as a target wants there. The years have no capacity limit.
 */
export function roadmapSituationOf(plan: Plan, register: Register, asOf: IsoDate): RoadmapSituation {
  return roadmapSituationIn(placeRegister(plan, register, asOf))
}

/** The same as `roadmapSituationOf`, for callers that already have the placed register. */
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
