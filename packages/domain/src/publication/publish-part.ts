import type { Part } from '../progress/part.ts'
import { exactly, type Interval, isExact, unknownInterval } from '../verdicts/interval.ts'
import { rounded, step, widened } from './cell.ts'

/**
 * One part of a target that counts people, as everybody may see it: rounded, or hidden. No figure stands on another
 * side of its demand than the exact one, or the verdict would look wrong: 3.749 of 3.748 is 3.750, never 3.745.
 */
export function publishPart(part: Part, hidden: boolean): Part {
  if (part.status === 'notApplicable') return part
  if (part.of !== null) return hideShare(part)
  const actual = hidden ? anyOnSameSide(part) : keepSide(part)
  if (part.status !== 'unmet') return { ...part, actual }
  const shortfall = part.need - Number(actual.high)
  if (!hidden) return { ...part, actual, shortfall, dueNow: dueBeside(part, actual) }
  // What is due grows from day to day: the day on which a hidden figure fell behind would tell it exactly.
  return { ...part, actual, shortfall, course: part.course === 'missed' ? 'missed' : 'undetermined' }
}

/** Of a share of people only the verdict is told, beside a rounded demand: the whole tells of persons as well. */
function hideShare(part: JudgedPart): Part {
  const need = rounded(part.need)
  const hidden = { need, of: unknownInterval }
  if (part.status === 'met') return { ...part, ...hidden, actual: { low: need, high: 'unbounded' } }
  const actual = unknownInterval
  if (part.status === 'undetermined') return { ...part, ...hidden, actual }
  const course = part.course === 'missed' ? 'missed' : 'undetermined'
  return { ...part, ...hidden, actual, course, dueNow: need, shortfall: step }
}

/** What is due by now keeps its side too: who is on course must not look late, nor the other way round. */
function dueBeside({ course, dueNow }: Part & { readonly status: 'unmet' }, { low, high }: Interval): number {
  if (course === 'onCourse') return Math.min(dueNow, low)
  return course === 'behind' ? Math.max(dueNow, Number(high) + 1) : dueNow
}

type JudgedPart = Exclude<Part, { readonly status: 'notApplicable' }>

/** What is hidden may be any number for which the verdict is the same. */
function anyOnSameSide({ status, need }: JudgedPart): Interval {
  if (status === 'met') return { low: need, high: 'unbounded' }
  return status === 'unmet' ? { low: 0, high: lastBelow(need) } : unknownInterval
}

function keepSide({ actual, need }: JudgedPart): Interval {
  if (!isExact(actual)) return keepSides(actual, need)
  const { low: people } = actual
  if (people >= need) return exactly(Math.max(rounded(people), Math.ceil(need / step) * step))
  // Beside the demand a figure must stand for a whole step of numbers too, or it would say more than the others do.
  return exactly(Math.min(rounded(people), rounded(Math.max(0, need - step))))
}

/** Both ends of a range: widened, but not across the demand, on which side of which they are the verdict says anyway. */
function keepSides(actual: Interval, need: number): Interval {
  const { low, high } = widened(actual)
  return {
    low: actual.low >= need ? Math.max(low, need) : low,
    high: high === 'unbounded' || Number(actual.high) >= need ? high : Math.min(high, need - 1),
  }
}

/** The last rounded figure that does not reach the demand. */
function lastBelow(need: number): number {
  return Math.floor((need - 1) / step) * step
}
