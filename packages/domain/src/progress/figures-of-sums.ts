import { firstDayOf, type IsoDate } from '../calendar/iso-date.ts'
import { hasUnitPlan } from '../unit-plans/unit-plan.ts'
import { type Count, countOf, exactly } from '../verdicts/count.ts'
import { shareOfTally } from '../verdicts/share.ts'
import { tally } from '../verdicts/tally.ts'
import type { ClubSums, CommuneSums } from './club-sums.ts'
import { countCoveredBy } from './covered.ts'
import type { ClubsMeeting, Figures } from './figures.ts'
import { countsIn, type FoundingMeasure, type Slot } from './measure-foundings.ts'
import { countPeople } from './people-sum.ts'
import type { Setting } from './register.ts'

/** What the sums of a register's clubs say of the province. */
export function figuresOfSums(setting: Setting, sums: ClubSums): Figures {
  const communes = [...sums.communes.values()]
  return {
    clubsOperating: exactly(clubsIn(communes, ({ operating }) => operating.clubs)),
    clubsOnRecord: exactly(clubsIn(communes, ({ clubs }) => clubs)),
    communesCovered: communesCovered(communes, setting),
    communesCoveredAtStart: communesCovered(communes, setting, (here) => here.operatingAtStart).low,
    districtsPlanned: countOf(tally(setting.districts, ({ key }) => hasUnitPlan(key, setting))),
    peopleOfNewClubs: (who) => countPeople(communes.map(({ operatingNew }) => operatingNew[who])),
    newClubs: (slot, moneyFrom) => newClubs(slot, moneyFrom, setting, sums),
    clubsMeeting: ({ id }) => clubsMeeting(id, sums),
  }
}

/** The new clubs of a part, with those of which it is not known whether they count there. */
function newClubs(
  slot: Slot,
  moneyFrom: FoundingMeasure['moneyFrom'],
  setting: Setting,
  { foundings }: ClubSums,
): Count {
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const founding of foundings.values())
    counts[countsIn(slot, founding, { moneyFrom, setting })] += founding.clubs
  return countOf(counts)
}

function clubsMeeting(target: string, { meeting, operatingSince }: ClubSums): ClubsMeeting {
  const clubs = meeting.get(target)?.clubs
  const counts = { yes: clubs?.met ?? 0, no: clubs?.unmet ?? 0, unknown: clubs?.undetermined ?? 0 }
  const share = shareOfTally(counts)
  const begins = share.of.low === 0 ? firstFullYear(operatingSince) : undefined
  return begins === undefined ? share : { ...share, appliesFrom: begins }
}

/** The day on which the first of the clubs that are too young will be asked. */
function firstFullYear(operatingSince: ClubSums['operatingSince']): IsoDate | undefined {
  const oldest = Math.min(...operatingSince.keys())
  return Number.isFinite(oldest) ? firstDayOf(oldest + 1) : undefined
}

/** So many clubs of these communes in all. */
export function clubsIn(communes: readonly CommuneSums[], clubsOf: (here: CommuneSums) => number): number {
  return communes.reduce((clubs, here) => clubs + clubsOf(here), 0)
}

/** Communes with one of these clubs, by default of the operating ones, whichever of them a club may lie in. */
export function communesCovered(
  recordedIn: readonly CommuneSums[],
  { communes }: Pick<Setting, 'communes'>,
  clubsOf: (here: CommuneSums) => number = ({ operating }) => operating.clubs,
): Count {
  const places = recordedIn.filter((here) => clubsOf(here) > 0)
  return countCoveredBy(
    communes.map(({ key }) => key),
    new Map(places.map((here) => [here.communes, clubsOf(here)])),
  )
}
