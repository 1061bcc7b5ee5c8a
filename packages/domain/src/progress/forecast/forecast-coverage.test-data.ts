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

/** How often an interval held what came, of the histories in which there was a forecast. */
export type Held = { readonly fourOfFive: number; readonly oneOfTwo: number; readonly histories: number }

const to = isoDate('2025-12-31')
/** Members come a club at a time, and whoever asks for a forecast of members knows how large a club is. */
const batchOf = (process: Process) => (process === 'membersByClub' ? 52 : 1)

/** For each process and each of the four days, from so many histories of a seed. */
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
