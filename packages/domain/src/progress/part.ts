import { daysBetween, earlierOf, type IsoDate } from '../calendar/iso-date.ts'
import type { Demand, Span } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { type Interval, isAtLeast } from '../verdicts/interval.ts'
import {
  isShareAtLeast,
  isShareAtMost,
  type Share,
  wholeWhenFewest,
  wholeWhenMost,
} from '../verdicts/share.ts'
import type { Answer } from '../verdicts/tally.ts'

/**
 * How a part is doing on its way to the demand: reached, on time, too slow, too late, unknown, not begun, or applying
 * to nobody.
 */
export const courses = [
  'achieved',
  'onCourse',
  'behind',
  'missed',
  'undetermined',
  'notStarted',
  'notAsked',
] as const
export type Course = (typeof courses)[number]

/** The classes in which targets are counted when a plan is summed up, the good ones first. */
export const courseClasses = [
  'achieved',
  'onCourse',
  'behind',
  'missed',
  'short',
  'undetermined',
  'notStarted',
  'notAsked',
] as const satisfies readonly (Course | 'short')[]
export type CourseClass = (typeof courseClasses)[number]

/** `short`: the known figure is too low today, and it is open whether it will still be reached in time. */
export function courseClassOf({ status, course }: Pick<Part, 'status' | 'course'>): CourseClass {
  return status === 'unmet' && course === 'undetermined' ? 'short' : course
}

/** One part of a target: a year or a span, a unit, both, or the whole target. Figures are clubs, units or people. */
export type Part = {
  readonly year: number | null
  readonly span: Span | null
  readonly district: UnitKey | null
  readonly actual: Interval
  /** The whole that `actual` is a part of, as far as it is known; `null`: `actual` is a plain number. */
  readonly of: Interval | null
} & PartVerdict

export type PartVerdict =
  | { readonly status: 'met'; readonly course: 'achieved'; readonly need: number; readonly exceeded: boolean }
  | {
      readonly status: 'unmet'
      readonly course: 'onCourse' | 'behind' | 'missed' | 'undetermined'
      readonly need: number
      /** How many there should be by now on a straight line from the beginning to the due day. */
      readonly dueNow: number
      /**
       * For a figure above a band, `shortfall` is the number too many, and `need` is the largest number inside the
       * band.
       */
      readonly side: 'below' | 'above'
      readonly shortfall: number
    }
  | { readonly status: 'undetermined'; readonly course: 'undetermined'; readonly need: number }
  | { readonly status: 'notApplicable'; readonly course: 'notStarted'; readonly appliesFrom: IsoDate }
  | {
      /** The demand is on districts, and the plan's list of units has none. */
      readonly status: 'notApplicable'
      readonly course: 'notAsked'
      readonly because: 'noDistricts'
      readonly listOf: IsoDate
    }

/**
 * The time in which a part must be reached; before `from` nothing is due. `steady`: the full demand applies on every
 * day.
 */
export type Road = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly baseline: number
  readonly steady: boolean
}

/** What was counted: a plain number, or a part of a whole. */
export type Counted = Share | { readonly actual: Interval; readonly of: null }

/** One part with its counted figure, before it is judged. */
export type Measured = Pick<Part, 'year' | 'span' | 'district'> & {
  readonly counted: Counted
  readonly road: Road
}

/** Judges one part on a day: the verdict is certain for every value in the ranges, or else undetermined. */
export function judgePart(demand: Demand, counted: Counted, road: Road, asOf: IsoDate): PartVerdict {
  if (asOf < road.from) return { status: 'notApplicable', course: 'notStarted', appliesFrom: road.from }
  const { actual } = counted
  const excess = isBeyond(demand, counted)
  if (excess === 'yes') return tooMany(demand, counted, road, asOf)
  const reached = isReached(demand, counted)
  switch (reached === 'yes' && excess === 'unknown' ? 'unknown' : reached) {
    case 'yes': {
      const need = fewest(demand, counted.of === null ? null : wholeWhenFewest(counted))
      const exceeded = demand.kind === 'quota' && actual.low > demand.high
      return { status: 'met', course: 'achieved', need, exceeded }
    }
    case 'unknown': {
      const need = fewest(demand, counted.of === null ? null : wholeWhenMost(counted))
      return { status: 'undetermined', course: 'undetermined', need }
    }
    case 'no': {
      // The shortfall is computed with the smallest possible need. A larger whole would only increase it, so
      // it is certain.
      const need = fewest(demand, counted.of === null ? null : wholeWhenMost(counted))
      const dueNow = road.steady ? need : dueOn(road, need, asOf)
      const shortfall = need - Number(actual.high)
      const course = courseOf(actual, dueNow, road, asOf)
      return { status: 'unmet', course, need, dueNow, side: 'below', shortfall }
    }
  }
}

