import type { IsoDate } from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import {
  type Birth,
  birth,
  type Departure,
  type Hardship,
  type HardshipKind,
  type Sex,
} from '@lienthehe/domain/members'
import { dayBetween, recordedUntil } from './days.ts'
import type { Random, Weighted } from './random.ts'

const agesFrom55: readonly Weighted<readonly [number, number]>[] = [
  [[55, 59], 17],
  [[60, 64], 24],
  [[65, 69], 24],
  [[70, 74], 17],
  [[75, 79], 10],
  [[80, 86], 7],
  [[87, 94], 1],
]
const agesBelow55: readonly Weighted<readonly [number, number]>[] = [
  [[19, 29], 10],
  [[30, 39], 27],
  [[40, 49], 38],
  [[50, 54], 25],
]

/**
 * A year of birth. At the end of 2025 the person is at least 55 if `age55`, else younger; on joining, the person is an
 * adult.
 */
export function birthYearFor(
  random: Random,
  { age55, joinedOn }: { readonly age55: boolean; readonly joinedOn: IsoDate },
): number {
  const [low, high] = random.weighted(age55 ? agesFrom55 : agesBelow55)
  return Math.min(yearOf(recordedUntil) - random.integer(low, high), yearOf(joinedOn) - 18)
}

/** A birth in this year; most lists have only the year. */
export function birthIn(year: number, random: Random): Birth {
  const precision = random.weighted([
    ['year', 74],
    ['month', 3],
    ['day', 23],
  ])
  const month = String(random.integer(1, 12)).padStart(2, '0')
  if (precision === 'year') return birth(`${year}`)
  if (precision === 'month') return birth(`${year}-${month}`)
  return birth(`${year}-${month}-${String(random.integer(1, 28)).padStart(2, '0')}`)
}

const hardshipsByWeight: readonly Weighted<HardshipKind>[] = [
  ['poor', 31],
  ['nearPoor', 30],
  ['livesAlone', 11],
  ['disability', 8],
  ['seriousIllness', 8],
  ['bereavedOrIsolated', 6],
  ['caresForDependent', 4],
  ['other', 2],
]

/** The hardships of a person at the end of 2025. A person without any may have left poverty before. */
export function hardshipsOf(
  random: Random,
  { disadvantaged, joinedOn }: { readonly disadvantaged: boolean; readonly joinedOn: IsoDate },
): Hardship[] {
  if (disadvantaged) {
    const kinds = new Set([
      random.weighted(hardshipsByWeight),
      ...(random.chance(15) ? [random.weighted(hardshipsByWeight)] : []),
    ])
    // A household is either poor or near-poor.
    if (kinds.has('poor')) kinds.delete('nearPoor')
    return [...kinds].map((kind) => ({ kind, from: random.chance(25) ? joinedOn : null, to: null }))
  }
  const leftPoverty = joinedOn < '2024-07-01' && random.chance(10)
  if (!leftPoverty) return []
  const kind = random.chance(60) ? 'poor' : 'nearPoor'
  return [{ kind, from: null, to: dayBetween(random, joinedOn, recordedUntil) }]
}

export function sexOf(female: boolean): Sex {
  return female ? 'female' : 'male'
}

export function departureReason(random: Random): Departure['reason'] {
  return random.weighted([
    ['movedAway', 31],
    ['died', 29],
    ['ownWish', 29],
    ['joinedAnotherClub', 4],
    ['recordedByMistake', 2],
    ['other', 5],
  ])
}

/** A number in the form of a mobile number; no real person has it, because of the `000` in the middle. */
export function phoneOf(random: Random): string | null {
  if (!random.chance(30)) return null
  const digits = (count: number) => String(random.integer(0, 10 ** count - 1)).padStart(count, '0')
  return `09${digits(2)}000${digits(3)}`
}
