import { compareDates, type IsoDate } from '../calendar/iso-date.ts'

/**
 * By how much something changed on each day on which it did, earliest day first: never a day twice, never by nothing.
 * So two that are added up in any order are the same value.
 */
export type DayMoves = readonly (readonly [on: IsoDate, by: number])[]

/** The moves of one day each, in any order: 5 on Monday, −2 on Tuesday and −5 on Monday are −2 on Tuesday alone. */
function dayMovesOf(moves: DayMoves): DayMoves {
  const byDay = new Map<IsoDate, number>()
  for (const [on, by] of moves) byDay.set(on, (byDay.get(on) ?? 0) + by)
  return [...byDay].filter(([, by]) => by !== 0).toSorted(([one], [other]) => compareDates(one, other))
}

/** What changed in both together. */
export function addMoves(one: DayMoves, other: DayMoves): DayMoves {
  return other.length === 0 ? one : dayMovesOf([...one, ...other])
}

/** What takes these moves back. */
export function negated(moves: DayMoves): DayMoves {
  return moves.map(([on, by]) => [on, -by])
}

/** How much had come together by the end of the day? */
export function movedBy(moves: DayMoves, asOf: IsoDate): number {
  let sum = 0
  for (const [on, by] of moves) {
    if (on > asOf) break
    sum += by
  }
  return sum
}
