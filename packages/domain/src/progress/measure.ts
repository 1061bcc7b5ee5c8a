import { firstDayOf, type IsoDate } from '../calendar/iso-date.ts'
import type { Target } from '../plan/schema.ts'
import { hasUnitPlan } from '../unit-plans/unit-plan.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { type Count, countOf, exactly } from '../verdicts/count.ts'
import { type Tally, tally } from '../verdicts/tally.ts'
import type { ClubSums, CommuneSums } from './club-sums.ts'
import { countCoveredBy } from './covered.ts'
import { lacksDistricts, partWithoutDistricts } from './districts-asked.ts'
import { foundingParts } from './measure-foundings.ts'
import { judgePart, type Measured, type Part } from './part.ts'
import { changePeople, countPeople, hasList, noPeople, type PeopleCounted } from './people-sum.ts'
import type { PlacedClub, Setting, Situation } from './register.ts'

/** Every part of a target with its figures and verdict. */
export function measureTarget(target: Target, setting: Setting, sums: ClubSums): readonly Part[] {
  const { measure, demand } = target
  if (lacksDistricts(measure, setting)) return [partWithoutDistricts(setting.plan)]
  return partsOf(target, setting, sums).map(({ road, ...part }) => ({
    ...part,
    ...judgePart(demand, part, road, setting.asOf),
  }))
}

function partsOf({ id, measure }: Target, setting: Setting, sums: ClubSums): readonly Measured[] {
  const { from, to } = setting.plan.period
  const whole = { year: null, district: null }
  const road = { from, to, baseline: 0, steady: false }
  const communes = [...sums.communes.values()]
  switch (measure.kind) {
    case 'clubsFounded':
      return foundingParts(measure, setting, [...sums.foundings.values()])
    case 'communesCovered': {
      const baseline = communesCovered(communes, setting, (here) => here.operatingAtStart).low
      const actual = communesCovered(communes, setting)
      return [{ ...whole, actual, of: setting.communes.length, road: { ...road, baseline } }]
    }
    case 'peopleOfNewClubs': {
      const actual = countPeople(communes.map(({ operatingNew }) => operatingNew[measure.who]))
      return [{ ...whole, actual, of: null, road }]
    }
    case 'clubsMaintained': {
      const operating = clubsIn(communes, (here) => here.operating.clubs)
      const of = clubsIn(communes, ({ clubs }) => clubs)
      return [{ ...whole, actual: exactly(operating), of, road: { ...road, steady: true } }]
    }
    case 'clubsMeeting': {
      const { yes, no, unknown, appliesFrom } = clubsMeeting(id, sums)
      const of = yes + no + unknown
      // While every club is too young the demand has not begun.
      const begins = of === 0 && appliesFrom !== undefined ? appliesFrom : from
      const actual = countOf({ yes, no, unknown })
      return [{ ...whole, actual, of, road: { ...road, from: begins, steady: true } }]
    }
    case 'districtsPlanned': {
      const actual = countOf(tally(setting.districts, ({ key }) => hasUnitPlan(key, setting)))
      return [{ ...whole, actual, of: setting.districts.length, road: { ...road, steady: true } }]
    }
    default:
      return assertNever(measure)
  }
}

/** `appliesFrom`: the day on which the first of the clubs that are too young will be asked. */
function clubsMeeting(
  target: string,
  { meeting, operatingSince }: ClubSums,
): Tally & { readonly appliesFrom: IsoDate | undefined } {
  const clubs = meeting.get(target)?.clubs
  const oldest = Math.min(...operatingSince.keys())
  return {
    yes: clubs?.met ?? 0,
    no: clubs?.unmet ?? 0,
    unknown: clubs?.undetermined ?? 0,
    appliesFrom: Number.isFinite(oldest) ? firstDayOf(oldest + 1) : undefined,
  }
}

/** So many clubs of these communes in all. */
export function clubsIn(communes: readonly CommuneSums[], clubsOf: (here: CommuneSums) => number): number {
  return communes.reduce((clubs, here) => clubs + clubsOf(here), 0)
}

/** Communes with one of these clubs, by default of the operating ones, whichever of them a club may lie in. */
export function communesCovered(
  recordedIn: readonly CommuneSums[],
  { communes }: Pick<Setting, 'communes'>,
  clubsOf: (here: CommuneSums) => number = ({ operating }) => operating.clubs,
): Count {
  const places = recordedIn.filter((here) => clubsOf(here) > 0)
  return countCoveredBy(
    communes.map(({ key }) => key),
    new Map(places.map((here) => [here.communes, clubsOf(here)])),
  )
}

/** Members, or some of them. A club without a list leaves the sum open upwards. */
export function peopleOf(
  { facts }: Pick<Situation, 'facts'>,
  clubs: readonly PlacedClub[],
  who: PeopleCounted,
): Count {
  const people = noPeople()
  for (const { row } of clubs) changePeople(people, { facts, row, who }, 1)
  return countPeople([people])
}

/** How many of these clubs have a list of members? */
export function countListed(situation: Pick<Situation, 'facts'>, clubs: readonly PlacedClub[]): number {
  return clubs.filter((club) => hasList(situation, club)).length
}
