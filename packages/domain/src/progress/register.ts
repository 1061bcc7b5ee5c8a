import type { IsoDate } from '../calendar/iso-date.ts'
import { assessClub, type ClubVerdict } from '../clubs/assess.ts'
import { cohortOf, statusOn } from '../clubs/club.ts'
import type { ClubFacts } from '../clubs/facts.ts'
import type { Club } from '../clubs/schema.ts'
import type { Plan } from '../plan/schema.ts'
import { unitOnBasis } from '../units/basis.ts'
import { type AdministrativeUnit, ancestry, type UnitKey, unitsOn } from '../units/unit.ts'

/** What a province has on record: its units, its clubs, and the facts of each club on the day asked about. */
export type Register = {
  readonly units: readonly AdministrativeUnit[]
  readonly clubs: readonly { readonly club: Club; readonly facts: ClubFacts }[]
  /** The plans that the districts have issued (V.4.a); `notKept` while nobody records them. */
  readonly districtPlans: readonly DistrictPlan[] | 'notKept'
}

/** `targets`: clubs to be founded, by year. */
export type DistrictPlan = {
  readonly district: UnitKey
  readonly issuedOn: IsoDate
  readonly targets: readonly { readonly year: number; readonly clubs: number }[]
}

/**
 * The register as the plan sees it on a day: on the plan's own list of units, without what was not yet founded and
 * without clubs that are known to lie in another province.
 */
export type Situation = {
  readonly plan: Plan
  readonly asOf: IsoDate
  readonly communes: readonly AdministrativeUnit[]
  readonly districts: readonly AdministrativeUnit[]
  readonly clubs: readonly PlacedClub[]
  readonly districtPlans: Register['districtPlans']
}

export type PlacedClub = {
  readonly club: Club
  readonly facts: ClubFacts
  readonly operating: boolean
  /** What the plan's rules say of the club while it operates; of others they ask nothing. */
  readonly verdicts: readonly ClubVerdict[]
  readonly cohort: 'earlier' | 'new'
  /** Where the club lies on the plan's list; `undefined` when its ground cannot be told from that list. */
  readonly commune: UnitKey | undefined
  readonly district: UnitKey | undefined
}

/** Throws when a club was tallied for another day than the one asked about: that is a bug of the caller. */
export function situationOf(plan: Plan, register: Register, asOf: IsoDate): Situation {
  const units = new Map(register.units.map((unit) => [unit.key, unit]))
  const inProvince = (key: UnitKey) => ancestry(units, key).at(-1)?.code === plan.province
  // Many clubs lie in few communes: each commune is looked up once.
  const places = new Map<UnitKey, Pick<PlacedClub, 'commune' | 'district'>>()
  const placeOf = (key: UnitKey) => {
    const known = places.get(key)
    if (known !== undefined) return known
    const commune = unitOnBasis(units, key, plan.unitsOn)?.key
    const place = { commune, district: commune && districtOf(units, commune) }
    places.set(key, place)
    return place
  }
  const clubs = register.clubs
    .filter(({ club }) => club.establishedOn <= asOf)
    .map(({ club, facts }): PlacedClub => {
      if (facts.asOf !== asOf)
        throw new RangeError(`club ${club.id} was tallied for ${facts.asOf}, not for ${asOf}`)
      const operating = statusOn(club, asOf) === 'operating'
      const verdicts = operating ? assessClub(plan, facts) : []
      return {
        club,
        facts,
        operating,
        verdicts,
        cohort: cohortOf(club, plan.period),
        ...placeOf(club.commune),
      }
    })
    .filter(({ commune }) => commune === undefined || inProvince(commune))
  return {
    plan,
    asOf,
    communes: unitsOn(register.units, 'commune', plan.unitsOn).filter(({ key }) => inProvince(key)),
    districts: unitsOn(register.units, 'district', plan.unitsOn).filter(({ key }) => inProvince(key)),
    clubs,
    districtPlans: register.districtPlans,
  }
}

function districtOf(units: ReadonlyMap<UnitKey, AdministrativeUnit>, commune: UnitKey): UnitKey | undefined {
  return ancestry(units, commune).find(({ level }) => level === 'district')?.key
}
