import type { Demand, Target } from '../plan/schema.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { exactly } from '../verdicts/count.ts'
import { shareOf } from '../verdicts/share.ts'
import { lacksDistricts, partWithoutDistricts } from './districts-asked.ts'
import type { Figures } from './figures.ts'
import { foundingParts } from './measure-foundings.ts'
import { type Counted, judgePart, type Measured, type Part } from './part.ts'
import type { Setting } from './register.ts'

/** Every part of a target with its figures and verdict, whoever has told the figures. */
export function measureTarget(target: Target, setting: Setting, figures: Figures): readonly Part[] {
  const { measure, demand } = target
  if (lacksDistricts(measure, setting)) return [partWithoutDistricts(setting.plan)]
  return partsOf(target, setting, figures).map((part) => judged(demand, part, setting))
}

function judged(
  demand: Demand,
  { year, district, counted, road }: Measured,
  { asOf }: Pick<Setting, 'asOf'>,
): Part {
  const { actual, of } = counted
  return { year, district, actual, of, ...judgePart(demand, counted, road, asOf) }
}

function partsOf(target: Target, setting: Setting, figures: Figures): readonly Measured[] {
  const { measure } = target
  const { from, to } = setting.plan.period
  const road = { from, to, baseline: 0, steady: false }
  const steady = { ...road, steady: true }
  const whole = (counted: Counted, along = road): readonly Measured[] => [
    { year: null, district: null, counted, road: along },
  ]
  switch (measure.kind) {
    case 'clubsFounded':
      return foundingParts(measure, setting, figures)
    case 'communesCovered': {
      const baseline = figures.communesCoveredAtStart
      return whole(shareOf(figures.communesCovered, exactly(setting.communes.length)), { ...road, baseline })
    }
    case 'peopleOfNewClubs':
      return whole({ actual: figures.peopleOfNewClubs(measure.who), of: null })
    case 'clubsMaintained':
      return whole(shareOf(figures.clubsOperating, figures.clubsOnRecord), steady)
    case 'clubsMeeting': {
      const { appliesFrom = from, ...share } = figures.clubsMeeting({ id: target.id, rules: measure.rules })
      // While every club is too young the demand has not begun.
      return whole(share, { ...steady, from: appliesFrom })
    }
    case 'districtsPlanned':
      return whole(shareOf(figures.districtsPlanned, exactly(setting.districts.length)), steady)
    default:
      return assertNever(measure)
  }
}
