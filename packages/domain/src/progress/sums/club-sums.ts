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
 * The sums that an assessment needs, added up from the placed clubs by commune and year. A caller can store them,
 * update them when one club changes, and assess a province without reading any club: see `assessSums`.
 */
export type ClubSums = {
  readonly columns: SummedColumns
  readonly communes: Map<UnitKey, CommuneSums>
  /** Foundings of one kind are counted together, for all targets: see `foundingKey`. */
  readonly foundings: Map<string, Founding>
  /** The number of operating clubs, by year of founding. */
  readonly operatingSince: Map<number, number>
  /** For each rule, in the order of the plan: the number of operating clubs with each standing. */
  readonly words: readonly Uint32Array[]
  /**
   * For each target on clubs that meet rules: the number of operating clubs by their standing with all of these rules.
   */
  readonly meeting: ReadonlyMap<string, MeetingSums>
  readonly asked: AskedOfCommunes
}

/** The sums that an assessment reads. They may come from several servers: see the folder `nation`. */
export type AddedUp = Pick<ClubSums, 'words'> & {
  readonly communes: ReadonlyMap<string, CommuneSums>
  readonly foundings: ReadonlyMap<string, Founding>
  readonly operatingSince: ReadonlyMap<number, number>
  readonly meeting: ReadonlyMap<string, Pick<MeetingSums, 'clubs'>>
}

/** The plan, and the facts and standings of each row. */
export type SummedColumns = Pick<PlacedRegister, 'plan' | 'facts' | 'standings'>

/** The sums of the clubs recorded in one commune of any list, and founded by the day. */
export type CommuneSums = Pick<PlacedClub, 'communes' | 'district'> & {
  clubs: number
  /** The clubs that operated on the first day of the plan’s period. */
  operatingAtStart: number
  /** The members of the operating clubs. */
  readonly operating: PeopleSum
  /** The people of the operating clubs that are new. */
  readonly operatingNew: Readonly<Record<PeopleCounted, PeopleSum>>
  readonly others: OtherSums
}

type MeetingSums = {
  readonly columns: readonly StandingColumn[]
  readonly clubs: Record<Part['status'], number>
}

/** The sums without any club. */
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

/** The sums of all clubs of a register. */
export function clubSumsOf(situation: PlacedRegister): ClubSums {
  const sums = emptyClubSums(situation)
  for (const club of situation.clubs) addClub(sums, club)
  return sums
}

/** Adds one club to the sums, which are changed in place, with the current values of its row. */
export function addClub(sums: ClubSums, club: PlacedClub): void {
  changeBy(sums, club, 1)
}

/** Removes a club that was added, in place. Its row must still have the values that it had when it was added. */
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
  // An entry without any club left is deleted, so that the sums are as if it had never existed.
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}
