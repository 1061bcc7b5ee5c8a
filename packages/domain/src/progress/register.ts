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

/** The records of a province: its units, its clubs, and each club's facts on the day in question. */
export type Register = UnitHistory & {
  readonly clubs: readonly { readonly club: Club; readonly facts: ClubFacts }[]
  /** The plans that the units have issued (V.4.a). */
  readonly unitPlans: UnitPlans
}

/** Everything that an assessment needs except the clubs: the plan, the day and the units. */
export type Setting = {
  readonly plan: Plan
  readonly asOf: IsoDate
  /** The communes on the plan’s own list of units; `districts` are from the same list. */
  readonly communes: readonly AdministrativeUnit[]
  readonly districts: readonly AdministrativeUnit[]
  /** The province itself, or all provinces if the plan is for the whole country. */
  readonly provinces: readonly AdministrativeUnit[]
  readonly unitPlans: UnitPlans
}

/**
 * The register in the form that the plan's questions need on a day: placed on the plan's own list of units, without
 * clubs founded later or known to be in another province. A caller with many questions stores it and updates only the
 * rows that a change affects.
 */
export type PlacedRegister = Setting & {
  readonly clubs: readonly PlacedClub[]
  /** A row for each club of the register, whether its place is known or not. */
  readonly facts: FactColumns
  /**
   * The verdict of each rule on each row. The rows of clubs that do not operate have a value too, but the plan asks
   * nothing of these clubs.
   */
  readonly standings: readonly StandingColumn[]
}

export type PlacedClub = {
  readonly club: Club
  /** The row of the club's facts and standings. */
  readonly row: number
  readonly operating: boolean
  readonly cohort: Cohort
  /** The communes on the plan's list that the club may be in; empty if nothing is known about its place. */
  readonly communes: readonly UnitKey[]
  /** The district that contains all these communes; `undefined` if they are in different districts. */
  readonly district: UnitKey | undefined
}

/** The plan's own list of units, and a function that finds the place of a club on it. */
export type PlanUnits = Pick<PlacedRegister, 'communes' | 'districts' | 'provinces'> & {
  readonly placeOf: (club: ClubPlace) => Pick<PlacedClub, 'communes' | 'district'> & {
    /** False if the club is known to be in another province. */
    readonly mayBeInProvince: boolean
  }
}

/**
 * Places the clubs on the plan's list of units. Throws if the facts of a club are for another day, which is a bug in
 * the caller.
 */
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
