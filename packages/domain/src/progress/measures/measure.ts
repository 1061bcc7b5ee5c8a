import type { Demand, Measure, Target } from '../../plan/schema.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import { exactly } from '../../verdicts/interval.ts'
import { shareOf } from '../../verdicts/share.ts'
import { lacksDistricts, partWithoutDistricts } from '../districts-asked.ts'
import { type Counted, judgePart, type Measured, type Part } from '../part.ts'
import type { Setting } from '../register.ts'
import type { Figures } from './figures.ts'
import { type FoundingMeasure, foundingParts, roadOf } from './measure-foundings.ts'
import { countPeopleOf, unitsAsked, wholeGiven } from './measure-others.ts'

/**
 * Every part of a target with its figures and verdict. The figures may come from a register or from published totals.
 */
export function measureTarget(target: Target, setting: Setting, figures: Figures): readonly Part[] {
  const { measure, demand } = target
  if (lacksDistricts(measure, setting)) return [partWithoutDistricts(setting.plan)]
  if (measure.kind === 'clubsFounded')
    return foundingParts(target, measure, setting, figures).map((part) => judged(part.demand, part, setting))
  return [judged(demand, measureWhole(target, measure, setting, figures), setting)]
}

function judged(
  demand: Demand,
  { year, span, district, counted, road }: Measured,
  { asOf }: Pick<Setting, 'asOf'>,
): Part {
  const { actual, of } = counted
  return { year, span, district, actual, of, ...judgePart(demand, counted, road, asOf) }
}

/**
 * The result of a target with one part. Foundings are handled elsewhere, because they are counted over time and have
 * parts; everything else is counted on the day.
 */
function measureWhole(
  { id, span }: Target,
  measure: Exclude<Measure, FoundingMeasure>,
  setting: Setting,
  figures: Figures,
): Measured {
  const road = roadOf({ year: null, span: span ?? null }, setting.plan)
  const steady = { ...road, steady: true }
  const whole = (counted: Counted, along = road): Measured => ({
    ...{ year: null, span: span ?? null, district: null },
    ...{ counted, road: along },
  })
  switch (measure.kind) {
    case 'communesCovered': {
      const baseline = figures.communesCoveredAtStart
      return whole(shareOf(figures.communesCovered, exactly(setting.communes.length)), { ...road, baseline })
    }
    case 'unitsServed': {
      const units = unitsAsked(measure, setting)
      return whole(shareOf(figures.unitsServed(id, measure, units), exactly(units.length)))
    }
    case 'villagesServed':
      return whole(shareOf(...wholeGiven(figures.villagesServed(id), measure.figure, setting)))
    case 'peopleOfNewClubs':
      return whole({ actual: figures.peopleOfNewClubs(measure.who), of: null })
    case 'people':
      return whole(countPeopleOf(id, measure, setting, figures))
    case 'clubsOperating': {
      // The clubs that operated when the period began are known. For a span that begins later, the number at
      // its start is unknown, so 0 is used.
      const baseline = span === undefined ? figures.clubsOperatingAtStart : 0
      return whole({ actual: figures.clubsOperating, of: null }, { ...road, baseline })
    }
    case 'clubsMaintained':
      return whole(shareOf(figures.clubsOperating, figures.clubsOnRecord), steady)
    case 'clubsWithFund':
      return whole(shareOf(figures.clubsWithFund(id, measure.fund), figures.clubsOperating), steady)
    case 'clubsMeeting': {
      const { appliesFrom = road.from, ...share } = figures.clubsMeeting(id, measure.rules)
      // If every club is still too young, the demand does not apply yet.
      return whole(share, { ...steady, from: appliesFrom })
    }
    case 'districtsPlanned':
      return whole(shareOf(figures.districtsPlanned, exactly(setting.districts.length)), steady)
    default:
      return assertNever(measure)
  }
}
