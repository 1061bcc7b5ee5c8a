import { isBounded } from '../verdicts/interval.ts'
import type { TargetVerdict } from './assess-plan.ts'

/**
 * The lengths in a bullet chart, all in one unit: `low` is known, up to `high` is possible, `need` is the demand, and
 * `scale` is the end of the scale (never 0).
 */
export type Bullet = {
  readonly low: number
  readonly high: number
  readonly need: number
  readonly scale: number
}

/** The chart of a target: its figure if it has one part, otherwise the number of parts that are met. */
export function bulletOf({ parts, together }: Pick<TargetVerdict, 'parts' | 'together'>): Bullet {
  if (together !== null) return { low: 0, high: together.most, need: together.need, scale: together.need }
  const started = parts.flatMap((part) => (part.status === 'notApplicable' ? [] : [part]))
  const [only, ...others] = started
  if (only !== undefined && parts.length === 1 && others.length === 0) {
    const { low } = only.actual
    const high = only.actual.high === 'unbounded' ? low : only.actual.high
    // Without a known whole, the scale ends at least a fifth beyond the demand, so that the mark of the
    // demand is not at the edge.
    const room = Math.max(high, Math.ceil((only.need * 6) / 5))
    const scale = isBounded(only.of) ? only.of.high : room
    return { low, high, need: only.need, scale: Math.max(1, scale) }
  }
  const asked = parts.filter(({ course }) => course !== 'notAsked').length
  const met = started.filter(({ status }) => status === 'met').length
  const open = started.filter(({ status }) => status === 'undetermined').length
  return { low: met, high: met + open, need: asked, scale: Math.max(1, asked) }
}
