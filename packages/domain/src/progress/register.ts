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

/** What a plan is asked about, and on which units: everything but the clubs. */
export type Setting = {
  readonly plan: Plan
  readonly asOf: IsoDate
  /** Of the plan’s own list, as are the districts. */
  readonly communes: readonly AdministrativeUnit[]
  readonly districts: readonly AdministrativeUnit[]
  /** The province itself; all of them where the plan is one of the whole country. */
  readonly provinces: readonly AdministrativeUnit[]
  readonly unitPlans: UnitPlans
}

/**
 * The register as the plan sees it on a day: on the plan's own list of units, without what was not yet founded and
 * without clubs that are known to lie in another province. Whoever asks often keeps one, and changes the rows that a
 * change touches.
 */
export type PlacedRegister = Setting & {
  readonly clubs: readonly PlacedClub[]
  /** A row for each club of the register, placed or not. */
  readonly facts: FactColumns
  /** What the plan's rules say of each row, whether or not the club operates: of others the plan asks nothing. */
  readonly standings: readonly StandingColumn[]
}

export type PlacedClub = {
  readonly club: Club
  /** Where its facts and standings stand. */
  readonly row: number
  readonly operating: boolean
  readonly cohort: Cohort
  /** The communes of the plan's list in one of which the club lies; none when nobody can tell. */
  readonly communes: readonly UnitKey[]
  /** The district of all these communes; `undefined` when they share none. */
  readonly district: UnitKey | undefined
}

/** The plan's own list of units, and where on it lies what was recorded in a unit of any list. */
export type PlanUnits = Pick<PlacedRegister, 'communes' | 'districts' | 'provinces'> & {
  readonly placeOf: (club: ClubPlace) => Pick<PlacedClub, 'communes' | 'district'> & {
    /** False when it is known to lie in another province. */
    readonly mayBeInProvince: boolean
  }
}

/** Throws when a club was tallied for another day than the one asked about: that is a bug of the caller. */
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

/** The club on the plan's list of units on a day; `undefined` when it was not founded yet or lies in another province. */
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

/** Looks up each place once: many clubs lie in few communes, and those of one share the very same place. */
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
