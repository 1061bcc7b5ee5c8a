import { earlierOf, type IsoDate, yearOf } from '../calendar/iso-date.ts'
import { type StandingWord, standingWords } from '../clubs/standing-word.ts'
import type { ClauseId, Demand, Plan } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Count } from '../verdicts/count.ts'
import { groupBy } from '../verdicts/roll-up.ts'
import { assessTotals } from './assess-totals.ts'
import { communesCovered, countListed, measureTarget, peopleOf } from './measure.ts'
import { newClubs } from './measure-foundings.ts'
import { type Course, courseOfAll, type Part, statusOfAll } from './part.ts'
import type { PublishedTotals } from './published-totals.ts'
import { type PlacedClub, type Register, type Situation, situationOf } from './register.ts'

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
 * list. Published totals do in place of a register: they say nothing of districts, and what they leave open is undetermined.
 */
export function assessPlan(plan: Plan, province: Register | PublishedTotals, asOf: IsoDate): PlanAssessment {
  if ('kind' in province) return assessTotals(plan, province, asOf)
  return assessSituation(situationOf(plan, province, asOf))
}

/** The same of a situation that somebody keeps: it is added up, and no club is placed or judged again. */
export function assessSituation(situation: Situation): PlanAssessment {
  const { plan, asOf } = situation
  const operating = situation.clubs.filter((club) => club.operating)
  const targets = plan.targets.map((target): TargetVerdict => {
    const parts = measureTarget(target, situation)
    const { id, clause, demand } = target
    const status = statusOfAll(parts)
    return { target: id, clause, demand, status, course: courseOfAll(parts), parts, together: null }
  })
  const byDistrict = groupBy(situation.clubs, ({ district }) => district)
  const unplaced = byDistrict.get(undefined) ?? []
  return {
    plan: plan.id,
    asOf,
    clubsOperating: operating.length,
    clubsListed: countListed(situation, operating),
    members: peopleOf(situation, operating, 'members'),
    ...countNewClubs(situation, newClubs(situation)),
    targets,
    clubRules: summariseRules(situation, operating),
    districts: situation.districts.map(({ key }) =>
      assessDistrict(key, situation, { clubs: byDistrict.get(key) ?? [], unplaced, targets }),
    ),
  }
}

/** The day that a screen asks about unless somebody chooses another: today, or the plan's last day once it is over. */
export function defaultAsOf({ period }: Pick<Plan, 'period'>, today: IsoDate): IsoDate {
  return earlierOf(today, period.to)
}

function summariseRules(
  { plan, standings }: Situation,
  operating: readonly PlacedClub[],
): readonly RuleSummary[] {
  return plan.clubRules.map(({ id, clause }, place) => {
    const words = standings[place]?.words ?? new Uint8Array()
    const clubs = new Uint32Array(standingWords.length)
    for (const { row } of operating) {
      const word = words[row] ?? 0
      clubs[word] = (clubs[word] ?? 0) + 1
    }
    const count = (word: StandingWord) => clubs[standingWords.indexOf(word)] ?? 0
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

/** `clubs` are those that lie in the district for certain, `unplaced` those of which no district can be told. */
function assessDistrict(
  district: UnitKey,
  whole: Situation,
  {
    clubs,
    unplaced,
    targets,
  }: {
    readonly clubs: readonly PlacedClub[]
    readonly unplaced: readonly PlacedClub[]
    readonly targets: readonly TargetVerdict[]
  },
): DistrictAssessment {
  const communes = whole.communes.filter(({ parent }) => parent === district)
  const founded = newClubs({ clubs })
  const foundedIn = groupBy(founded, ({ club }) => yearOf(club.establishedOn))
  return {
    district,
    communes: communes.length,
    communesCovered: communesCovered({ clubs: [...clubs, ...unplaced], communes }, whole.asOf),
    clubsOperating: clubs.filter((club) => club.operating).length,
    founded: whole.plan.period.years.map((year) => ({ year, clubs: foundedIn.get(year)?.length ?? 0 })),
    foundedInAll: founded.length,
    ...countNewClubs(whole, founded),
    parts: targets.flatMap(({ target, parts }) =>
      parts.filter((part) => part.district === district).map((part) => ({ ...part, target })),
    ),
  }
}

function countNewClubs(
  situation: Situation,
  founded: readonly PlacedClub[],
): Pick<DistrictAssessment, 'newClubsListed' | 'membersOfNewClubs' | 'olderPeopleOfNewClubs'> {
  const operating = founded.filter((club) => club.operating)
  return {
    newClubsListed: countListed(situation, operating),
    membersOfNewClubs: peopleOf(situation, operating, 'members'),
    olderPeopleOfNewClubs: peopleOf(situation, operating, 'olderPeople'),
  }
}
