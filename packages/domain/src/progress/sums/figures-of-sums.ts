import { firstDayOf, type IsoDate } from '../../calendar/iso-date.ts'
import { hasUnitPlan } from '../../unit-plans/unit-plan.ts'
import type { UnitKey, UnitLevel } from '../../units/unit.ts'
import { exactly, type Interval, intervalOf, sumIntervals } from '../../verdicts/interval.ts'
import { shareOfTally } from '../../verdicts/share.ts'
import { emptyTally, tally } from '../../verdicts/tally.ts'
import { countCoveredBy, type PossibleCommunes } from '../measures/covered.ts'
import type { ClubsMeeting, Figures, UnitMeasure } from '../measures/figures.ts'
import { countsIn, type FoundingMeasure, type Slot } from '../measures/measure-foundings.ts'
import { type ClubsInPlace, countServed } from '../measures/units-served.ts'
import type { Setting } from '../register.ts'
import type { AddedUp, CommuneSums } from './club-sums.ts'
import { countPeople, noPeople } from './people-sum.ts'

/** The province's figures, computed from the sums of its clubs. */
export function figuresOfSums(setting: Setting, sums: AddedUp): Figures {
  const communes = [...sums.communes.values()]
  return {
    clubsOperating: exactly(clubsIn(communes, ({ operating }) => operating.clubs)),
    clubsOnRecord: exactly(clubsIn(communes, ({ clubs }) => clubs)),
    communesCovered: communesCovered(communes, setting),
    communesCoveredAtStart: communesCovered(communes, setting, (here) => here.operatingAtStart).low,
    districtsPlanned: intervalOf(tally(setting.districts, ({ key }) => hasUnitPlan(key, setting))),
    peopleOfNewClubs: (who) => countPeople(communes.map(({ operatingNew }) => operatingNew[who])),
    newClubs: (slot, moneyFrom) => newClubs(slot, moneyFrom, setting, sums),
    clubsMeeting: (target) => clubsMeeting(target, sums),
    clubsOperatingAtStart: clubsIn(communes, ({ operatingAtStart }) => operatingAtStart),
    unitsServed: (target, measure, units) =>
      countServed(units, clubsByPlace(target, measure, setting, sums), measure.clubs),
    villagesServed: () => villagesServed(communes),
    people: (_, who) => countPeople(communes.map(({ others }) => others.people.get(who) ?? noPeople())),
    clubsWithFund: (target) =>
      sumIntervals(communes.map(({ others }) => intervalOf(others.funds.get(target) ?? emptyTally))),
  }
}

/** The clubs in each place on the measure's level: how many certainly count, and how many may count. */
export function clubsByPlace(
  target: string,
  { level, rules }: UnitMeasure,
  setting: Pick<Setting, 'communes' | 'districts'>,
  { communes }: AddedUp,
): readonly ClubsInPlace[] {
  const placeAt = placesAt(level, setting)
  return [...communes.values()].map(({ communes: recorded, operating, others }) => {
    const place = placeAt(recorded)
    if (rules.length === 0) return { place, sure: operating.clubs, maybe: 0 }
    const standing = others.standing.get(target)
    return { place, sure: standing?.met ?? 0, maybe: standing?.undetermined ?? 0 }
  })
}

/** The units on this level that contain these communes. */
function placesAt(
  level: UnitLevel,
  { communes, districts }: Pick<Setting, 'communes' | 'districts'>,
): (place: PossibleCommunes) => PossibleCommunes {
  if (level === 'commune') return (place) => place
  const parents = new Map([...communes, ...districts].map(({ key, parent }) => [key, parent]))
  const above = (key: UnitKey): UnitKey => {
    const parent = parents.get(key) ?? key
    return level === 'province' ? (parents.get(parent) ?? parent) : parent
  }
  return (place) => [...new Set(place.map(above))]
}

/** A club without a recorded village may be in another club's village, or in one of its own. */
function villagesServed(communes: readonly CommuneSums[]): Interval {
  let [low, high] = [0, 0]
  for (const { communes: place, operating, others } of communes) {
    const named = [...others.villages.values()].reduce((clubs, here) => clubs + here, 0)
    const villages = others.villages.size
    high += villages + operating.clubs - named
    // A village recorded for a commune of another list may be counted already.
    if (place.length === 1) low += Math.max(villages, Math.min(1, operating.clubs))
  }
  return { low, high }
}

/** The new clubs that count in this part: certainly, and possibly. */
function newClubs(
  slot: Slot,
  moneyFrom: FoundingMeasure['moneyFrom'],
  setting: Setting,
  { foundings }: AddedUp,
): Interval {
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const founding of foundings.values())
    counts[countsIn(slot, founding, { moneyFrom, setting })] += founding.clubs
  return intervalOf(counts)
}

function clubsMeeting(target: string, { meeting, operatingSince }: AddedUp): ClubsMeeting {
  const clubs = meeting.get(target)?.clubs
  const counts = { yes: clubs?.met ?? 0, no: clubs?.unmet ?? 0, unknown: clubs?.undetermined ?? 0 }
  const share = shareOfTally(counts)
  const begins = share.of.low === 0 ? firstFullYear(operatingSince) : undefined
  return begins === undefined ? share : { ...share, appliesFrom: begins }
}

/** The day from which the oldest of the clubs that are still too young will be judged. */
function firstFullYear(operatingSince: AddedUp['operatingSince']): IsoDate | undefined {
  const oldest = Math.min(...operatingSince.keys())
  return Number.isFinite(oldest) ? firstDayOf(oldest + 1) : undefined
}

/** The sum of a number of clubs over these communes. */
export function clubsIn(communes: readonly CommuneSums[], clubsOf: (here: CommuneSums) => number): number {
  return communes.reduce((clubs, here) => clubs + clubsOf(here), 0)
}

/**
 * How many communes have one of these clubs (by default the operating ones). The range is right for every possible
 * place of the clubs.
 */
export function communesCovered(
  recordedIn: readonly CommuneSums[],
  { communes }: Pick<Setting, 'communes'>,
  clubsOf: (here: CommuneSums) => number = ({ operating }) => operating.clubs,
): Interval {
  const places = recordedIn.filter((here) => clubsOf(here) > 0)
  return countCoveredBy(
    communes.map(({ key }) => key),
    new Map(places.map((here) => [here.communes, clubsOf(here)])),
  )
}
