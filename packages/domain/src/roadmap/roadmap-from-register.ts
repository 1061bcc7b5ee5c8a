import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import { hasClub } from '../progress/covered.ts'
import { newClubs } from '../progress/measure-foundings.ts'
import { type Register, type Situation, situationOf } from '../progress/register.ts'
import type { RoadmapSituation } from './roadmap-situation.ts'

/**
 * The situation of a province on a day, as its register tells it: what was founded in the plan's period, and room for
 * one club in each commune of the plan's list that is not known to have an operating one. Nothing is said of the years' capacity.
 */
export function roadmapSituationOf(plan: Plan, register: Register, asOf: IsoDate): RoadmapSituation {
  return roadmapSituationIn(situationOf(plan, register, asOf))
}

/** The same in a situation that somebody keeps. */
export function roadmapSituationIn({
  asOf,
  districts,
  communes,
  clubs,
}: Pick<Situation, 'asOf' | 'districts' | 'communes' | 'clubs'>): RoadmapSituation {
  // Clubs of one commune share their place, so that a place is looked at once however many clubs are there.
  const places = [...new Set(clubs.filter(({ operating }) => operating).map((club) => club.communes))]
  return {
    fromYear: yearOf(asOf),
    districts: districts.map(({ key }) => {
      const free = communes.filter(
        (commune) => commune.parent === key && hasClub(commune.key, places) !== 'yes',
      )
      return { district: key, room: free.length }
    }),
    founded: newClubs({ clubs }).map(({ club, district }) => ({
      year: yearOf(club.establishedOn),
      district: district ?? null,
      source: club.foundingMoney?.source ?? null,
      clubs: 1,
    })),
    capacity: [],
  }
}
