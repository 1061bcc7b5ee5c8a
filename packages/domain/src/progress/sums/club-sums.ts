import { yearOf } from '../../calendar/iso-date.ts'
import { statusOn } from '../../clubs/club.ts'
import { type PeopleCounted, peopleCounted } from '../../facts/facts.ts'
import type { StandingColumn } from '../../quality/assess-clubs.ts'
import { standingWords } from '../../quality/standing-word.ts'
import type { UnitKey } from '../../units/unit.ts'
import { type Founding, foundingKey, foundingOf } from '../measures/founding.ts'
import type { Part } from '../part.ts'
import type { PlacedClub, PlacedRegister } from '../register.ts'
import { standingsWith, standingWithAll } from '../standings-with.ts'
import {
  type AskedOfCommunes,
  askedOfCommunes,
  changeOthers,
  noOthers,
  type OtherSums,
} from './other-sums.ts'
import { changePeople, noPeople, type PeopleSum } from './people-sum.ts'

/**
 * What an assessment needs of the placed clubs, added up by commune and year. A caller that keeps it updates it by one
 * club’s difference, and assesses a province without reading any club: see `assessSums`.
 */
export type ClubSums = {
  readonly columns: SummedColumns
  readonly communes: Map<UnitKey, CommuneSums>
  /** Equal foundings are counted together, whatever the plan asks of them: see `foundingKey`. */
  readonly foundings: Map<string, Founding>
  /** The operating clubs by the year of their founding. */
  readonly operatingSince: Map<number, number>
  /** For each rule, in the order of the plan: the operating clubs by the byte of their standing. */
  readonly words: readonly Uint32Array[]
  /** By target, for targets on clubs that meet rules: the operating clubs by their standing with all of these rules. */
  readonly meeting: ReadonlyMap<string, MeetingSums>
  readonly asked: AskedOfCommunes
}

/** The sums that an assessment reads, wherever they were added up: the clubs may be on other machines. */
export type AddedUp = Pick<ClubSums, 'words'> & {
  readonly communes: ReadonlyMap<string, CommuneSums>
  readonly foundings: ReadonlyMap<string, Founding>
  readonly operatingSince: ReadonlyMap<number, number>
  readonly meeting: ReadonlyMap<string, Pick<MeetingSums, 'clubs'>>
}

/** The plan, and what is known of each row. */
export type SummedColumns = Pick<PlacedRegister, 'plan' | 'facts' | 'standings'>

/** The clubs that were recorded in one commune of any list, founded by the day. */
export type CommuneSums = Pick<PlacedClub, 'communes' | 'district'> & {
  clubs: number
  /** Those that operated on the first day of the plan’s period. */
  operatingAtStart: number
  /** The members of the operating clubs. */
  readonly operating: PeopleSum
  /** The people of the new clubs that operate. */
  readonly operatingNew: Readonly<Record<PeopleCounted, PeopleSum>>
  readonly others: OtherSums
}

type MeetingSums = {
  readonly columns: readonly StandingColumn[]
  readonly clubs: Record<Part['status'], number>
}

/** The sums before any club is added. */
export function emptyClubSums(columns: SummedColumns): ClubSums {
  const { plan, standings } = columns
  return {
    columns,
    communes: new Map(),
    foundings: new Map(),
    operatingSince: new Map(),
    words: standings.map(() => new Uint32Array(standingWords.length)),
    asked: askedOfCommunes(plan, standings),
    meeting: new Map(
      plan.targets.flatMap(({ id, measure }) => {
        if (measure.kind !== 'clubsMeeting') return []
        const clubs = { met: 0, unmet: 0, undetermined: 0, notApplicable: 0 }
        return [[id, { columns: standingsWith(measure.rules, { standings }), clubs }]]
      }),
    ),
  }
}

/** The sums of all clubs of a situation. */
export function clubSumsOf(situation: PlacedRegister): ClubSums {
  const sums = emptyClubSums(situation)
  for (const club of situation.clubs) addClub(sums, club)
  return sums
}

/** Adds one club, with the values of its row, in place. */
export function addClub(sums: ClubSums, club: PlacedClub): void {
  changeBy(sums, club, 1)
}

/** Removes a club that was added, in place; its row must hold the values that it had then. */
export function removeClub(sums: ClubSums, club: PlacedClub): void {
  changeBy(sums, club, -1)
}

function changeBy(sums: ClubSums, placed: PlacedClub, by: 1 | -1): void {
  const { plan, facts } = sums.columns
  const { club, row, cohort, operating } = placed
  const here = sumsHere(sums, placed)
  here.clubs += by
  if (statusOn(club, plan.period.from) === 'operating') here.operatingAtStart += by
  if (cohort === 'new') changeFounding(sums, placed, by)
  if (!operating) return

  changePeople(here.operating, { facts, row, who: 'members' }, by)
  if (cohort === 'new')
    for (const who of peopleCounted) changePeople(here.operatingNew[who], { facts, row, who }, by)
  changeCount(sums.operatingSince, yearOf(club.establishedOn), by)
  changeStandings(sums, row, by)
  changeOthers(here.others, sums.asked, { facts, placed }, by)
}

function sumsHere({ communes }: ClubSums, { club, communes: oneOf, district }: PlacedClub): CommuneSums {
  const known = communes.get(club.commune)
  if (known !== undefined) return known
  const here = {
    communes: oneOf,
    district,
    clubs: 0,
    operatingAtStart: 0,
    operating: noPeople(),
    operatingNew: {
      members: noPeople(),
      women: noPeople(),
      age55: noPeople(),
      olderPeople: noPeople(),
      disadvantaged: noPeople(),
      olderWomen: noPeople(),
      poorOrNearPoor: noPeople(),
      borrowers: noPeople(),
      membersReached: noPeople(),
    },
    others: noOthers(),
  }
  communes.set(club.commune, here)
  return here
}

function changeFounding({ foundings }: ClubSums, placed: PlacedClub, by: 1 | -1): void {
  const key = foundingKey(placed)
  const founding = foundings.get(key) ?? foundingOf(placed)
  founding.clubs += by
  foundings.set(key, founding)
}

function changeStandings(
  { columns: { standings }, words, meeting }: ClubSums,
  row: number,
  by: 1 | -1,
): void {
  for (const [rule, column] of standings.entries()) {
    const word = column.words[row] ?? 0
    const clubs = words[rule]
    if (clubs !== undefined) clubs[word] = (clubs[word] ?? 0) + by
  }
  for (const { columns, clubs } of meeting.values()) clubs[standingWithAll(columns, row)] += by
}

function changeCount<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by
  // An entry in which no club counts any more is deleted, as if there had never been one.
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}
