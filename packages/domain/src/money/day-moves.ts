import { compareDates, type IsoDate } from '../calendar/iso-date.ts'

/**
 * By how much something changed on each day of a change, earliest day first: no day twice, and no change of zero. So
 * adding two of them gives the same value in any order.
 */
export type DayMoves = readonly (readonly [on: IsoDate, by: number])[]

/**
 * The moves with each day once, from moves in any order: 5 on Monday, −2 on Tuesday and −5 on Monday are −2 on Tuesday
 * alone.
 */
function dayMovesOf(moves: DayMoves): DayMoves {
  const byDay = new Map<IsoDate, number>()
  for (const [on, by] of moves) byDay.set(on, (byDay.get(on) ?? 0) + by)
  return [...byDay].filter(([, by]) => by !== 0).toSorted(([one], [other]) => compareDates(one, other))
}

/** The changes of both together. */
export function addMoves(one: DayMoves, other: DayMoves): DayMoves {
  return other.length === 0 ? one : dayMovesOf([...one, ...other])
}

/** The moves that cancel these. */
export function negated(moves: DayMoves): DayMoves {
  return moves.map(([on, by]) => [on, -by])
}

/** How much had been moved in total by the end of the day? */
export function movedBy(moves: DayMoves, asOf: IsoDate): number {
  let sum = 0
  for (const [on, by] of moves) {
    if (on > asOf) break
    sum += by
  }
  return sum
}
