import { earlierOf, type IsoDate } from '../calendar/iso-date.ts'
import { type StandingWord, standingWords } from '../clubs/standing-word.ts'
import type { ClauseId, Demand, Plan } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Count } from '../verdicts/count.ts'
import { groupBy } from '../verdicts/roll-up.ts'
import { assessTargets } from './assess-targets.ts'
import { assessTotals } from './assess-totals.ts'
import { type ClubSums, type CommuneSums, clubSumsOf } from './club-sums.ts'
import { clubsIn, communesCovered, figuresOfSums } from './figures-of-sums.ts'
import type { Founding } from './founding.ts'
import type { Course, Part } from './part.ts'
import { countPeople } from './people-sum.ts'
import type { PublishedTotals } from './published-totals.ts'
import { type Register, type Setting, situationOf } from './register.ts'

/** Where the province stands with its plan on a day: data only, put into words by this folder's `wording`. */
export type PlanAssessment = {
  readonly plan: string
  readonly asOf: IsoDate
  readonly clubsOperating: number
  /** The operating clubs that have a list of members: those whose people are counted. */
  readonly clubsListed: number
  readonly members: Count
  readonly newClubsListed: number
  readonly membersOfNewClubs: Count
  readonly olderPeopleOfNewClubs: Count
  readonly targets: readonly TargetVerdict[]
  readonly clubRules: readonly RuleSummary[]
  readonly districts: readonly DistrictAssessment[]
}

export type TargetVerdict = {
  readonly target: string
  readonly clause: ClauseId
  readonly demand: Demand
  readonly status: Part['status']
  readonly course: Course
  readonly parts: readonly Part[]
  readonly together: Together | null
}

/** That the parts cannot all be met, although each of them could: at most so many clubs, where so many are needed. */
export type Together = { readonly most: number; readonly need: number; readonly shortfall: number }

/** How the operating clubs stand with one rule; clubs. */
export type RuleSummary = { readonly rule: string; readonly clause: ClauseId } & Readonly<
  Record<StandingWord, number>
>

/** One district of the plan's own list. `founded` are the new clubs of each year; `foundedInAll` counts those of late 2020 too. */
export type DistrictAssessment = {
  readonly district: UnitKey
  readonly communes: number
  readonly communesCovered: Count
  readonly clubsOperating: number
  readonly founded: readonly { readonly year: number; readonly clubs: number }[]
  readonly foundedInAll: number
  /** The operating new clubs that have a list of members: those whose people are counted. */
  readonly newClubsListed: number
  readonly membersOfNewClubs: Count
  readonly olderPeopleOfNewClubs: Count
  /** The parts that this district has in the targets that ask something of each district. */
  readonly parts: readonly (Part & { readonly target: string })[]
}

/**
 * Where does the province stand with the plan on this day? Facts are as of that day; units are those of the plan's own
 * list. Published totals do in place of a register: they say nothing of districts, and what they leave open is
 * undetermined. Throws when the totals contradict each other, which `publishedTotalsSchema` refuses.
 */
export function assessPlan(plan: Plan, province: Register | PublishedTotals, asOf: IsoDate): PlanAssessment {
  if ('kind' in province) return assessTotals(plan, province, asOf)
  const situation = situationOf(plan, province, asOf)
  return assessSums(situation, clubSumsOf(situation))
}

/** Where the province stands, from the sums of its clubs: this takes as long as it has communes, and no club is looked at. */
export function assessSums(setting: Setting, sums: ClubSums): PlanAssessment {
  const { plan, asOf } = setting
  const communes = [...sums.communes.values()]
  const targets = assessTargets(setting, figuresOfSums(setting, sums))
  const byDistrict = groupBy(communes, ({ district }) => district)
  const unplaced = byDistrict.get(undefined) ?? []
  return {
    plan: plan.id,
    asOf,
    clubsOperating: clubsIn(communes, ({ operating }) => operating.clubs),
    clubsListed: clubsIn(communes, ({ operating }) => operating.listed),
    members: countPeople(communes.map(({ operating }) => operating)),
    ...countNewClubs(communes),
    targets,
    clubRules: summariseRules(plan, sums),
    districts: setting.districts.map(({ key }) =>
      assessDistrict(key, setting, { communes: byDistrict.get(key) ?? [], unplaced, sums, targets }),
    ),
  }
}

/** The day that a screen asks about unless somebody chooses another: today, or the plan's last day once it is over. */
export function defaultAsOf({ period }: Pick<Plan, 'period'>, today: IsoDate): IsoDate {
  return earlierOf(today, period.to)
}

function summariseRules({ clubRules }: Plan, { words }: ClubSums): readonly RuleSummary[] {
  return clubRules.map(({ id, clause }, place) => {
    const count = (word: StandingWord) => words[place]?.[standingWords.indexOf(word)] ?? 0
    return {
      rule: id,
      clause,
      met: count('met'),
      below: count('below'),
      above: count('above'),
      either: count('either'),
      lacking: count('lacking'),
      undetermined: count('undetermined'),
      notApplicable: count('notApplicable'),
    }
  })
}

/** `communes` lie in the district for certain; of `unplaced` no district can be told. */
function assessDistrict(
  district: UnitKey,
  whole: Setting,
  {
    communes,
    unplaced,
    sums,
    targets,
  }: {
    readonly communes: readonly CommuneSums[]
    readonly unplaced: readonly CommuneSums[]
    readonly sums: ClubSums
    readonly targets: readonly TargetVerdict[]
  },
): DistrictAssessment {
  const listed = whole.communes.filter(({ parent }) => parent === district)
  const founded = [...sums.foundings.values()].filter((founding) => founding.district === district)
  const foundedIn = (year: number) => founded.filter((founding) => founding.year === year)
  return {
    district,
    communes: listed.length,
    communesCovered: communesCovered([...communes, ...unplaced], { communes: listed }),
    clubsOperating: clubsIn(communes, ({ operating }) => operating.clubs),
    founded: whole.plan.period.years.map((year) => ({ year, clubs: clubsFounded(foundedIn(year)) })),
    foundedInAll: clubsFounded(founded),
    ...countNewClubs(communes),
    parts: targets.flatMap(({ target, parts }) =>
      parts.filter((part) => part.district === district).map((part) => ({ ...part, target })),
    ),
  }
}

function clubsFounded(foundings: readonly Founding[]): number {
  return foundings.reduce((sum, { clubs }) => sum + clubs, 0)
}

function countNewClubs(
  communes: readonly CommuneSums[],
): Pick<DistrictAssessment, 'newClubsListed' | 'membersOfNewClubs' | 'olderPeopleOfNewClubs'> {
  return {
    newClubsListed: clubsIn(communes, ({ operatingNew }) => operatingNew.members.listed),
    membersOfNewClubs: countPeople(communes.map(({ operatingNew }) => operatingNew.members)),
    olderPeopleOfNewClubs: countPeople(communes.map(({ operatingNew }) => operatingNew.olderPeople)),
  }
}
