import { isoDate } from '../../calendar/iso-date.ts'
import { forecast } from './forecast.ts'
import {
  chanceFrom,
  countBy,
  forecastDays,
  type Process,
  processes,
  processNames,
  seenBy,
} from './histories.test-data.ts'

/**
 * In how many histories with a forecast the true end was inside the interval: the wide one (`fourOfFive`) and the
 * narrow one (`oneOfTwo`).
 */
export type Held = { readonly fourOfFive: number; readonly oneOfTwo: number; readonly histories: number }

const to = isoDate('2025-12-31')
/** Members arrive one whole club at a time, and a caller that forecasts members knows the size of a club. */
const batchOf = (process: Process) => (process === 'membersByClub' ? 52 : 1)

/** The results for each process on each of the four days, from this many histories; the seed makes them repeatable. */
export function coverageOf(historiesEach: number, seed: number): ReadonlyMap<Process, readonly Held[]> {
  return new Map(
    processNames.map((process) => {
      const chance = chanceFrom(seed)
      const histories = Array.from({ length: historiesEach }, () => processes[process](chance))
      return [process, forecastDays.map((day) => heldOn(day, histories, batchOf(process)))]
    }),
  )
}

function heldOn(
  day: (typeof forecastDays)[number],
  histories: readonly (readonly number[])[],
  batch: number,
): Held {
  const answers = histories.flatMap((history) => {
    const answer = forecast(seenBy(history, day), { need: 75, to, batch })
    if (answer.status !== 'forecast') return []
    const end = countBy(history, to)
    const holds = ({ low, high }: { readonly low: number; readonly high: number }) =>
      low <= end && end <= high
    return [{ fourOfFive: holds(answer), oneOfTwo: holds(answer.half) }]
  })
  return {
    fourOfFive: answers.filter(({ fourOfFive }) => fourOfFive).length,
    oneOfTwo: answers.filter(({ oneOfTwo }) => oneOfTwo).length,
    histories: answers.length,
  }
}
