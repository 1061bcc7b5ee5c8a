import { type IsoDate, isoDate } from '../../calendar/iso-date.ts'
import { exactly } from '../../verdicts/interval.ts'
import type { Observation } from './forecast.ts'

/** The number of new clubs or members in each of the sixty months of a plan. */
export type History = readonly number[]

type Chance = () => number

const months = 60
const years = [0, 1, 2, 3, 4]
const inMonths = (newIn: (month: number) => number) =>
  Array.from({ length: months }, (_, month) => newIn(month))
const inYear = (month: number) => Math.floor(month / 12)

/**
 * Processes by which clubs or members may arrive. All of them differ from the steady pace with even scatter that the
 * forecast assumes.
 */
export const processes = {
  /** Each year has its own pace, like budgets. */
  unevenYears: (chance) => {
    const [pace, byYear] = [paceOf(chance), years.map(() => gamma(8, chance) / 8)]
    return inMonths((month) => poisson((pace / 12) * (byYear[inYear(month)] ?? 1), chance))
  },
  /** Projects found several clubs at a time; their number differs widely. */
  projects: (chance) => {
    const [pace, mean] = [paceOf(chance), 2 + chance() * 4]
    const size = () => 1 + Math.floor(Math.log(1 - chance()) / Math.log(1 - 1 / mean))
    return inMonths(() => sumOf(times(poisson(pace / 12 / mean, chance), size)))
  },
  /** Three quarters of a year's clubs are founded in its last three months. */
  yearEndRush: (chance) => {
    const pace = paceOf(chance)
    return inMonths((month) => poisson(pace * (month % 12 >= 9 ? 0.25 : 0.25 / 9), chance))
  },
  /** Clubs are founded by quota, at nearly equal intervals. */
  byQuota: (chance) => {
    const wait = 12 / paceOf(chance)
    const counts = inMonths(() => 0)
    for (let at = chance() * wait; at < months; at += (wait * gamma(4, chance)) / 4)
      counts[Math.floor(at)] = (counts[Math.floor(at)] ?? 0) + 1
    return counts
  },
  /** The pace grows or falls by up to 15 % a year. */
  drift: (chance) => {
    const [pace, factor] = [paceOf(chance), 0.85 + chance() * 0.3]
    return inMonths((month) => poisson((pace / 12) * factor ** (month / 12), chance))
  },
  /** After a good year the next year is good too. */
  carriedOver: (chance) => {
    const pace = paceOf(chance)
    let mood = normal(chance) * 0.25
    const byYear = years.map(() => {
      mood = 0.4 * mood + normal(chance) * 0.25 * Math.sqrt(1 - 0.4 ** 2)
      return Math.exp(mood)
    })
    return inMonths((month) => poisson((pace / 12) * (byYear[inYear(month)] ?? 1), chance))
  },
  /** On one day the pace changes: it falls by up to two fifths, or rises by up to two thirds. */
  turningPoint: (chance) => {
    const [pace, day, factor] = [paceOf(chance), chance() * months, 0.6 * (1 / 0.36) ** chance()]
    return inMonths((month) => poisson((pace / 12) * (month < day ? 1 : factor), chance))
  },
  /** Members arrive in clubs of 45 to 60 people. */
  membersByClub: (chance) => {
    const pace = 5 + chance() * 10
    const size = () => 45 + Math.floor(chance() * 16)
    return inMonths(() => sumOf(times(poisson(pace / 12, chance), size)))
  },
} satisfies Record<string, (chance: Chance) => History>

export type Process = keyof typeof processes
export const processNames: readonly Process[] = [
  'unevenYears',
  'projects',
  'yearEndRush',
  'byQuota',
  'drift',
  'carriedOver',
  'turningPoint',
  'membersByClub',
]

/** The days on which a forecast is made: after two years, in the middle of the third, after three and after four. */
export const forecastDays: readonly IsoDate[] = [
  isoDate('2022-12-31'),
  isoDate('2023-06-30'),
  isoDate('2023-12-31'),
  isoDate('2024-12-31'),
]

/** The observations until a day: the totals at the end of each year before it, and on the day itself. */
export function seenBy(history: History, day: IsoDate): readonly Observation[] {
  const ends = [2020, 2021, 2022, 2023, 2024].map((year) => isoDate(`${year}-12-31`)).filter((on) => on < day)
  return [...ends, day].map((on) => ({ on, actual: exactly(countBy(history, on)) }))
}

export function countBy(history: History, day: IsoDate): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return sumOf(history.slice(0, (year - 2021) * 12 + month))
}

/** Random numbers from 0 (included) to 1 (excluded); the same seed gives the same numbers (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function paceOf(chance: Chance): number {
  return 5 + chance() * 25
}

function poisson(mean: number, chance: Chance): number {
  const wait = () => -Math.log(1 - chance())
  let count = 0
  let time = wait()
  while (time < mean) {
    count += 1
    time += wait()
  }
  return count
}

function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}

/** A gamma value with a whole-number shape: the sum of that many exponential waiting times with mean 1. */
function gamma(shape: number, chance: Chance): number {
  return sumOf(times(shape, () => -Math.log(1 - chance())))
}

function times(count: number, make: () => number): readonly number[] {
  return Array.from({ length: count }, make)
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, one) => sum + one, 0)
}
