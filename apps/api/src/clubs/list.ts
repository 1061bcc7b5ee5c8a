import {
  assessClub,
  type Club,
  type ClubFacts,
  type Cohort,
  type Count,
  clubStatuses,
  cohortOf,
  cohorts,
  compareWords,
  matchesSearch,
  type Plan,
  type StandingWord,
  scopesOf,
  standingWordOf,
  standingWords,
  statusOn,
} from '@lienthehe/domain'
import { isoDateSchema, unitKeySchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import { type ClubPlaces, placesOfClub } from '../units/places.ts'

/** What the list of clubs can be narrowed to; `null` narrows nothing. */
export const clubFilterSchema = z.strictObject({
  asOf: isoDateSchema.nullable(),
  search: z.string().max(100),
  /** Of any level and any day: a district of the plan's list, or a commune of today. */
  unit: unitKeySchema.nullable(),
  status: z.enum(clubStatuses).nullable(),
  cohort: z.enum(cohorts).nullable(),
  rule: z.string().max(60).nullable(),
  standing: z.enum(standingWords).nullable(),
  page: z.int().min(1),
  pageSize: z.int().min(1).max(200),
})
type ClubFilter = z.infer<typeof clubFilterSchema>

export type ClubRow = Pick<Club, 'id' | 'name' | 'village' | 'establishedOn'> &
  ClubPlaces & {
    readonly cohort: Cohort
    readonly status: ReturnType<typeof statusOn>
    readonly members: Count
    readonly standings: readonly { readonly rule: string; readonly word: StandingWord }[]
  }

/** The clubs that this user may see and the filter leaves, by name, one page of them. */
export async function listClubs(services: Services, user: SignedIn, filter: ClubFilter) {
  const asOf = filter.asOf ?? dateOf(services.now())
  const scopes = scopesOf(user, 'club.read')
  const communes = services.units.under(scopes)
  const own = new Set(scopes.flatMap((scope) => (scope.kind === 'club' ? [scope.club] : [])))
  const { clubs } = await services.register.asOf(asOf)
  const { plan, reference } = planOn(services, asOf)
  const found = clubs
    .filter(({ club }) => communes.has(club.commune) || own.has(club.id))
    .filter(({ club }) => filter.unit === null || services.units.within(club.commune).includes(filter.unit))
    .map(({ club, facts }) => rowOf(services, plan, club, facts))
    .filter((row) => passes(row, filter))
    .toSorted((one, other) => compareWords(one.name, other.name))
  const start = (filter.page - 1) * filter.pageSize
  return { plan: reference, asOf, total: found.length, rows: found.slice(start, start + filter.pageSize) }
}

function rowOf(services: Services, plan: Plan, club: Club, facts: ClubFacts): ClubRow {
  const { id, name, village, establishedOn } = club
  return {
    id,
    name,
    village,
    establishedOn,
    ...placesOfClub(services.units, club, facts.asOf),
    cohort: cohortOf(club, plan.period),
    status: statusOn(club, facts.asOf),
    members: facts.members,
    standings: assessClub(plan, facts).map((verdict) => ({
      rule: verdict.rule,
      word: standingWordOf(verdict),
    })),
  }
}

function passes(row: ClubRow, { search, status, cohort, rule, standing }: ClubFilter): boolean {
  return (
    (status === null || row.status === status) &&
    (cohort === null || row.cohort === cohort) &&
    (standing === null ||
      row.standings.some((own) => (rule === null || own.rule === rule) && own.word === standing)) &&
    matchesSearch(searchedTextOf(row), search)
  )
}

/** A club is found by the names of its places, of then and of now. */
function searchedTextOf({ name, village, commune, district, communeNow }: ClubRow): string {
  return [name, village, commune.name, district?.name, communeNow?.name].join(' ')
}
