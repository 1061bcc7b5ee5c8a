import type { IsoDate } from '../calendar/iso-date.ts'
import { assessClub, type ClubVerdict } from '../clubs/assess.ts'
import { statusOn } from '../clubs/club.ts'
import { type Cohort, cohortOf } from '../clubs/cohort.ts'
import type { ClubFacts } from '../clubs/facts.ts'
import type { Club } from '../clubs/schema.ts'
import type { Plan } from '../plan/schema.ts'
import type { UnitPlans } from '../unit-plans/unit-plan.ts'
import type { AdministrativeUnit, UnitHistory } from '../units/schema.ts'
import { groundOn } from '../units/succession.ts'
import { ancestry, type UnitKey, unitsOn } from '../units/unit.ts'

/** What a province has on record: its units, its clubs, and the facts of each club on the day asked about. */
export type Register = UnitHistory & {
  readonly clubs: readonly { readonly club: Club; readonly facts: ClubFacts }[]
  /** The plans that the units have issued (V.4.a). */
  readonly unitPlans: UnitPlans
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
  readonly unitPlans: UnitPlans
}

export type PlacedClub = {
  readonly club: Club
  readonly facts: ClubFacts
  readonly operating: boolean
  /** What the plan's rules say of the club while it operates; of others they ask nothing. */
  readonly verdicts: readonly ClubVerdict[]
  readonly cohort: Cohort
  /** The communes of the plan's list in one of which the club lies; none when nobody can tell. */
  readonly communes: readonly UnitKey[]
  /** The district of all these communes; `undefined` when they share none. */
  readonly district: UnitKey | undefined
}

/** Throws when a club was tallied for another day than the one asked about: that is a bug of the caller. */
export function situationOf(plan: Plan, register: Register, asOf: IsoDate): Situation {
  const units = new Map(register.units.map((unit) => [unit.key, unit]))
  const inProvince = (key: UnitKey) => ancestry(units, key).at(-1)?.code === plan.province
  // Many clubs lie in few communes: each commune is looked up once.
  const places = new Map<UnitKey, Pick<PlacedClub, 'communes' | 'district'>>()
  const placeOf = (key: UnitKey) => {
    const known = places.get(key)
    if (known !== undefined) return known
    const communes = groundOn(units, register.successions, key, plan.unitsOn).map(({ unit }) => unit)
    const place = { communes, district: districtOfAll(units, communes) }
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
    .filter(({ communes }) => communes.length === 0 || communes.some(inProvince))
  return {
    plan,
    asOf,
    communes: unitsOn(register.units, 'commune', plan.unitsOn).filter(({ key }) => inProvince(key)),
    districts: unitsOn(register.units, 'district', plan.unitsOn).filter(({ key }) => inProvince(key)),
    clubs,
    unitPlans: register.unitPlans,
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
