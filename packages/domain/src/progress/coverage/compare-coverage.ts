import type { IsoDate } from '../../calendar/iso-date.ts'
import type { ClubId } from '../../clubs/club-id-schema.ts'
import { groundOfClub, placeKey } from '../../clubs/ground.ts'
import type { Plan } from '../../plan/schema.ts'
import type { UnitHistory } from '../../units/schema.ts'
import { type Ground, groundOn } from '../../units/succession.ts'
import type { UnitKey } from '../../units/unit.ts'
import type { Interval } from '../../verdicts/interval.ts'
import { groupBy } from '../../verdicts/roll-up.ts'
import type { Answer } from '../../verdicts/tally.ts'
import { countCoveredBy, hasClub, type PossibleCommunes } from '../measures/covered.ts'
import { type PlacedClub, type PlacedRegister, placeRegister, type Register } from '../register.ts'

/**
 * How many communes have a club on two lists of communes, and why the same clubs give different figures.
 * `coverage-wording` puts it into words.
 */
export type CoverageComparison = {
  /** The figure on the plan's own list, to which the plan's share refers. */
  readonly promised: Coverage
  /** The figure on the list of the other day, the one that users know. */
  readonly present: Coverage
  /**
   * Each unit on the other day's list, with the communes of the plan's list that it was made of, in the order of the
   * keys.
   */
  readonly units: readonly UnitCoverage[]
  /**
   * The number of communes on the plan's list that certainly have no club, although every unit that now has their land
   * has one.
   */
  readonly coveredByNeighbours: number
}

/** How many of the communes on the list of that day have an operating club. */
export type Coverage = {
  readonly on: IsoDate
  readonly covered: Interval
  readonly of: number
  /** The clubs whose commune must still be asked for. `oneOf` are the possible communes; empty if it may be any. */
  readonly toAsk: readonly { readonly club: ClubId; readonly oneOf: readonly UnitKey[] }[]
}

/** A unit on the other day's list, and the communes of the plan's list that are wholly or partly in it. */
export type UnitCoverage = {
  readonly unit: UnitKey
  readonly hasClub: Answer
  readonly madeOf: readonly (Ground & { readonly hasClub: Answer })[]
}

/**
 * How many communes have an operating club on the day: on the plan's own list, and on the list of another day? Each
 * club stays where it is; only the list changes. A club in a divided commune is in one of its parts, and the result
 * does not guess which one.
 */
export function compareCoverage(
  plan: Plan,
  register: Register,
  { asOf, listOf }: { readonly asOf: IsoDate; readonly listOf: IsoDate },
): CoverageComparison {
  return compareCoverageOf(placeRegister(plan, register, asOf), register, listOf)
}

/**
 * The same as `compareCoverage`, for callers that already have the placed register; `history` must be that of its
 * register.
 */
export function compareCoverageOf(
  situation: PlacedRegister,
  history: UnitHistory,
  listOf: IsoDate,
): CoverageComparison {
  const operating = situation.clubs.filter((club) => club.operating)
  const communes = situation.communes.map(({ key }) => key)
  // Many clubs are in few communes, and all clubs of a commune have the same place on both lists, so each
  // commune is looked up once.
  const recorded = groupBy(operating, ({ club }) => placeKey(club))
  const byKey = new Map(history.units.map((unit) => [unit.key, unit]))
  const groundThen = groundsOn(history, new Set(communes), listOf)
  const places = new Map(
    Array.from(recorded, ([key, clubs]) => {
      const [first] = clubs
      const ground = first === undefined ? [] : groundOfClub(byKey, history.successions, first.club, listOf)
      const present = ground.map(({ unit }) => unit)
      return [key, { clubs: clubs.length, promised: clubs[0]?.communes ?? [], present }]
    }),
  )
  const placesPromised = Array.from(places.values(), ({ promised }) => promised)
  const placesPresent = Array.from(places.values(), ({ present }) => present)

  const old = communes.map((unit) => ({
    unit,
    hasClub: hasClub(unit, placesPromised),
    grounds: groundThen(unit),
  }))
  const list = [...new Set(old.flatMap(({ grounds }) => grounds.map(({ unit }) => unit)))].toSorted()
  const units = list.map((unit) => ({
    unit,
    hasClub: hasClub(unit, placesPresent),
    madeOf: old.flatMap(({ grounds, ...commune }) =>
      grounds.filter((ground) => ground.unit === unit).map(({ extent }) => ({ ...commune, extent })),
    ),
  }))
  return {
    promised: coverageOf(
      { on: situation.plan.unitsOn, list: communes, which: 'promised' },
      places,
      operating,
    ),
    present: coverageOf({ on: listOf, list, which: 'present' }, places, operating),
    units,
    coveredByNeighbours: countCoveredByNeighbours(units),
  }
}

/** The units that have the land of these communes on the day. */
function groundsOn(
  { units, successions }: UnitHistory,
  keys: ReadonlySet<UnitKey>,
  on: IsoDate,
): (key: UnitKey) => readonly Ground[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  const grounds = new Map(Array.from(keys, (key) => [key, groundOn(byKey, successions, key, on)]))
  return (key) => grounds.get(key) ?? []
}

/** The number of operating clubs recorded in one place, and the units of each list that this place may be in. */
type Recorded = {
  readonly clubs: number
  readonly promised: PossibleCommunes
  readonly present: PossibleCommunes
}

function coverageOf(
  {
    on,
    list,
    which,
  }: { readonly on: IsoDate; readonly list: readonly UnitKey[]; readonly which: 'promised' | 'present' },
  places: ReadonlyMap<string, Recorded>,
  operating: readonly PlacedClub[],
): Coverage {
  return {
    on,
    covered: countCoveredBy(list, new Map(Array.from(places.values(), (here) => [here[which], here.clubs]))),
    of: list.length,
    toAsk: operating.flatMap(({ club }) => {
      const oneOf = places.get(placeKey(club))?.[which] ?? []
      return oneOf.length === 1 ? [] : [{ club: club.id, oneOf }]
    }),
  }
}

function countCoveredByNeighbours(units: readonly UnitCoverage[]): number {
  const without = new Set<UnitKey>()
  const elsewhere = new Set<UnitKey>()
  for (const { hasClub: covered, madeOf } of units)
    for (const { unit, hasClub: had } of madeOf) {
      if (had === 'no') without.add(unit)
      if (covered !== 'yes') elsewhere.add(unit)
    }
  return [...without].filter((unit) => !elsewhere.has(unit)).length
}
