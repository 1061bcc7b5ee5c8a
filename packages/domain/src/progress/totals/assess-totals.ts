import type { IsoDate } from '../../calendar/iso-date.ts'
import type { ClubRule, Plan } from '../../plan/schema.ts'
import { noUnitPlans } from '../../unit-plans/unit-plan.ts'
import { type Interval, isUnknown } from '../../verdicts/interval.ts'
import type { PlanAssessment, RuleSummary } from '../assess-plan.ts'
import { assessTargets } from '../assess-targets.ts'
import { placeRegister } from '../register.ts'
import { figuresOfTotals } from './figures-of-totals.ts'
import { clubsMeetingAll, newClubsOf, type PublishedTotals, peopleOfNewClubs } from './published-totals.ts'
import { contradictionsWith } from './total-contradictions.ts'

/** Judges a province that has published only totals. What these do not decide is undetermined. */
export function assessTotals(plan: Plan, totals: PublishedTotals, asOf: IsoDate): PlanAssessment {
  const { units, clubsOperating, members, membersOfNewClubs } = totals
  const nothing = { units, successions: [], clubs: [], unitPlans: noUnitPlans }
  const setting = placeRegister(plan, nothing, asOf)
  const [wrong] = contradictionsWith(totals, setting)
  if (wrong !== undefined)
    throw new RangeError(`the totals contradict each other: ${wrong.path.join('.')} ${wrong.message}`)
  return {
    plan: plan.id,
    asOf,
    clubsOperating,
    clubsListed: clubsCounted(members, clubsOperating),
    members,
    newClubsListed: clubsCounted(membersOfNewClubs, Math.min(newClubsOf(totals).low, clubsOperating)),
    membersOfNewClubs: peopleOfNewClubs(totals, 'members'),
    olderPeopleOfNewClubs: peopleOfNewClubs(totals, 'olderPeople'),
    targets: assessTargets(setting, figuresOfTotals(totals, setting)),
    clubRules: plan.clubRules.map((rule) => summarise(rule, totals)),
    districts: [],
  }
}

/** The number of clubs whose people a published number counts; 0 if no number was published. */
function clubsCounted(people: Interval, clubs: number): number {
  return isUnknown(people) ? 0 : clubs
}

function summarise({ id, clause }: ClubRule, totals: PublishedTotals): RuleSummary {
  const { low, high } = clubsMeetingAll(totals, [id])
  return {
    rule: id,
    clause,
    met: low,
    below: 0,
    above: 0,
    either: 0,
    lacking: totals.clubsOperating - high,
    undetermined: high - low,
    notApplicable: 0,
  }
}
