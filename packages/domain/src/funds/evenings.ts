import { compareDates, type IsoDate } from '../calendar/iso-date.ts'
import { type Dong, dong, noDong } from './dong.ts'

/** The balance at the end of a day. */
export type DayBalance = { readonly on: IsoDate; readonly amountDong: Dong }

/**
 * The balance at the end of each day with a movement, earliest first; it stays the same between two of these days. Only
 * the end of a day counts, since a payment may be entered before the receipt that covers it.
 */
export type Evenings = readonly DayBalance[]

/** The balances after movements in any order: 5 on Monday, −2 on Tuesday and 1 on Monday give 6, then 4. */
export function eveningsOf(moved: readonly DayBalance[]): Evenings {
  const evenings: DayBalance[] = []
  let balance = 0
  for (const { on, amountDong } of inOrder(moved)) {
    balance += amountDong
    if (evenings.at(-1)?.on === on) evenings.pop()
    evenings.push({ on, amountDong: dong(balance) })
  }
  return evenings
}

/** Sorts movements by day. Most books are already in order, and checking that is faster than sorting. */
function inOrder(moved: readonly DayBalance[]): readonly DayBalance[] {
  const isInOrder = moved.every(({ on }, place) => place === 0 || on >= (moved[place - 1]?.on ?? on))
  return isInOrder ? moved : moved.toSorted((one, other) => compareDates(one.on, other.on))
}

/**
 * The balances after one more movement. Those before its day stay the same; those from its day on change by its amount.
 */
export function moveOn(evenings: Evenings, { on, amountDong }: DayBalance): Evenings {
  const place = placeAfter(evenings, on)
  const previous = evenings[place - 1]
  const before = previous?.on === on ? evenings.slice(0, place - 1) : evenings.slice(0, place)
  const later = evenings.slice(place).map((evening) => ({
    on: evening.on,
    amountDong: dong(evening.amountDong + amountDong),
  }))
  return [...before, { on, amountDong: dong((previous?.amountDong ?? 0) + amountDong) }, ...later]
}

/** The balance at the end of the day; later movements do not matter. */
export function balanceOn(evenings: Evenings, asOf: IsoDate): Dong {
  return evenings[placeAfter(evenings, asOf) - 1]?.amountDong ?? noDong
}

/** The balance before the movements of the day. */
export function balanceBefore(evenings: Evenings, day: IsoDate): Dong {
  return evenings.findLast(({ on }) => on < day)?.amountDong ?? noDong
}

/** The balance after all movements. */
export function balanceAtLast(evenings: Evenings): Dong {
  return evenings.at(-1)?.amountDong ?? noDong
}

/** The lowest balance at the end of this or a later day, and the first day on which it is that low. */
export function lowestFrom(evenings: Evenings, from: IsoDate): DayBalance {
  let lowest: DayBalance = { on: from, amountDong: balanceOn(evenings, from) }
  for (let place = placeAfter(evenings, from); place < evenings.length; place += 1) {
    const evening = evenings[place]
    if (evening !== undefined && evening.amountDong < lowest.amountDong) lowest = evening
  }
  return lowest
}

/** The index of the first balance after the day. */
function placeAfter(evenings: Evenings, day: IsoDate): number {
  // Most callers ask about the last of these days or a later one.
  const last = evenings.at(-1)
  if (last === undefined || last.on <= day) return evenings.length
  let [low, high] = [0, evenings.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    const evening = evenings[middle]
    if (evening !== undefined && evening.on <= day) low = middle + 1
    else high = middle
  }
  return low
}
