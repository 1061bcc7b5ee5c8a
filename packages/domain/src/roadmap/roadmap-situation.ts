import { yearOf } from '../calendar/iso-date.ts'
import type { FoundingSource } from '../clubs/club.ts'
import type { Plan } from '../plan/schema.ts'
import { fewest } from '../progress/part.ts'
import type { UnitKey } from '../units/unit.ts'
import { foundingsOf } from './foundings.ts'

/** What was founded so far, and how much room there is: everything besides the plan that a roadmap must respect. */
export type RoadmapSituation = {
  /** The first year that can still be planned; clubs founded in it so far count. */
  readonly fromYear: number
  /**
   * The districts on the plan's list, each with the number of further clubs that it has room for, e.g. its communes
   * without a club. If a province has no districts, the list is empty and the roadmap is by year only.
   */
  readonly districts: readonly { readonly district: UnitKey; readonly room: number | 'unlimited' }[]
  /** The clubs founded so far in the plan's period. */
  readonly founded: readonly FoundedClubs[]
  /**
   * The largest number of clubs that can be founded in a year, including those already founded. A year that is left out
   * has no limit.
   */
  readonly capacity: readonly { readonly year: number; readonly clubs: number }[]
  /** The clubs that units lack for a target that asks for clubs in each unit; left out if no unit lacks any. */
  readonly unitsLack?: readonly UnitsLack[]
}

/** The units of this district lack this many clubs; `district` is `null` in a province without districts. */
export type UnitsLack = {
  readonly target: string
  readonly district: UnitKey | null
  readonly clubs: number
}

/**
 * `district` is `null` if the club cannot be placed in one district of the plan's list, `source` if it is not recorded.
 */
export type FoundedClubs = {
  readonly year: number
  readonly district: UnitKey | null
  readonly source: FoundingSource | null
  readonly clubs: number
}

/** Why there is no roadmap for this input. */
export type RoadmapRefusal =
  | { readonly reason: 'wrongSituation'; readonly problems: readonly SituationProblem[] }
  /** These targets need clubs with money of different sources. A roadmap does not decide who pays for which club. */
  | { readonly reason: 'moneyApart'; readonly targets: readonly string[] }
  /**
   * These spans of years overlap without one being inside the other, so clubs of the shared years would count in both.
   */
  | { readonly reason: 'spansCross'; readonly targets: readonly string[] }
  | { readonly reason: 'tooManyClubs'; readonly clubs: number; readonly most: number }

/** `path` is e.g. `founded.3.clubs`; `value` is what was found there. */
export type SituationProblem = {
  readonly path: string
  readonly problem: 'notACount' | 'yearOutsidePlan' | 'yearToCome' | 'unknownDistrict' | 'listedTwice'
  readonly value: string | number
}

/** The impossible values in this situation. */
export function problemsOf(
  { period }: Pick<Plan, 'period'>,
  { fromYear, districts, founded, capacity, unitsLack = [] }: RoadmapSituation,
): readonly SituationProblem[] {
  const isOfPeriod = (year: number) =>
    Number.isInteger(year) && yearOf(period.from) <= year && year <= yearOf(period.to)
  const listed = new Set(districts.map(({ district }) => district))
  const check = (
    path: string,
    problem: SituationProblem['problem'],
    value: string | number,
    isWrong: boolean,
  ) => (isWrong ? [{ path, problem, value }] : [])

  return [
    ...check('fromYear', 'yearOutsidePlan', fromYear, !isOfPeriod(fromYear)),
    ...districts.flatMap(({ district, room }, index) => [
      ...check(`districts.${index}.room`, 'notACount', room, room !== 'unlimited' && !isCount(room)),
      ...check(
        `districts.${index}.district`,
        'listedTwice',
        district,
        districts.findIndex((one) => one.district === district) < index,
      ),
    ]),
    ...founded.flatMap(({ year, district, clubs }, index) => [
      ...check(`founded.${index}.year`, 'yearOutsidePlan', year, !isOfPeriod(year)),
      ...check(`founded.${index}.year`, 'yearToCome', year, isOfPeriod(year) && year > fromYear),
      ...(district === null
        ? []
        : check(`founded.${index}.district`, 'unknownDistrict', district, !listed.has(district))),
      ...check(`founded.${index}.clubs`, 'notACount', clubs, !isCount(clubs)),
    ]),
    ...capacity.flatMap(({ year, clubs }, index) => [
      ...check(`capacity.${index}.year`, 'yearOutsidePlan', year, !period.years.includes(year)),
      ...check(
        `capacity.${index}.year`,
        'listedTwice',
        year,
        capacity.findIndex((one) => one.year === year) < index,
      ),
      ...check(`capacity.${index}.clubs`, 'notACount', clubs, !isCount(clubs)),
    ]),
    ...unitsLack.flatMap(({ district, clubs }, index) => [
      ...(district === null
        ? []
        : check(`unitsLack.${index}.district`, 'unknownDistrict', district, !listed.has(district))),
      ...check(`unitsLack.${index}.clubs`, 'notACount', clubs, !isCount(clubs)),
    ]),
  ]
}

function isCount(clubs: number): boolean {
  return Number.isSafeInteger(clubs) && clubs >= 0
}

/**
 * The targets whose demands on money no single club can meet together. Empty if one source counts for all of them,
 * because every future club may then be founded with that source.
 */
export function targetsOfMoneyApart(plan: Pick<Plan, 'targets'>): readonly string[] {
  const asking = foundingsOf(plan).flatMap(({ target, measure: { moneyFrom } }) =>
    moneyFrom === null || fewest(target.demand, null) === 0 ? [] : [{ id: target.id, moneyFrom }],
  )
  const [first] = asking
  const isShared =
    first === undefined ||
    first.moneyFrom.some((source) => asking.every(({ moneyFrom }) => moneyFrom.includes(source)))
  return isShared ? [] : asking.map(({ id }) => id)
}
