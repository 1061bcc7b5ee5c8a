import type { Part } from '../progress/part.ts'
import { exactly, type Interval, isExact, unknownInterval } from '../verdicts/interval.ts'
import { peopleStep, rounded, widened } from './cell.ts'

/**
 * One part of a target that counts people, as everybody may see it: rounded or hidden. A figure is always on the
 * same side of its demand as the exact one, or the verdict would look wrong: 3.749 of 3.748 is 3.750, never 3.745.
 */
export function publishPart(part: Part, hidden: boolean): Part {
  if (part.status === 'notApplicable') return part
  if (part.of !== null) return hideShare(part)
  const actual = hidden ? anyOnSameSide(part) : keepSide(part)
  if (part.status !== 'unmet') return { ...part, actual }
  const shortfall = part.need - Number(actual.high)
  if (!hidden) return { ...part, actual, shortfall, dueNow: dueBeside(part, actual) }
  // The amount due grows from day to day: the day on which a hidden figure fell behind would reveal it exactly.
  return { ...part, actual, shortfall, course: part.course === 'missed' ? 'missed' : 'undetermined' }
}

/**
 * For a share of people only the verdict is published, beside a rounded demand: the whole is a number of people too.
 */
function hideShare(part: JudgedPart): Part {
  const need = rounded(part.need)
  const hidden = { need, of: unknownInterval }
  if (part.status === 'met') return { ...part, ...hidden, actual: { low: need, high: 'unbounded' } }
  const actual = unknownInterval
  if (part.status === 'undetermined') return { ...part, ...hidden, actual }
  const course = part.course === 'missed' ? 'missed' : 'undetermined'
  return { ...part, ...hidden, actual, course, dueNow: need, shortfall: peopleStep }
}

/** The amount due by now keeps its side too: a part on course must not look late, nor a late one on course. */
function dueBeside({ course, dueNow }: Part & { readonly status: 'unmet' }, { low, high }: Interval): number {
  if (course === 'onCourse') return Math.min(dueNow, low)
  return course === 'behind' ? Math.max(dueNow, Number(high) + 1) : dueNow
}

type JudgedPart = Exclude<Part, { readonly status: 'notApplicable' }>

/** A hidden figure is given as the range of all numbers with the same verdict. */
function anyOnSameSide({ status, need }: JudgedPart): Interval {
  if (status === 'met') return { low: need, high: 'unbounded' }
  return status === 'unmet' ? { low: 0, high: lastBelow(need) } : unknownInterval
}

function keepSide({ actual, need }: JudgedPart): Interval {
  if (!isExact(actual)) return keepSides(actual, need)
  const { low: people } = actual
  if (people >= need) return exactly(Math.max(rounded(people), Math.ceil(need / peopleStep) * peopleStep))
  // Near the demand a figure must also cover a whole step of numbers, or it would reveal more than the others do.
  return exactly(Math.min(rounded(people), rounded(Math.max(0, need - peopleStep))))
}

/** Both ends of a range are widened, but not across the demand: the verdict already says on which side they are. */
function keepSides(actual: Interval, need: number): Interval {
  const { low, high } = widened(actual)
  return {
    low: actual.low >= need ? Math.max(low, need) : low,
    high: high === 'unbounded' || Number(actual.high) >= need ? high : Math.min(high, need - 1),
  }
}

/** The largest rounded figure below the demand. */
function lastBelow(need: number): number {
  return Math.floor((need - 1) / peopleStep) * peopleStep
}
