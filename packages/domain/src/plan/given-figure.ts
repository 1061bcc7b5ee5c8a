import type { IsoDate } from '../calendar/iso-date.ts'
import { exactly, type Interval, unknownInterval } from '../verdicts/interval.ts'
import type { GivenFigure, Plan } from './schema.ts'

/** The figure of this id; throws when the plan has none. */
export function givenFigureOf({ givenFigures = [] }: Pick<Plan, 'givenFigures'>, id: string): GivenFigure {
  const found = givenFigures.find((figure) => figure.id === id)
  if (found === undefined) throw new RangeError(`no figure ${id}`)
  return found
}

/** The value of the figure on the day: the latest one given so far. Before the first one the value is unknown. */
export function givenOn({ figures }: Pick<GivenFigure, 'figures'>, asOf: IsoDate): Interval {
  const known = figures.filter(({ on }) => on <= asOf).toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const latest = known.at(-1)
  return latest === undefined ? unknownInterval : exactly(latest.count)
}
