import { compareDates, type IsoDate } from '../calendar/iso-date.ts'

/**
 * The changes of a number by day, earliest first; no day occurs twice, and no change is zero. So adding two lists gives
 * the same result in either order.
 */
export type DayMoves = readonly (readonly [on: IsoDate, by: number])[]

/**
 * Adds up changes given in any order, so that each day occurs once: 5 on Monday, −2 on Tuesday and −5 on Monday become
 * only −2 on Tuesday.
 */
function dayMovesOf(moves: DayMoves): DayMoves {
  const byDay = new Map<IsoDate, number>()
  for (const [on, by] of moves) byDay.set(on, (byDay.get(on) ?? 0) + by)
  return [...byDay].filter(([, by]) => by !== 0).toSorted(([one], [other]) => compareDates(one, other))
}

/** The changes of both lists together. */
export function addMoves(one: DayMoves, other: DayMoves): DayMoves {
  return other.length === 0 ? one : dayMovesOf([...one, ...other])
}

/** Changes that cancel these. */
export function negated(moves: DayMoves): DayMoves {
  return moves.map(([on, by]) => [on, -by])
}

/** The sum of all changes up to the end of the day. */
export function movedBy(moves: DayMoves, asOf: IsoDate): number {
  let sum = 0
  for (const [on, by] of moves) {
    if (on > asOf) break
    sum += by
  }
  return sum
}
