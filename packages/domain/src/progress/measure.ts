import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubVerdict } from '../clubs/assess.ts'
import { statusOn } from '../clubs/club.ts'
import type { PersonFact } from '../clubs/facts.ts'
import type { Measure, Target } from '../plan/schema.ts'
import { hasUnitPlan } from '../unit-plans/unit-plan.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { type Count, countOf, exactly, sumCounts } from '../verdicts/count.ts'
import { type Tally, tally } from '../verdicts/tally.ts'
import { countCovered } from './covered.ts'
import { lacksDistricts, partWithoutDistricts } from './districts-asked.ts'
import { foundingParts, newClubs } from './measure-foundings.ts'
import { judgePart, type Measured, type Part } from './part.ts'
import type { PlacedClub, Situation } from './register.ts'

/** Every part of a target with its figures and verdict. */
export function measureTarget({ measure, demand }: Target, situation: Situation): readonly Part[] {
  if (lacksDistricts(measure, situation)) return [partWithoutDistricts(situation.plan)]
  return partsOf(measure, situation).map(({ road, ...part }) => ({
    ...part,
    ...judgePart(demand, part, road, situation.asOf),
  }))
}

function partsOf(measure: Measure, situation: Situation): readonly Measured[] {
  const { period } = situation.plan
  const whole = { year: null, district: null }
  const road = { from: period.from, to: period.to, baseline: 0, steady: false }
  switch (measure.kind) {
    case 'clubsFounded':
      return foundingParts(measure, situation)
    case 'communesCovered': {
      const baseline = communesCovered(situation, period.from).low
      return [
        {
          ...whole,
          actual: communesCovered(situation, situation.asOf),
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

/** How one club stands with several rules together: it fails with one of them, and is too young when it is so for one. */
export function standingWithRules(
  { verdicts }: Pick<PlacedClub, 'verdicts'>,
  rules: readonly string[],
): ClubVerdict['status'] {
  const found = verdicts.filter(({ rule }) => rules.includes(rule)).map(({ status }) => status)
  return (
    (['notApplicable', 'unmet', 'undetermined'] as const).find((status) => found.includes(status)) ?? 'met'
  )
}

/** `appliesFrom`: the day on which the first of the clubs that are too young will be asked. */
function clubsMeeting(
  rules: readonly string[],
  { clubs }: Pick<Situation, 'clubs'>,
): Tally & { readonly appliesFrom: IsoDate | undefined } {
  const operating = clubs.filter((club) => club.operating)
  const standings = operating.map((club) => standingWithRules(club, rules))
  const count = (status: ClubVerdict['status']) => standings.filter((one) => one === status).length
  const [appliesFrom] = operating
    .flatMap(({ verdicts }) => verdicts)
    .flatMap((verdict) => (verdict.status === 'notApplicable' ? [verdict.appliesFrom] : []))
    .toSorted()
  return { yes: count('met'), no: count('unmet'), unknown: count('undetermined'), appliesFrom }
}

/** Members, or some of them. A club without a list leaves the sum open upwards. */
export function peopleOf(clubs: readonly PlacedClub[], who: 'members' | PersonFact): Count {
  return sumCounts(clubs.map((place) => peopleOfClub(place, who)))
}

export function peopleOfClub(place: Pick<PlacedClub, 'facts'>, who: 'members' | PersonFact): Count {
  return who === 'members' || !hasList(place) ? place.facts.members : countOf(place.facts[who])
}

/** Has anybody listed its members? */
export function hasList({ facts }: Pick<PlacedClub, 'facts'>): boolean {
  return facts.members.high !== 'unbounded'
}

/** Communes with an operating club on the day, whichever of them a club may lie in. */
export function communesCovered(
  { clubs, communes }: Pick<Situation, 'clubs' | 'communes'>,
  on: IsoDate,
): Count {
  const operating = clubs.filter(({ club }) => statusOn(club, on) === 'operating')
  return countCovered(
    communes.map(({ key }) => key),
    operating.map((club) => club.communes),
  )
}
