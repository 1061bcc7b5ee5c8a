import { dateOfNumber, firstDayOf, type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { StandingColumn } from '../clubs/assess-clubs.ts'
import { statusOn } from '../clubs/club.ts'
import type { PersonFact } from '../clubs/facts.ts'
import { type StandingWord, standingWords } from '../clubs/standing-word.ts'
import type { Measure, Target } from '../plan/schema.ts'
import { hasUnitPlan } from '../unit-plans/unit-plan.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { type Count, countOf, exactly } from '../verdicts/count.ts'
import { type Tally, tally } from '../verdicts/tally.ts'
import { countCovered } from './covered.ts'
import { lacksDistricts, partWithoutDistricts } from './districts-asked.ts'
import { type Founding, foundingParts, foundingsOf, newClubs } from './measure-foundings.ts'
import { judgePart, type Measured, type Part } from './part.ts'
import type { PlacedClub, Situation } from './register.ts'

/** Every part of a target with its figures and verdict. Whoever measures several targets counts the foundings once. */
export function measureTarget(
  { measure, demand }: Target,
  situation: Situation,
  foundings: readonly Founding[] = foundingsOf(situation),
): readonly Part[] {
  if (lacksDistricts(measure, situation)) return [partWithoutDistricts(situation.plan)]
  return partsOf(measure, situation, foundings).map(({ road, ...part }) => ({
    ...part,
    ...judgePart(demand, part, road, situation.asOf),
  }))
}

function partsOf(
  measure: Measure,
  situation: Situation,
  foundings: readonly Founding[],
): readonly Measured[] {
  const { period } = situation.plan
  const whole = { year: null, district: null }
  const road = { from: period.from, to: period.to, baseline: 0, steady: false }
  switch (measure.kind) {
    case 'clubsFounded':
      return foundingParts(measure, situation, foundings)
    case 'communesCovered': {
      const first = situation.clubs.filter(({ club }) => statusOn(club, period.from) === 'operating')
      const baseline = communesCovered(first, situation).low
      return [
        {
          ...whole,
          actual: communesCovered(
            situation.clubs.filter(({ operating }) => operating),
            situation,
          ),
          of: situation.communes.length,
          road: { ...road, baseline },
        },
      ]
    }
    case 'peopleOfNewClubs':
      return [
        {
          ...whole,
          actual: peopleOf(
            situation,
            newClubs(situation).filter(({ operating }) => operating),
            measure.who,
          ),
          of: null,
          road,
        },
      ]
    case 'clubsMaintained': {
      const operating = situation.clubs.filter((club) => club.operating).length
      return [
        { ...whole, actual: exactly(operating), of: situation.clubs.length, road: { ...road, steady: true } },
      ]
    }
    case 'clubsMeeting': {
      const { yes, no, unknown, appliesFrom } = clubsMeeting(measure.rules, situation)
      const of = yes + no + unknown
      // While every club is too young the demand has not begun.
      const from = of === 0 && appliesFrom !== undefined ? appliesFrom : road.from
      return [{ ...whole, actual: countOf({ yes, no, unknown }), of, road: { ...road, from, steady: true } }]
    }
    case 'districtsPlanned':
      return [
        {
          ...whole,
          actual: countOf(tally(situation.districts, ({ key }) => hasUnitPlan(key, situation))),
          of: situation.districts.length,
          road: { ...road, steady: true },
        },
      ]
    default:
      return assertNever(measure)
  }
}

/** What the rules say of the clubs of a situation, a column each. */
export function standingsWith(
  rules: readonly string[],
  { standings }: Pick<Situation, 'standings'>,
): readonly StandingColumn[] {
  return standings.filter(({ rule }) => rules.includes(rule))
}

/** How one club stands with several rules together: it fails with one of them, and is too young when it is so for one. */
export function standingWithAll(columns: readonly StandingColumn[], row: number): Part['status'] {
  let worst = 0
  for (const { words } of columns) worst = Math.max(worst, gravityByByte[words[row] ?? 0] ?? 0)
  return byGravity[worst] ?? 'met'
}

const byGravity = [
  'met',
  'undetermined',
  'unmet',
  'notApplicable',
] as const satisfies readonly Part['status'][]
const statusOf = {
  met: 'met',
  below: 'unmet',
  above: 'unmet',
  either: 'unmet',
  lacking: 'unmet',
  undetermined: 'undetermined',
  notApplicable: 'notApplicable',
} as const satisfies Record<StandingWord, Part['status']>
const gravityByByte = standingWords.map((word) => byGravity.indexOf(statusOf[word]))

/** `appliesFrom`: the day on which the first of the clubs that are too young will be asked. */
function clubsMeeting(
  rules: readonly string[],
  situation: Situation,
): Tally & { readonly appliesFrom: IsoDate | undefined } {
  const columns = standingsWith(rules, situation)
  const counts = { met: 0, unmet: 0, undetermined: 0, notApplicable: 0 }
  const { establishedOn } = situation.facts
  let oldest = Number.POSITIVE_INFINITY
  for (const { operating, row } of situation.clubs) {
    if (!operating) continue
    counts[standingWithAll(columns, row)] += 1
    oldest = Math.min(oldest, establishedOn[row] ?? oldest)
  }
  return {
    yes: counts.met,
    no: counts.unmet,
    unknown: counts.undetermined,
    appliesFrom: Number.isFinite(oldest) ? firstDayOf(yearOf(dateOfNumber(oldest)) + 1) : undefined,
  }
}

/** Members, or some of them. A club without a list leaves the sum open upwards. */
export function peopleOf(
  { facts }: Pick<Situation, 'facts'>,
  clubs: readonly PlacedClub[],
  who: 'members' | PersonFact,
): Count {
  const { members } = facts
  let [low, high] = [0, 0]
  if (who === 'members')
    for (const { row } of clubs) {
      low += members.low[row] ?? 0
      high += members.high[row] ?? 0
    }
  else {
    const { yes, unknown } = facts[who]
    for (const { row } of clubs) {
      low += yes[row] ?? 0
      high += hasList({ facts }, { row }) ? (yes[row] ?? 0) + (unknown[row] ?? 0) : Number.POSITIVE_INFINITY
    }
  }
  return { low, high: Number.isFinite(high) ? high : 'unbounded' }
}

/** Has anybody listed its members? */
function hasList({ facts }: Pick<Situation, 'facts'>, { row }: Pick<PlacedClub, 'row'>): boolean {
  return Number.isFinite(facts.members.high[row])
}

/** How many of these clubs have a list of members? */
export function countListed(situation: Pick<Situation, 'facts'>, clubs: readonly PlacedClub[]): number {
  return clubs.filter((club) => hasList(situation, club)).length
}

/** Communes with one of these clubs, whichever of them a club may lie in. */
export function communesCovered(
  clubs: readonly PlacedClub[],
  { communes }: Pick<Situation, 'communes'>,
): Count {
  return countCovered(
    communes.map(({ key }) => key),
    clubs.map((club) => club.communes),
  )
}
