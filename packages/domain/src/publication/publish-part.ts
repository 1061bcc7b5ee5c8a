import type { Part } from '../progress/part.ts'
import { exactly, type Interval, isExact, unknownInterval } from '../verdicts/interval.ts'
import { peopleStep, rounded, widened } from './cell.ts'

/**
 * Rounds or hides one part of a target that counts people, so that everybody may see it. The shown figure is on the
 * same side of the demand as the exact one, because otherwise the verdict would look wrong: 3.749 of 3.748 is shown as
 * 3.750, never as 3.745.
 */
export function publishPart(part: Part, hidden: boolean): Part {
  if (part.status === 'notApplicable') return part
  if (part.of !== null) return hideShare(part)
  const actual = hidden ? anyOnSameSide(part) : keepSide(part)
  if (part.status !== 'unmet') return { ...part, actual }
  const shortfall = part.need - Number(actual.high)
  if (!hidden) return { ...part, actual, shortfall, dueNow: dueBeside(part, actual) }
  // The due amount grows daily. If the course of a hidden figure were shown, the day on which it fell behind
  // would reveal the figure.
  return { ...part, actual, shortfall, course: part.course === 'missed' ? 'missed' : 'undetermined' }
}

/**
 * For a share of people only the verdict and a rounded demand are published, because the whole is a number of people
 * too.
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

/**
 * The due amount also stays on its side of the shown figure: a part that is on course must not look late, nor the
 * reverse.
 */
function dueBeside({ course, dueNow }: Part & { readonly status: 'unmet' }, { low, high }: Interval): number {
  if (course === 'onCourse') return Math.min(dueNow, low)
  return course === 'behind' ? Math.max(dueNow, Number(high) + 1) : dueNow
}

type JudgedPart = Exclude<Part, { readonly status: 'notApplicable' }>

/** The range of all numbers with the same verdict, in place of a hidden figure. */
function anyOnSameSide({ status, need }: JudgedPart): Interval {
  if (status === 'met') return { low: need, high: 'unbounded' }
  return status === 'unmet' ? { low: 0, high: lastBelow(need) } : unknownInterval
}

function keepSide({ actual, need }: JudgedPart): Interval {
  if (!isExact(actual)) return keepSides(actual, need)
  const { low: people } = actual
  if (people >= need) return exactly(Math.max(rounded(people), Math.ceil(need / peopleStep) * peopleStep))
  // A figure near the demand must also stand for a whole step of numbers. Otherwise it would reveal more than
  // other figures do.
  return exactly(Math.min(rounded(people), rounded(Math.max(0, need - peopleStep))))
}

/** Widens a range at both ends, but never across the demand; the verdict already says on which side of it they are. */
function keepSides(actual: Interval, need: number): Interval {
  const { low, high } = widened(actual)
  return {
    low: actual.low >= need ? Math.max(low, need) : low,
    high: high === 'unbounded' || Number(actual.high) >= need ? high : Math.min(high, need - 1),
  }
}

/** The largest multiple of `peopleStep` below the demand. */
function lastBelow(need: number): number {
  return Math.floor((need - 1) / peopleStep) * peopleStep
}
