import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates, isoDate } from '../calendar/iso-date.ts'
import { dong, sumDong } from './dong.ts'
import { balanceAtLast, balanceOn, type DayBalance, eveningsOf, lowestFrom, moveOn } from './evenings.ts'

const anyDay = fc
  .integer({ min: 1, max: 28 })
  .map((day) => isoDate(`2024-02-${String(day).padStart(2, '0')}`))
const anyMove = fc.record({ on: anyDay, amountDong: fc.integer({ min: -1000, max: 1000 }).map(dong) })
const anyMoves = fc.array(anyMove, { maxLength: 40 })

/** The sum of the movements until the end of the day, which defines what is tested. */
function sumUntil(moves: readonly DayBalance[], asOf: string): number {
  return sumDong(moves.filter(({ on }) => on <= asOf).map(({ amountDong }) => amountDong))
}

describe('what is there in the evening', () => {
  test('is what all moves until then add up to, in whatever order they come', () => {
    fc.assert(
      fc.property(anyMoves, anyDay, (moves, asOf) => {
        expect(balanceOn(eveningsOf(moves), asOf)).toBe(sumUntil(moves, asOf))
        expect(balanceAtLast(eveningsOf(moves))).toBe(sumUntil(moves, '2024-12-31'))
      }),
    )
  })

  test('is the same whether the moves are known at once or one by one', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        expect(moves.reduce(moveOn, [])).toEqual(eveningsOf(moves))
      }),
    )
  })

  test('is lowest where no other evening from that day on has less, and first so', () => {
    fc.assert(
      fc.property(anyMoves, anyDay, (moves, from) => {
        const days = [from, ...moves.map(({ on }) => on).filter((on) => on > from)].toSorted(compareDates)
        const least = Math.min(...days.map((day) => sumUntil(moves, day)))
        const on = days.find((day) => sumUntil(moves, day) === least)
        expect(lowestFrom(eveningsOf(moves), from)).toEqual({ on, amountDong: least })
      }),
    )
  })

  test('counts for the day as a whole: money may come after it goes', () => {
    const day = isoDate('2024-02-10')
    const evenings = eveningsOf([
      { on: day, amountDong: dong(-5) },
      { on: day, amountDong: dong(8) },
    ])
    expect(evenings).toEqual([{ on: day, amountDong: 3 }])
    expect(lowestFrom(evenings, isoDate('2024-02-01'))).toEqual({ on: '2024-02-01', amountDong: 0 })
  })
})
