import type { IsoDate } from '../calendar/iso-date.ts'
import type { PersonFact } from '../facts/facts.ts'
import { coversCountry, provinceOfPlan } from '../plan/province.ts'
import type { Plan } from '../plan/schema.ts'
import { spellingKey } from '../text/fold.ts'
import { compareWords } from '../text/names.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Interval } from '../verdicts/interval.ts'
import { newClubs } from './measures/measure-foundings.ts'
import { type PlacedClub, type PlacedRegister, placeRegister, type Register } from './register.ts'
import { countListed, peopleOf } from './sums/people-sum.ts'

/** A place and what its clubs come to; the figures of its parts add up to its own. */
export type PlaceView = {
  readonly place: Place
  readonly figures: PlaceFigures
  readonly parts: readonly PlaceView[]
}

/**
 * `country`: the whole of a national plan, whose parts are the provinces. `unplaced`: the clubs of the place above of which
 * the record does not tell in which of its parts they are.
 */
export type Place =
  | { readonly kind: 'country' }
  | { readonly kind: 'unit'; readonly unit: UnitKey }
  | { readonly kind: 'village'; readonly name: string }
  | { readonly kind: 'unplaced' }

/** People are those of the operating clubs. */
export type PlaceFigures = {
  /** All that were founded by the day, whatever became of them. */
  readonly clubs: number
  readonly clubsOperating: number
  /** Founded in the plan's period. */
  readonly clubsNew: number
  /** The operating clubs that have a list of members; every other one leaves the people open upwards. */
  readonly clubsListed: number
} & Readonly<Record<'members' | PersonFact, Interval>>

/**
 * What is there on the day, from the province, or from the country, down to the villages, on the plan's own list of units?
 * Every unit of the list has its line, empty or not; a village has one once a club names it, under any spelling of its tones.
 */
export function viewByPlace(plan: Plan, register: Register, asOf: IsoDate): PlaceView {
  const situation = placeRegister(plan, register, asOf)
  if (!coversCountry(plan)) return viewOfUnit(provinceOfPlan(plan, register.units), situation)
  const parts = viewsOfUnits(situation.provinces, situation)
  return { place: { kind: 'country' }, figures: figuresOf(situation), parts }
}

function viewOfUnit({ key }: AdministrativeUnit, situation: PlacedRegister): PlaceView {
  const below = [...situation.districts, ...situation.communes].filter(({ parent }) => parent === key)
  const parts = below.length === 0 ? viewsOfVillages(situation) : viewsOfUnits(below, situation)
  return { place: { kind: 'unit', unit: key }, figures: figuresOf(situation), parts }
}

/** Each of these units with its own clubs, and those of which the record does not tell in which of them they are. */
function viewsOfUnits(units: readonly AdministrativeUnit[], situation: PlacedRegister): readonly PlaceView[] {
  const shares = units.map((unit) => {
    const communes = communesIn(unit, situation)
    return { unit, clubs: situation.clubs.filter((club) => liesIn(club, communes)) }
  })
  const placed = new Set(shares.flatMap(({ clubs }) => clubs))
  const unplaced = situation.clubs.filter((club) => !placed.has(club))
  const parts = shares.map(({ unit, clubs }) => viewOfUnit(unit, { ...situation, clubs }))
  return [...parts, ...viewOfUnplaced(unplaced, situation)]
}

/** The communes of a unit of any level: it is one itself, or it is above them. */
function communesIn(
  { key }: AdministrativeUnit,
  { communes, districts }: PlacedRegister,
): ReadonlySet<UnitKey> {
  const own = new Set([
    key,
    ...districts.filter(({ parent }) => parent === key).map((district) => district.key),
  ])
  const isOwn = (commune: AdministrativeUnit) =>
    own.has(commune.key) || (commune.parent !== null && own.has(commune.parent))
  return new Set(communes.filter(isOwn).map((commune) => commune.key))
}

/** For certain: wherever the club may be, it is there. */
function liesIn({ communes }: PlacedClub, unit: ReadonlySet<UnitKey>): boolean {
  return communes.length > 0 && communes.every((commune) => unit.has(commune))
}

function viewsOfVillages(situation: PlacedRegister): readonly PlaceView[] {
  const named = situation.clubs.flatMap((placed) => {
    const name = placed.club.village
    return name === null ? [] : [{ key: spellingKey(name), name, placed }]
  })
  const villages = [...new Set(named.map(({ key }) => key))].map((key) => {
    const own = named.filter((club) => club.key === key)
    // Of several spellings always the same one is shown, whatever the order of the register.
    const [name = key] = own.map((club) => club.name).toSorted()
    return { name, clubs: own.map(({ placed }) => placed) }
  })
  const unplaced = situation.clubs.filter(({ club }) => club.village === null)
  return [
    ...villages
      .toSorted((one, other) => compareWords(one.name, other.name))
      .map(({ name, clubs }) => leaf({ kind: 'village', name }, clubs, situation)),
    ...viewOfUnplaced(unplaced, situation),
  ]
}

function viewOfUnplaced(clubs: readonly PlacedClub[], situation: PlacedRegister): readonly PlaceView[] {
  return clubs.length === 0 ? [] : [leaf({ kind: 'unplaced' }, clubs, situation)]
}

function leaf(place: Place, clubs: readonly PlacedClub[], situation: PlacedRegister): PlaceView {
  return { place, figures: figuresOf({ ...situation, clubs }), parts: [] }
}

function figuresOf(situation: PlacedRegister): PlaceFigures {
  const { clubs } = situation
  const operating = clubs.filter((club) => club.operating)
  return {
    clubs: clubs.length,
    clubsOperating: operating.length,
    clubsNew: newClubs(situation).length,
    clubsListed: countListed(situation, operating),
    members: peopleOf(situation, operating, 'members'),
    women: peopleOf(situation, operating, 'women'),
    age55: peopleOf(situation, operating, 'age55'),
    olderPeople: peopleOf(situation, operating, 'olderPeople'),
    disadvantaged: peopleOf(situation, operating, 'disadvantaged'),
    olderWomen: peopleOf(situation, operating, 'olderWomen'),
    poorOrNearPoor: peopleOf(situation, operating, 'poorOrNearPoor'),
    borrowers: peopleOf(situation, operating, 'borrowers'),
    membersReached: peopleOf(situation, operating, 'membersReached'),
  }
}
