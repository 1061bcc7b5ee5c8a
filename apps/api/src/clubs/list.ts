import {
  type Club,
  type Cohort,
  type Count,
  clubStatuses,
  cohortOf,
  cohorts,
  factsAt,
  foldText,
  type IsoDate,
  type Situation,
  type StandingWord,
  scopesOf,
  soughtWords,
  standingWordAt,
  standingWords,
  statusOn,
  type UnitKey,
  wordBeginning,
} from '@lienthehe/domain'
import { isoDateSchema, unitKeySchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import type { KeptClub } from '../register/club-shelf.ts'
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
  const { stored, reference } = planOn(services, asOf)
  const maySee = visibleTo(services, user)
  return services.register.on({ date: asOf, stored, adopted: services }, ({ inOrder, situation }) => {
    const passes = passing(services, situation, filter)
    // Words are made and figures read only for the rows of this page.
    const found = inOrder.filter((kept) => maySee(kept.club) && passes(kept))
    const start = (filter.page - 1) * filter.pageSize
    const page = found.slice(start, start + filter.pageSize)
    return {
      plan: reference,
      asOf,
      total: found.length,
      rows: page.map((kept) => rowOf(services, situation, kept)),
    }
  })
}

function visibleTo({ units }: Services, user: SignedIn): (club: Club) => boolean {
  const scopes = scopesOf(user, 'club.read')
  const communes = units.under(scopes)
  const own = new Set(scopes.flatMap((scope) => (scope.kind === 'club' ? [scope.club] : [])))
  return ({ id, commune }) => communes.has(commune) || own.has(id)
}

function rowOf(services: Services, situation: Situation, { club, row }: KeptClub): ClubRow {
  const { id, name, village, establishedOn } = club
  const { plan, asOf, facts, standings } = situation
  return {
    id,
    name,
    village,
    establishedOn,
    ...placesOfClub(services.units, club, asOf),
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
  { search, unit, status, cohort, rule, standing }: ClubFilter,
): (kept: KeptClub) => boolean {
  const sought = soughtWords(search).map(wordBeginning)
  const placeOf = placesSoughtIn(services, asOf)
  const asked = standings.filter((column) => rule === null || column.rule === rule)
  const byte = standing === null ? -1 : standingWords.indexOf(standing)
  return ({ club, row, folded }) => {
    const place = placeOf(club.commune)
    return (
      (unit === null || place.within.includes(unit)) &&
      (status === null || statusOn(club, asOf) === status) &&
      (cohort === null || cohortOf(club, plan.period) === cohort) &&
      (standing === null || asked.some(({ words }) => words[row] === byte)) &&
      sought.every((begins) => begins(folded) || begins(place.folded))
    )
  }
}

/** Above each commune its units, and its names of then and of now, folded; many clubs lie in few communes. */
function placesSoughtIn({ units }: Services, asOf: IsoDate) {
  const known = new Map<UnitKey, { readonly within: readonly UnitKey[]; readonly folded: string }>()
  return (key: UnitKey) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const { commune, district, communeNow } = placesOfClub(units, { commune: key }, asOf)
    const names = [commune.name, district?.name, communeNow?.name]
    const place = { within: units.within(key), folded: foldText(names.join(' ')) }
    known.set(key, place)
    return place
  }
}
