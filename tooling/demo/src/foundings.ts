import { type IsoDate, isoDate } from '@lienthehe/domain'
import type { FoundingMoney } from '@lienthehe/domain/clubs'
import { dayBetween } from './days.ts'
import type { Random, Weighted } from './random.ts'

/** A club to be founded: in which district (by its code), when, and with which money. */
export type Founding = {
  readonly district: string
  readonly establishedOn: IsoDate
  readonly money: FoundingMoney | null
}

/** The clubs founded with one kind of money: how many in each season, by district. */
type Programme = {
  readonly money: readonly Weighted<FoundingMoney | null>[]
  readonly seasons: readonly (readonly [from: string, to: string])[]
  readonly clubs: { readonly [district: string]: readonly number[] }
}

/** Clubs that localities founded as trials before the first project came in May 2018. */
const trials: Programme = {
  money: [
    [{ source: 'community', name: null }, 1],
    [{ source: 'province', name: null }, 1],
  ],
  seasons: [
    ['2016-10-26', '2016-12-20'],
    ['2017-03-10', '2017-11-30'],
  ],
  clubs: { '148': [1, 0], '152': [0, 1] },
}

const earlier: Programme = {
  money: [
    [{ source: 'project', name: 'VIE070' }, 56],
    [{ source: 'district', name: null }, 20],
    [{ source: 'province', name: null }, 14],
    [{ source: 'commune', name: null }, 6],
    [null, 4],
  ],
  seasons: [
    ['2018-05-10', '2018-12-20'],
    ['2019-03-01', '2019-11-30'],
    ['2020-05-20', '2020-09-28'],
  ],
  clubs: {
    '148': [3, 2, 1],
    '150': [0, 1, 1],
    '152': [1, 1, 1],
    '153': [1, 2, 1],
    '154': [1, 1, 0],
    '155': [1, 1, 1],
    '156': [0, 1, 1],
    '157': [2, 2, 1],
    '158': [0, 1, 1],
    '159': [1, 1, 1],
  },
}

/**
 * Clubs paid for by districts, until districts were abolished in the middle of 2025. A zero is a year in which the
 * district did not fulfil V.4.a.
 */
const local: Programme = {
  money: [
    [{ source: 'district', name: null }, 60],
    [{ source: 'commune', name: null }, 40],
  ],
  seasons: [
    ['2020-10-20', '2020-12-18'],
    ['2021-03-10', '2021-12-10'],
    ['2022-03-01', '2022-12-10'],
    ['2023-03-01', '2023-12-10'],
    ['2024-03-01', '2024-12-10'],
    ['2025-02-20', '2025-06-20'],
  ],
  clubs: {
    '148': [1, 1, 1, 2, 1, 1],
    '150': [0, 1, 1, 1, 1, 0],
    '152': [0, 1, 1, 1, 1, 1],
    '153': [0, 1, 1, 1, 1, 1],
    '154': [0, 0, 1, 1, 0, 1],
    '155': [0, 1, 1, 1, 1, 1],
    '156': [0, 0, 1, 0, 1, 0],
    '157': [1, 1, 2, 1, 1, 1],
    '158': [0, 1, 0, 1, 1, 1],
    '159': [0, 1, 1, 1, 1, 1],
  },
}

const vie070: Programme = {
  money: [[{ source: 'project', name: 'VIE070' }, 1]],
  seasons: [['2020-10-20', '2020-12-18']],
  clubs: { '148': [1] },
}

const vie071: Programme = {
  money: [[{ source: 'project', name: 'VIE071' }, 1]],
  seasons: [
    ['2021-04-10', '2021-12-10'],
    ['2022-03-01', '2022-12-10'],
    ['2023-03-01', '2023-12-10'],
    ['2024-03-01', '2024-10-31'],
  ],
  clubs: {
    '148': [1, 1, 1, 1],
    '150': [1, 1, 1, 0],
    '152': [0, 1, 1, 0],
    '153': [1, 1, 1, 1],
    '154': [0, 1, 1, 0],
    '155': [1, 1, 1, 1],
    '156': [1, 0, 1, 1],
    '157': [1, 1, 1, 1],
    '158': [0, 1, 1, 0],
    '159': [0, 1, 0, 1],
  },
}

/** The last season comes after the reform of July 2025. It has two clubs, so new that they have not sent a list yet. */
const vie085: Programme = {
  money: [[{ source: 'project', name: 'VIE085' }, 1]],
  seasons: [
    ['2023-05-01', '2023-12-10'],
    ['2024-03-01', '2024-12-10'],
    ['2025-03-01', '2025-06-20'],
    ['2025-11-03', '2025-11-14'],
  ],
  clubs: {
    '148': [2, 2, 1, 0],
    '150': [0, 1, 0, 0],
    '152': [1, 2, 1, 0],
    '153': [1, 2, 1, 0],
    '154': [0, 1, 0, 0],
    '155': [1, 1, 0, 0],
    '156': [0, 0, 1, 0],
    '157': [2, 2, 1, 0],
    '158': [0, 1, 0, 1],
    '159': [1, 0, 0, 1],
  },
}

/**
 * All clubs of the province in the order of their founding. Their numbers by year and by money are those of the review
 * of 2025.
 */
export function planFoundings(random: Random): readonly Founding[] {
  return [trials, earlier, local, vie070, vie071, vie085]
    .flatMap((programme) => foundingsOf(programme, random))
    .toSorted((one, other) => (one.establishedOn < other.establishedOn ? -1 : 1))
}

function foundingsOf({ money, seasons, clubs }: Programme, random: Random): readonly Founding[] {
  return Object.entries(clubs).flatMap(([district, numbers]) =>
    seasons.flatMap(([from, to], season) =>
      Array.from({ length: numbers[season] ?? 0 }, () => ({
        district,
        establishedOn: dayBetween(random, isoDate(from), isoDate(to)),
        money: random.weighted(money),
      })),
    ),
  )
}
