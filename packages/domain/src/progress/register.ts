import type { IsoDate } from '../calendar/iso-date.ts'
import { statusOn } from '../clubs/club.ts'
import { type Cohort, cohortOf } from '../clubs/cohort.ts'
import { type ClubPlace, groundOfClub, placeKey } from '../clubs/ground.ts'
import type { Club } from '../clubs/schema.ts'
import { type FactColumns, factColumnsOf } from '../facts/fact-columns.ts'
import type { ClubFacts } from '../facts/facts.ts'
import { coversCountry } from '../plan/province.ts'
import type { Plan } from '../plan/schema.ts'
import { assessClubs, type StandingColumn } from '../quality/assess-clubs.ts'
import type { UnitPlans } from '../unit-plans/unit-plan.ts'
import type { AdministrativeUnit, UnitHistory } from '../units/schema.ts'
import { ancestry, type UnitKey, unitsOn } from '../units/unit.ts'

/** What a province has on record: its units, its clubs, and the facts of each club on the day asked about. */
export type Register = UnitHistory & {
  readonly clubs: readonly { readonly club: Club; readonly facts: ClubFacts }[]
  /** The plans that the units have issued (V.4.a). */
  readonly unitPlans: UnitPlans
}

/** Everything that a question about a plan needs except the clubs: the day and the units. */
export type Setting = {
  readonly plan: Plan
  readonly asOf: IsoDate
  /** Of the plan’s own list, as the districts are. */
  readonly communes: readonly AdministrativeUnit[]
  readonly districts: readonly AdministrativeUnit[]
  /** The province itself; all provinces where the plan is one of the whole country. */
  readonly provinces: readonly AdministrativeUnit[]
  readonly unitPlans: UnitPlans
}

/**
 * The register as the plan sees it on a day: on the plan's own list of units, without clubs founded later and without
 * clubs known to be in another province. Callers that ask often keep one, and change the rows that a change concerns.
 */
export type PlacedRegister = Setting & {
  readonly clubs: readonly PlacedClub[]
  /** A row for each club of the register, whether its place is known or not. */
  readonly facts: FactColumns
  /** What the plan's rules say of each row, operating or not; the plan asks nothing of clubs that do not operate. */
  readonly standings: readonly StandingColumn[]
}

export type PlacedClub = {
  readonly club: Club
  /** The row of its facts and standings. */
  readonly row: number
  readonly operating: boolean
  readonly cohort: Cohort
  /** The communes of the plan's list that the club may be in; none when nobody can tell. */
  readonly communes: readonly UnitKey[]
  /** The district of all these communes; `undefined` when they are in different ones. */
  readonly district: UnitKey | undefined
}

/** The plan's own list of units, and where on it each unit of any list is. */
export type PlanUnits = Pick<PlacedRegister, 'communes' | 'districts' | 'provinces'> & {
  readonly placeOf: (club: ClubPlace) => Pick<PlacedClub, 'communes' | 'district'> & {
    /** False when it is known to be in another province. */
    readonly mayBeInProvince: boolean
  }
}

/** Throws when a club was tallied for another day than the one asked about, which is a bug of the caller. */
export function placeRegister(plan: Plan, register: Register, asOf: IsoDate): PlacedRegister {
  const units = planUnitsOf(plan, register)
  const facts = factColumnsOf(
    asOf,
    register.clubs.map((each) => each.facts),
  )
  return {
    plan,
    asOf,
    communes: units.communes,
    districts: units.districts,
    provinces: units.provinces,
    clubs: register.clubs.flatMap(({ club }, row) => placeClub({ plan, units, asOf }, club, row) ?? []),
    unitPlans: register.unitPlans,
    facts,
    standings: assessClubs(plan, facts),
  }
}

/** The club on the plan's list of units on a day; `undefined` when it was not founded yet or is in another province. */
export function placeClub(
  { plan, units, asOf }: { readonly plan: Plan; readonly units: PlanUnits; readonly asOf: IsoDate },
  club: Club,
  row: number,
): PlacedClub | undefined {
  if (club.establishedOn > asOf) return undefined
  const { communes, district, mayBeInProvince } = units.placeOf(club)
  if (!mayBeInProvince) return undefined
  const operating = statusOn(club, asOf) === 'operating'
  return { club, row, operating, cohort: cohortOf(club, plan.period), communes, district }
}

/** Looks up each place once: many clubs are in few communes, and clubs of one commune share one place object. */
export function planUnitsOf(
  plan: Pick<Plan, 'province' | 'unitsOn'>,
  { units: all, successions }: UnitHistory,
): PlanUnits {
  const units = new Map(all.map((unit) => [unit.key, unit]))
  const listOf = plan.unitsOn
  const inProvince = (key: UnitKey) =>
    coversCountry(plan) || ancestry(units, key).at(-1)?.code === plan.province
  const places = new Map<string, ReturnType<PlanUnits['placeOf']>>()
  const find = (club: ClubPlace) => {
    const communes = groundOfClub(units, successions, club, listOf).map(({ unit }) => unit)
    const mayBeInProvince = communes.length === 0 || communes.some(inProvince)
    return { communes, district: districtOfAll(units, communes), mayBeInProvince }
  }
  return {
    communes: unitsOn(all, 'commune', listOf).filter(({ key }) => inProvince(key)),
    districts: unitsOn(all, 'district', listOf).filter(({ key }) => inProvince(key)),
    provinces: unitsOn(all, 'province', listOf).filter(({ key }) => inProvince(key)),
    placeOf: (club) => {
      const key = placeKey(club)
      const place = places.get(key) ?? find(club)
      places.set(key, place)
      return place
    },
  }
}

function districtOfAll(
  units: ReadonlyMap<UnitKey, AdministrativeUnit>,
  communes: readonly UnitKey[],
): UnitKey | undefined {
  const [district, ...others] = new Set(
    communes.map((key) => ancestry(units, key).find(({ level }) => level === 'district')?.key),
  )
  return others.length === 0 ? district : undefined
}