function isReached(demand: Demand, counted: Counted): Answer {
  if (counted.of !== null && demand.kind === 'shareAtLeast') return isShareAtLeast(counted, demand.percent)
  if (counted.of !== null && demand.kind === 'shareBetween') return isShareAtLeast(counted, demand.low)
  return isAtLeast(counted.actual, fewest(demand, null))
}

/** Is the figure above the band? Only `shareBetween` has an upper limit. */
function isBeyond(demand: Demand, counted: Counted): Answer {
  if (demand.kind !== 'shareBetween' || counted.of === null) return 'no'
  const isWithin = isShareAtMost(counted, demand.high)
  return isWithin === 'unknown' ? 'unknown' : isWithin === 'yes' ? 'no' : 'yes'
}

/** The result for a figure that is certainly above the band. Until the due day it may still come down. */
function tooMany(demand: Demand, counted: Counted, { to }: Road, asOf: IsoDate): PartVerdict {
  const whole = counted.of === null ? 0 : wholeWhenFewest(counted)
  const high = demand.kind === 'shareBetween' ? demand.high : 100
  const need = Math.floor((high * whole) / 100)
  const course = asOf >= to ? 'missed' : 'behind'
  return { status: 'unmet', course, need, dueNow: need, side: 'above', shortfall: counted.actual.low - need }
}

/**
 * The smallest number of clubs, communes or people that meets the demand. For a share, `of` is the whole; shares are in
 * whole percent.
 */
export function fewest(demand: Demand, of: number | null): number {
  switch (demand.kind) {
    case 'atLeast':
      return demand.count
    case 'moreThan':
      return demand.count + 1
    case 'quota':
      return demand.low
    case 'shareAtLeast':
      return Math.ceil((demand.percent * (of ?? 0)) / 100)
    case 'shareBetween':
      return Math.ceil((demand.low * (of ?? 0)) / 100)
    case 'allotted':
      return demand.parts.reduce((clubs, { count }) => clubs + count, 0)
    default:
      return assertNever(demand)
  }
}

/** The number due on the day, on a straight line from the beginning to the due day. */
export function dueOn({ from, to, baseline }: Road, need: number, asOf: IsoDate): number {
  // If the part began above the demand, only the demand is due, not the first figure.
  const start = Math.min(baseline, need)
  const all = daysBetween(from, to)
  // When the time is a single day, everything is due on it.
  if (all === 0) return need
  return start + Math.floor(((need - start) * daysBetween(from, earlierOf(asOf, to))) / all)
}

function courseOf(
  actual: Interval,
  dueNow: number,
  { to }: Road,
  asOf: IsoDate,
): 'onCourse' | 'behind' | 'missed' | 'undetermined' {
  // A day is judged by its end, so on the last day no time is left.
  if (asOf >= to) return 'missed'
  const inTime = isAtLeast(actual, dueNow)
  if (inTime === 'unknown') return 'undetermined'
  return inTime === 'yes' ? 'onCourse' : 'behind'
}

/** The course of the whole is that of its worst part; parts that have not begun are left out. */
export function courseOfAll(parts: readonly Pick<Part, 'course'>[]): Course {
  const found = new Set(parts.map(({ course }) => course))
  const worst = (['missed', 'behind', 'undetermined', 'onCourse'] as const).find((course) =>
    found.has(course),
  )
  if (worst !== undefined) return worst
  if (found.size === 1 && found.has('notAsked')) return 'notAsked'
  if (!found.has('achieved')) return 'notStarted'
  // Every part that has begun is reached, but others are still to begin.
  return found.has('notStarted') ? 'onCourse' : 'achieved'
}

/** The status of a target: `met` if every part that applies is met. */
export function statusOfAll(parts: readonly Pick<Part, 'status'>[]): Part['status'] {
  const found = new Set(parts.map(({ status }) => status))
  return (['unmet', 'undetermined', 'met'] as const).find((status) => found.has(status)) ?? 'notApplicable'
}
