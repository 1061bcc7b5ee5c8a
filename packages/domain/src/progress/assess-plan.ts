import { earlierOf, type IsoDate } from '../calendar/iso-date.ts'
import type { ClauseId, Demand, Plan } from '../plan/schema.ts'
import { type StandingWord, standingWords } from '../quality/standing-word.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Interval } from '../verdicts/interval.ts'
import { groupBy } from '../verdicts/roll-up.ts'
import { assessTargets } from './assess-targets.ts'
import type { Founding } from './measures/founding.ts'
import type { Course, Part } from './part.ts'
import { placeRegister, type Register, type Setting } from './register.ts'
import { type AddedUp, type CommuneSums, clubSumsOf } from './sums/club-sums.ts'
import { clubsIn, communesCovered, figuresOfSums } from './sums/figures-of-sums.ts'
import { countPeople } from './sums/people-sum.ts'
import { assessTotals } from './totals/assess-totals.ts'
import type { PublishedTotals } from './totals/published-totals.ts'

/** How far the province is with its plan on a day. Data only; the files in `sentences` put it into words. */
export type PlanAssessment = {
  readonly plan: string
  readonly asOf: IsoDate
  readonly clubsOperating: number
  /** The operating clubs with a member list; only their people are counted. */
  readonly clubsListed: number
  readonly members: Interval
  readonly newClubsListed: number
  readonly membersOfNewClubs: Interval
  readonly olderPeopleOfNewClubs: Interval
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

/**
 * Each part could be met alone, but not all of them together: `need` new clubs are needed, and at most `most` were
 * founded.
 */
export type Together = { readonly most: number; readonly need: number; readonly shortfall: number }

/** How many operating clubs meet one rule, do not, and so on. */
export type RuleSummary = { readonly rule: string; readonly clause: ClauseId } & Readonly<
  Record<StandingWord, number>
>

/**
 * One district on the plan's own list of units. `founded` has the new clubs of each full year; `foundedInAll` also
 * counts those of late 2020.
 */
export type DistrictAssessment = {
  readonly district: UnitKey
  readonly communes: number
  readonly communesCovered: Interval
  readonly clubsOperating: number
  readonly founded: readonly { readonly year: number; readonly clubs: number }[]
  readonly foundedInAll: number
  /** The operating new clubs with a member list; only their people are counted. */
  readonly newClubsListed: number
  readonly membersOfNewClubs: Interval
  readonly olderPeopleOfNewClubs: Interval
  /** The parts that concern this district, in the targets that ask something of each district. */
  readonly parts: readonly (Part & { readonly target: string })[]
}

/**
 * Judges the province by the plan on this day, on the plan's own list of units. Instead of a register, published totals
 * can be given; they contain nothing about districts, and what they do not decide is undetermined. Throws if the totals
 * contradict each other, which `publishedTotalsSchema` refuses.
 */
export function assessPlan(plan: Plan, province: Register | PublishedTotals, asOf: IsoDate): PlanAssessment {
  if ('kind' in province) return assessTotals(plan, province, asOf)
  const situation = placeRegister(plan, province, asOf)
  return assessSums(situation, clubSumsOf(situation))
}

/**
 * The same as `assessPlan`, but from the sums of the province's clubs: it reads no single club, so the time depends
 * only on the number of communes.
 */
export function assessSums(setting: Setting, sums: AddedUp): PlanAssessment {
  const { plan, asOf } = setting
  const communes = [...sums.communes.values()]
  const targets = assessTargets(setting, figuresOfSums(setting, sums))
  const byDistrict = groupBy(communes, ({ district }) => district)
  const unplaced = byDistrict.get(undefined) ?? []
  const foundings = [...sums.foundings.values()]
  return {
    plan: plan.id,
    asOf,
    ...assessWhole(plan, sums),
    targets,
    districts: setting.districts.map(({ key }) =>
      assessPlace(key, plan, {
        listed: setting.communes.filter(({ parent }) => parent === key),
        communes: byDistrict.get(key) ?? [],
        unplaced,
        foundings: foundings.filter(({ district }) => district === key),
        targets,
      }),
    ),
  }
}

/** The figures of all clubs together, which do not depend on the plan's targets. */
export function assessWhole(
  plan: Plan,
  sums: AddedUp,
): Omit<PlanAssessment, 'plan' | 'asOf' | 'targets' | 'districts'> {
  const communes = [...sums.communes.values()]
  return {
    clubsOperating: clubsIn(communes, ({ operating }) => operating.clubs),
    clubsListed: clubsIn(communes, ({ operating }) => operating.listed),
    members: countPeople(communes.map(({ operating }) => operating)),
    ...countNewClubs(communes),
    clubRules: summariseRules(plan, sums),
  }
}

/** The day that a screen shows unless somebody chooses another: today, or the plan's last day once it is over. */
export function defaultAsOf({ period }: Pick<Plan, 'period'>, today: IsoDate): IsoDate {
  return earlierOf(today, period.to)
}

function summariseRules({ clubRules }: Plan, { words }: AddedUp): readonly RuleSummary[] {
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

/**
 * The figures of one area. `communes` are the sums of communes certainly in it, `unplaced` those of communes that may
 * be in it, and `listed` its communes on the plan's list.
 */
export function assessPlace(
  place: UnitKey,
  { period }: Pick<Plan, 'period'>,
  {
    listed,
    communes,
    unplaced,
    foundings,
    targets,
  }: {
    readonly listed: Setting['communes']
    readonly communes: readonly CommuneSums[]
    readonly unplaced: readonly CommuneSums[]
    readonly foundings: readonly Founding[]
    readonly targets: readonly TargetVerdict[]
  },
): DistrictAssessment {
  return {
    district: place,
    communes: listed.length,
    communesCovered: communesCovered([...communes, ...unplaced], { communes: listed }),
    clubsOperating: clubsIn(communes, ({ operating }) => operating.clubs),
    founded: period.years.map((year) => ({
      year,
      clubs: clubsFounded(foundings.filter((founding) => founding.year === year)),
    })),
    foundedInAll: clubsFounded(foundings),
    ...countNewClubs(communes),
    parts: targets.flatMap(({ target, parts }) =>
      parts.filter((part) => part.district === place).map((part) => ({ ...part, target })),
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
