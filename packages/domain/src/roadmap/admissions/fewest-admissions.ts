import type { CompositionFact } from '../../facts/facts.ts'
import type { Band } from '../../verdicts/standing.ts'
import { type Tally, totalOf } from '../../verdicts/tally.ts'
import { type Assurance, bestRange, fittingRange, type JoinRange, linkAges } from './admission-range.ts'
import { type ClubDemands, peopleInside, type ShareDemand } from './club-demands.ts'
import type { Profile } from './profile.ts'

/** The fewest people to admit with their profiles, or what prevents it. */
export type Admissions =
  | {
      readonly status: 'reachable'
      /** The fewest people to admit; 0 when nobody is needed. */
      readonly people: number
      /** How those people may be divided, fact by fact; every choice within the ranges is equally good. */
      readonly among: readonly FactShare[]
      /** The chosen people, equal ones together; a fact that may be either way for all of them is left out. */
      readonly groups: readonly AdmissionGroup[]
    }
  | {
      readonly status: 'impossible'
      /** How many more members the club may have; negative when it has too many already. */
      readonly room: number | 'unlimited'
      /** The bands that cannot be met even by themselves; empty when the bands only exclude each other together. */
      readonly obstacles: readonly AdmissionObstacle[]
    }

export type AdmissionGroup = { readonly profile: Profile; readonly people: number }

/** The fact may hold for `low` to `high` of those admitted; `chosen` is nearest to the middle of the band. */
export type FactShare = JoinRange & {
  readonly chosen: number
  /** The club's tally after the chosen people have joined, and the whole percentages that it must lie between. */
  readonly after: Tally
  readonly bands: readonly Band[]
}

/** `need`: the fewest admissions after which this band alone could be met, if the club had room. */
export type AdmissionObstacle = {
  readonly fact: 'members' | CompositionFact
  readonly need: number | 'never'
}

/** The fewest admissions, with known profiles, that bring a listed club into all its bands, or why none can. */
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
  // With 100 times as many members, every band of whole percentages that can be met at all is met with the right
  // people.
  const last = room === 'unlimited' ? 100 * (members + 1) - members : room
  // A share of no members is never met.
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

/** Divides the people so that the unknown members have as many favourable ways as possible. */
function shareOut({ shares }: ClubDemands, people: number): readonly FactShare[] {
  const best = linkAges(shares.flatMap((share) => bestRange(share, people) ?? []))
  // The best choice for each age alone may ask for more people of 60 than of 55: then any fitting choice will do.
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

/** Of two equally near numbers, the smaller. */
function nearestMiddle({ bands, tally }: ShareDemand, people: number, { low, high }: JoinRange): number {
  const inside = peopleInside(bands, totalOf(tally) + people)
  const middle = Math.floor((inside.low + inside.high - 2 * tally.yes - tally.unknown) / 2)
  return Math.min(high, Math.max(low, middle))
}

/** May the fact be either way for all of those admitted? */
export function isFree({ low, high }: JoinRange, people: number): boolean {
  return low === 0 && high === people
}

/**
 * People are made as equal as the numbers allow: the first of them are the women, the first of them are the people of
 * 55 …
 */
function groupsOf(among: readonly FactShare[], people: number): readonly AdmissionGroup[] {
  const telling = among.filter((share) => !isFree(share, people))
  const cuts = [...new Set([0, ...telling.map(({ chosen }) => chosen), people])].toSorted((a, b) => a - b)
  return cuts.slice(1).map((cut, index) => ({
    profile: Object.fromEntries(telling.map(({ fact, chosen }) => [fact, cut <= chosen ? 'yes' : 'no'])),
    people: cut - (cuts[index] ?? 0),
  }))
}
