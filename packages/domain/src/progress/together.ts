import type { Demand, Target } from '../plan/schema.ts'
import { highestOf } from '../verdicts/interval.ts'
import type { Together } from './assess-plan.ts'
import type { Figures } from './measures/figures.ts'
import { roadOf } from './measures/measure-foundings.ts'
import { type Course, dueOn, fewest, type Part } from './part.ts'
import type { Setting } from './register.ts'

/**
 * Finds out whether the parts can be met together, although none fails by itself: 47 clubs are too few for one in each
 * of 50 parts.
 */
export function togetherOf(
  { measure, demand }: Pick<Target, 'measure' | 'demand'>,
  parts: readonly Part[],
  figures: Pick<Figures, 'newClubs'>,
): Together | null {
  // No club counts in two of these parts, so their needs add up. An allotment may leave out some years or
  // places.
  if (measure.kind !== 'clubsFounded' || demand.kind === 'allotted') return null
  const begun = parts.filter(({ status }) => status !== 'notApplicable')
  if (begun.length < 2 || begun.some(({ status }) => status === 'unmet')) return null
  const most = highestOf(figures.newClubs({ year: null, span: null, district: null }, measure.moneyFrom))
  const need = begun.length * fewest(demand, null)
  return most >= need ? null : { most, need, shortfall: need - most }
}

/**
 * The course of a target whose parts cannot all be met together: too few clubs for the parts that are over, too few for
 * what is due by now, or undetermined while there is time.
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
