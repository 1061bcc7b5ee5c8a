import type { Demand, Target } from '../plan/schema.ts'
import { highestOf } from '../verdicts/interval.ts'
import type { Together } from './assess-plan.ts'
import type { Figures } from './measures/figures.ts'
import { roadOf } from './measures/measure-foundings.ts'
import { type Course, dueOn, fewest, type Part } from './part.ts'
import type { Setting } from './register.ts'

/**
 * No part fails by itself, but they cannot all have their number: 47 clubs are too few for one in each of 50 places.
 */
export function togetherOf(
  { measure, demand }: Pick<Target, 'measure' | 'demand'>,
  parts: readonly Part[],
  figures: Pick<Figures, 'newClubs'>,
): Together | null {
  // Parts that share no year or place are needed together; allotted parts may leave some places out.
  if (measure.kind !== 'clubsFounded' || demand.kind === 'allotted') return null
  const begun = parts.filter(({ status }) => status !== 'notApplicable')
  if (begun.length < 2 || begun.some(({ status }) => status === 'unmet')) return null
  const most = highestOf(figures.newClubs({ year: null, span: null, district: null }, measure.moneyFrom))
  const need = begun.length * fewest(demand, null)
  return most >= need ? null : { most, need, shortfall: need - most }
}

/**
 * Too few for the parts that are over, too few for what all should have by now, or perhaps short while there is time.
 */
export function courseTogether(
  parts: readonly Part[],
  demand: Demand,
  { most }: Together,
  { plan, asOf }: Pick<Setting, 'plan' | 'asOf'>,
): Course {
  const each = fewest(demand, null)
  const roads = parts.map((part) => roadOf(part, plan)).filter(({ from }) => from <= asOf)
  if (roads.filter(({ to }) => to <= asOf).length * each > most) return 'missed'
  const dueNow = roads.reduce((sum, road) => sum + dueOn(road, each, asOf), 0)
  return dueNow > most ? 'behind' : 'undetermined'
}
