import {
  type AdministrativeUnit,
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
  type UnitKey,
} from '@lienthehe/domain'
import { isoDateSchema, unitKeySchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'

/** What the list of clubs can be narrowed to; `null` narrows nothing. */
export const clubFilterSchema = z.strictObject({
  asOf: isoDateSchema.nullable(),
  search: z.string().max(100),
  district: unitKeySchema.nullable(),
  status: z.enum(clubStatuses).nullable(),
  cohort: z.enum(cohorts).nullable(),
  rule: z.string().max(60).nullable(),
  standing: z.enum(standingWords).nullable(),
  page: z.int().min(1),
  pageSize: z.int().min(1).max(200),
})
type ClubFilter = z.infer<typeof clubFilterSchema>

type Place = Pick<AdministrativeUnit, 'key' | 'name'>

export type ClubRow = Pick<Club, 'id' | 'name' | 'village' | 'establishedOn'> & {
  readonly commune: Place
  readonly district: Place
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
  const { plan } = services.plans.inForceOn(asOf).stored
  const found = clubs
    .filter(({ club }) => communes.has(club.commune) || own.has(club.id))
    .map(({ club, facts }) => rowOf(services, plan, club, facts))
    .filter((row) => passes(row, filter))
    .toSorted((one, other) => compareWords(one.name, other.name))
  const start = (filter.page - 1) * filter.pageSize
  return { asOf, total: found.length, rows: found.slice(start, start + filter.pageSize) }
}

/** Where a club lies: its commune, and the district above it. */
export function placeNamesOf(
  { units }: Pick<Services, 'units'>,
  { commune }: Pick<Club, 'commune'>,
): { readonly commune: Place; readonly district: Place } {
  const [own, above] = units.within(commune).map((key) => placeOf(units.byKey.get(key), key))
  if (own === undefined || above === undefined) throw new RangeError(`no such commune: ${commune}`)
  return { commune: own, district: above }
}

function placeOf(unit: AdministrativeUnit | undefined, key: UnitKey): Place {
  return { key, name: unit?.name ?? key }
}

function rowOf(services: Services, plan: Plan, club: Club, facts: ClubFacts): ClubRow {
  const { id, name, village, establishedOn } = club
  return {
    id,
    name,
    village,
    establishedOn,
    ...placeNamesOf(services, club),
    cohort: cohortOf(club, plan.period),
    status: statusOn(club, facts.asOf),
    members: facts.members,
    standings: assessClub(plan, facts).map((verdict) => ({
      rule: verdict.rule,
      word: standingWordOf(verdict),
    })),
  }
}

function passes(row: ClubRow, { search, district, status, cohort, rule, standing }: ClubFilter): boolean {
  return (
    (district === null || row.district.key === district) &&
    (status === null || row.status === status) &&
    (cohort === null || row.cohort === cohort) &&
    (standing === null ||
      row.standings.some((own) => (rule === null || own.rule === rule) && own.word === standing)) &&
    matchesSearch(`${row.name} ${row.village ?? ''} ${row.commune.name} ${row.district.name}`, search)
  )
}
