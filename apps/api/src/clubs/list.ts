import {
  type AdministrativeUnit,
  type Club,
  type Cohort,
  type Count,
  clubStatuses,
  cohortOf,
  cohorts,
  factsAt,
  foldText,
  hasWordBeginning,
  type Situation,
  type StandingWord,
  scopesOf,
  soughtWords,
  standingWordAt,
  standingWords,
  statusOn,
  type UnitKey,
} from '@lienthehe/domain'
import { isoDateSchema, unitKeySchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import type { KeptClub } from '../register/club-shelf.ts'

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
  const { stored } = services.plans.inForceOn(asOf)
  const maySee = visibleTo(services, user)
  return services.register.on({ date: asOf, stored, adopted: services }, ({ inOrder, situation }) => {
    const passes = passing(services, situation, filter)
    // Words are made and figures read only for the rows of this page.
    const found = inOrder.filter((kept) => maySee(kept.club) && passes(kept))
    const start = (filter.page - 1) * filter.pageSize
    const page = found.slice(start, start + filter.pageSize)
    return { asOf, total: found.length, rows: page.map((kept) => rowOf(services, situation, kept)) }
  })
}

function visibleTo({ units }: Services, user: SignedIn): (club: Club) => boolean {
  const scopes = scopesOf(user, 'club.read')
  const communes = units.under(scopes)
  const own = new Set(scopes.flatMap((scope) => (scope.kind === 'club' ? [scope.club] : [])))
  return ({ id, commune }) => communes.has(commune) || own.has(id)
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

function rowOf(services: Services, situation: Situation, { club, row }: KeptClub): ClubRow {
  const { id, name, village, establishedOn } = club
  const { plan, asOf, facts, standings } = situation
  return {
    id,
    name,
    village,
    establishedOn,
    ...placeNamesOf(services, club),
    cohort: cohortOf(club, plan.period),
    status: statusOn(club, asOf),
    members: factsAt(facts, row).members,
    standings: standings.map((column) => ({ rule: column.rule, word: standingWordAt(column, row) })),
  }
}

/** Which clubs does the filter leave? */
function passing(
  services: Services,
  { plan, asOf, standings }: Situation,
  { search, district, status, cohort, rule, standing }: ClubFilter,
): (kept: KeptClub) => boolean {
  const sought = soughtWords(search)
  const placeOf = placesOf(services)
  const asked = standings.filter((column) => rule === null || column.rule === rule)
  const byte = standing === null ? -1 : standingWords.indexOf(standing)
  return ({ club, row, folded }) => {
    const place = placeOf(club.commune)
    return (
      (district === null || place.district === district) &&
      (status === null || statusOn(club, asOf) === status) &&
      (cohort === null || cohortOf(club, plan.period) === cohort) &&
      (standing === null || asked.some(({ words }) => words[row] === byte)) &&
      sought.every((word) => hasWordBeginning(folded, word) || hasWordBeginning(place.folded, word))
    )
  }
}

/** The district of a commune, and both names folded; many clubs lie in few communes. */
function placesOf(services: Services) {
  const known = new Map<UnitKey, { readonly district: UnitKey; readonly folded: string }>()
  return (commune: UnitKey) => {
    const found = known.get(commune)
    if (found !== undefined) return found
    const names = placeNamesOf(services, { commune })
    const folded = foldText(`${names.commune.name} ${names.district.name}`)
    const place = { district: names.district.key, folded }
    known.set(commune, place)
    return place
  }
}
