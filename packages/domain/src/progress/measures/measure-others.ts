import { givenFigureOf, givenOn } from '../../plan/given-figure.ts'
import type { Measure } from '../../plan/schema.ts'
import { unitsOfStratum } from '../../plan/strata.ts'
import type { UnitKey } from '../../units/unit.ts'
import { highestOf, type Interval, unknownInterval } from '../../verdicts/interval.ts'
import { shareOf } from '../../verdicts/share.ts'
import type { Counted } from '../part.ts'
import type { Setting } from '../register.ts'
import type { Figures, UnitMeasure } from './figures.ts'

/** The units of the level, or of the stratum in it, on the plan's own list. */
export function unitsAsked(
  { level, stratum }: UnitMeasure,
  { plan, communes, districts, provinces }: Pick<Setting, 'plan' | 'communes' | 'districts' | 'provinces'>,
): readonly UnitKey[] {
  const units = { commune: communes, district: districts, province: provinces }[level]
  return unitsOfStratum(plan, stratum, units).map(({ key }) => key)
}

/** The number of people that a target counts or, if it asks for a share, this number and the whole. */
export function countPeopleOf(
  target: string,
  { who, of }: Measure & { readonly kind: 'people' },
  setting: Setting,
  figures: Figures,
): Counted {
  const actual = figures.people(target, who)
  if (of === null) return { actual, of }
  if (of.kind === 'counted') return shareOf(actual, figures.people(target, of.who))
  return shareOf(...wholeGiven(actual, of.figure, setting))
}

/**
 * The counted number, and the given figure for the whole. If the given figure is smaller than the counted number, it
 * cannot be right and is treated as unknown.
 */
export function wholeGiven(
  counted: Interval,
  figure: string,
  { plan, asOf }: Pick<Setting, 'plan' | 'asOf'>,
): readonly [counted: Interval, whole: Interval] {
  const given = givenOn(givenFigureOf(plan, figure), asOf)
  return [counted, highestOf(given) < counted.low ? unknownInterval : given]
}
