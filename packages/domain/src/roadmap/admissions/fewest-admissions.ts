import type { CompositionFact } from '../../facts/facts.ts'
import type { Band } from '../../verdicts/standing.ts'
import { type Tally, totalOf } from '../../verdicts/tally.ts'
import { type Assurance, bestRange, fittingRange, type JoinRange, linkAges } from './admission-range.ts'
import { type ClubDemands, peopleInside, type ShareDemand } from './club-demands.ts'
import type { Profile } from './profile.ts'

/** The smallest number of people to admit, with their profiles, or why no admissions are enough. */
export type Admissions =
  | {
      readonly status: 'reachable'
      /** The smallest number of people to admit; 0 if nobody is needed. */
      readonly people: number
      /** For each fact, how many of these people may have it; every choice within the ranges is equally good. */
      readonly among: readonly FactShare[]
      /**
       * The chosen people, grouped by equal profiles. A profile leaves out a fact that may be either way for all of
       * them.
       */
      readonly groups: readonly AdmissionGroup[]
    }
  | {
      readonly status: 'impossible'
      /** How many more members the club may have; negative if it already has too many. */
      readonly room: number | 'unlimited'
      /** The bands that cannot be met even alone; empty if only all bands together cannot be met. */
      readonly obstacles: readonly AdmissionObstacle[]
    }

export type AdmissionGroup = { readonly profile: Profile; readonly people: number }

/**
 * `low` to `high` of the admitted people may have the fact; `chosen` is the number nearest to the middle of the band.
 */
export type FactShare = JoinRange & {
  readonly chosen: number
  /**
   * The club's tally after the chosen people have joined. The bands are in whole percent, and the share must be inside
   * them.
   */
  readonly after: Tally
  readonly bands: readonly Band[]
}

/** `need`: the smallest number of admissions after which this band alone could be met, if the club had enough room. */
export type AdmissionObstacle = {
  readonly fact: 'members' | CompositionFact
  readonly need: number | 'never'
}

/**
 * The smallest number of admissions, with known profiles, that brings a club with a member list into all its bands, or
 * why none does.
 */
export function fewestAdmissions(demands: ClubDemands, assurance: Assurance): Admissions {
  const people = firstFitting(demands, assurance)
  if (people === 'never')
    return { status: 'impossible', room: roomOf(demands), obstacles: obstaclesOf(demands, assurance) }
  const among = shareOut(demands, people)
  return { status: 'reachable', people, among, groups: groupsOf(among, people) }
}

function roomOf({ members, sizes }: ClubDemands): number | 'unlimited' {
  return sizes.length === 0 ? 'unlimited' : Math.min(...sizes.map(({ high }) => high)) - members
}

function firstFitting(demands: ClubDemands, assurance: Assurance): number | 'never' {
  const { members, sizes, shares } = demands
  const room = roomOf(demands)
  // With 100 times as many members, the right people meet every band of whole percents that can be met at
  // all.
  const last = room === 'unlimited' ? 100 * (members + 1) - members : room
  // A club without members never meets a share.
  const smallest = Math.max(shares.length > 0 ? 1 : 0, ...sizes.map(({ low }) => low))
  for (let people = Math.max(0, smallest - members); people <= last; people += 1)
    if (fits(demands, people, assurance)) return people
  return 'never'
}

function fits({ shares }: ClubDemands, people: number, assurance: Assurance): boolean {
  const ranges = shares.flatMap((share) => fittingRange(share, people, assurance) ?? [])
  return ranges.length === shares.length && linkAges(ranges) !== undefined
}

function obstaclesOf(
  { members, sizes, shares }: ClubDemands,
  assurance: Assurance,
): readonly AdmissionObstacle[] {
  const size = firstFitting({ members, sizes, shares: [] }, assurance)
  const room = roomOf({ members, sizes, shares })
  const places = room === 'unlimited' ? Number.POSITIVE_INFINITY : Math.max(0, room)
  const alone = shares.map((share): AdmissionObstacle => {
    return { fact: share.fact, need: firstFitting({ members, sizes: [], shares: [share] }, assurance) }
  })
  return [
    ...(size === 'never' ? [{ fact: 'members', need: size } as const] : []),
    ...alone.filter(({ need }) => need === 'never' || need > places),
  ]
}

/**
 * Chooses how many of the people have each fact, so that as many combinations of unknown answers as possible are
 * favourable.
 */
function shareOut({ shares }: ClubDemands, people: number): readonly FactShare[] {
  const best = linkAges(shares.flatMap((share) => bestRange(share, people) ?? []))
  // The best ranges for the two ages may contradict each other, with more people of 60 than of 55. In that
  // case any fitting range is used.
  const ranges =
    best ?? linkAges(shares.flatMap((share) => fittingRange(share, people, 'possible') ?? [])) ?? []
  const chosen = shares.flatMap((share) => {
    const range = ranges.find(({ fact }) => fact === share.fact)
    return range === undefined ? [] : [{ share, range, chosen: nearestMiddle(share, people, range) }]
  })
  const age55 = chosen.find(({ range }) => range.fact === 'age55')?.chosen ?? people
  return chosen.map(({ share: { fact, tally, bands }, range, chosen: nearest }) => {
    const yes = fact === 'olderPeople' ? Math.min(nearest, age55) : nearest
    const after = { ...tally, yes: tally.yes + yes, no: tally.no + people - yes }
    return { ...range, chosen: yes, after, bands }
  })
}

/** The number in the range that is nearest to the middle of the bands; the smaller one if two are equally near. */
function nearestMiddle({ bands, tally }: ShareDemand, people: number, { low, high }: JoinRange): number {
  const inside = peopleInside(bands, totalOf(tally) + people)
  const middle = Math.floor((inside.low + inside.high - 2 * tally.yes - tally.unknown) / 2)
  return Math.min(high, Math.max(low, middle))
}

/** May any number of the admitted people have the fact, from none to all? */
export function isFree({ low, high }: JoinRange, people: number): boolean {
  return low === 0 && high === people
}

/**
 * Forms as few groups of equal people as the numbers allow. Each fact is given to the people counted from the first
 * one: e.g. the first 3 are women, and the first 5 are 55 or older.
 */
function groupsOf(among: readonly FactShare[], people: number): readonly AdmissionGroup[] {
  const telling = among.filter((share) => !isFree(share, people))
  const cuts = [...new Set([0, ...telling.map(({ chosen }) => chosen), people])].toSorted((a, b) => a - b)
  return cuts.slice(1).map((cut, index) => ({
    profile: Object.fromEntries(telling.map(({ fact, chosen }) => [fact, cut <= chosen ? 'yes' : 'no'])),
    people: cut - (cuts[index] ?? 0),
  }))
}
