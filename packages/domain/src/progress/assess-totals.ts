import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubRule, Demand, Measure, Plan, Target } from '../plan/schema.ts'
import { noUnitPlans } from '../unit-plans/unit-plan.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { type Count, exactly, isExact, isUnknown } from '../verdicts/count.ts'
import type { PlanAssessment, RuleSummary, TargetVerdict, Together } from './assess-plan.ts'
import { lacksDistricts, partWithoutDistricts } from './districts-asked.ts'
import { type FoundingMeasure, roadOf, slotsOf } from './measure-foundings.ts'
import { courseOfAll, dueOn, fewest, judgePart, type Part, type Road, statusOfAll } from './part.ts'
import {
  clubsMeetingAll,
  clubsTooYoung,
  communesCovered,
  newClubsIn,
  newClubsOf,
  newClubsPaidBy,
  type PublishedTotals,
  peopleOfNewClubs,
  smallest,
} from './published-totals.ts'
import { type Situation, situationOf } from './register.ts'

/** Where does a province stand that has published only totals? Whatever they do not decide is undetermined. */
export function assessTotals(plan: Plan, totals: PublishedTotals, asOf: IsoDate): PlanAssessment {
  const places = situationOf(
    plan,
    { units: totals.units, successions: [], clubs: [], unitPlans: noUnitPlans },
    asOf,
  )
  return {
    plan: plan.id,
    asOf,
    clubsOperating: totals.clubsOperating,
    clubsListed: clubsCounted(totals.members, totals.clubsOperating),
    members: totals.members,
    newClubsListed: clubsCounted(
      totals.membersOfNewClubs,
      Math.min(newClubsOf(totals).low, totals.clubsOperating),
    ),
    membersOfNewClubs: peopleOfNewClubs(totals, 'members'),
    olderPeopleOfNewClubs: peopleOfNewClubs(totals, 'olderPeople'),
    targets: plan.targets.map((target) => assessTarget(target, totals, places)),
    clubRules: plan.clubRules.map((rule) => summarise(rule, totals)),
    districts: [],
  }
}

/** The clubs whose people a published number speaks of: none, where there is no number. */
function clubsCounted(people: Count, clubs: number): number {
  return isUnknown(people) ? 0 : clubs
}

function assessTarget(target: Target, totals: PublishedTotals, places: Situation): TargetVerdict {
  const { id, clause, demand, measure } = target
  const about = { target: id, clause, demand }
  if (lacksDistricts(measure, places)) {
    const parts = [partWithoutDistricts(places.plan)]
    return { ...about, parts, status: statusOfAll(parts), course: courseOfAll(parts), together: null }
  }
  if (measure.kind === 'clubsFounded') {
    const all = newClubsPaidBy(totals, measure.moneyFrom)
    const parts = foundingParts(measure, demand, all, totals, places)
    const verdict = { ...about, parts, status: statusOfAll(parts), course: courseOfAll(parts) }
    const together = togetherOf(parts, demand, all)
    if (together === null || verdict.status === 'unmet') return { ...verdict, together }
    return { ...verdict, together, status: 'unmet', course: courseTogether(verdict, together, places) }
  }
  const parts = [wholePart(measure, demand, totals, places)]
  return { ...about, parts, status: statusOfAll(parts), course: courseOfAll(parts), together: null }
}

/** Each part may have its number, but not all of them at once: 47 clubs are too few for one in each of 50 places. */
function togetherOf(parts: readonly Part[], demand: Demand, actual: Count): Together | null {
  const begun = parts.filter(({ status }) => status !== 'notApplicable')
  const need = begun.length * fewest(demand, null)
  if (begun.length < 2 || actual.high === 'unbounded' || actual.high >= need) return null
  return { most: actual.high, need, shortfall: need - actual.high }
}

/** Too few for the parts that are over, too few for what all should have by now, or perhaps lacking where there is time. */
function courseTogether(
  { parts, demand }: Pick<TargetVerdict, 'parts' | 'demand'>,
  { most }: Together,
  { plan, asOf }: Situation,
): 'missed' | 'behind' | 'undetermined' {
  const each = fewest(demand, null)
  const roads = parts.map(({ year }) => roadOf(year, plan)).filter(({ from }) => from <= asOf)
  if (roads.filter(({ to }) => to <= asOf).length * each > most) return 'missed'
  const dueNow = roads.reduce((sum, road) => sum + dueOn(road, each, asOf), 0)
  return dueNow > most ? 'behind' : 'undetermined'
}

function foundingParts(
  { per, moneyFrom }: FoundingMeasure,
  demand: Demand,
  all: Count,
  totals: PublishedTotals,
  places: Situation,
): readonly Part[] {
  const { newClubsByYear, newClubsByDistrict } = totals
  const whoeverPaid = newClubsOf(totals)
  return slotsOf(per, places).map((slot) => {
    const { year, district } = slot
    const known = [
      ...(year === null ? [] : [newClubsIn(newClubsByYear, (one) => one.year === year, whoeverPaid)]),
      ...(district === null
        ? []
        : [newClubsIn(newClubsByDistrict, (one) => one.district === district, whoeverPaid)]),
    ]
    // Of a district's year, or of some of the money in it, no number is published.
    const [only, ...others] = known
    const isPublished = moneyFrom === null && others.length === 0
    const low = only === undefined ? all.low : isPublished ? only.low : 0
    const about = { ...slot, actual: { low, high: smallest([all, ...known]) }, of: null }
    return { ...about, ...judgePart(demand, about, roadOf(year, places.plan), places.asOf) }
  })
}

function wholePart(
  measure: Exclude<Measure, { readonly kind: 'clubsFounded' }>,
  demand: Demand,
  totals: PublishedTotals,
  places: Situation,
): Part {
  const { period, clubRules } = places.plan
  const road: Road = { from: period.from, to: period.to, baseline: 0, steady: false }
  const steady = { ...road, steady: true }
  switch (measure.kind) {
    case 'communesCovered':
      return judge(demand, communesCovered(totals), exactly(places.communes.length), road, places.asOf)
    case 'districtsPlanned':
      return judge(demand, totals.districtsPlanned, exactly(places.districts.length), steady, places.asOf)
    case 'peopleOfNewClubs': {
      const actual = peopleOfNewClubs(totals, measure.who)
      const about = { year: null, district: null, actual, of: null }
      return { ...about, ...judgePart(demand, about, road, places.asOf) }
    }
    case 'clubsMaintained': {
      const least = Math.max(totals.clubsOperating, totals.newClubs.low, totals.clubsOnRecord.low)
      const onRecord = { low: least, high: totals.clubsOnRecord.high }
      return judge(demand, exactly(totals.clubsOperating), onRecord, steady, places.asOf)
    }
    case 'clubsMeeting': {
      const isYearly = clubRules.some(({ id, per }) => per === 'year' && measure.rules.includes(id))
      const young = isYearly ? clubsTooYoung(totals, period, places.asOf) : 0
      return judgeOldEnough(demand, { totals, rules: measure.rules, young }, steady, places.asOf)
    }
    default:
      return assertNever(measure)
  }
}

/** A share of a whole that may not be known exactly: the verdict is the one that every possible whole gives. */
function judge(demand: Demand, counted: Count, whole: Count, road: Road, asOf: IsoDate): Part {
  const actual = { low: counted.low, high: smallest([counted, whole]) }
  const about = { year: null, district: null, actual }
  const least = judgePart(demand, { actual, of: whole.low }, road, asOf)
  if (isExact(whole)) return { ...about, of: whole.low, ...least }
  // Of a larger whole the same number is a smaller share: more would be lacking, and less is certain.
  if (least.status !== 'met') return { ...about, of: null, ...least }
  const most = whole.high === 'unbounded' ? null : judgePart(demand, { actual, of: whole.high }, road, asOf)
  if (most?.status === 'met') return { ...about, of: null, ...most }
  return { ...about, of: null, status: 'undetermined', course: 'undetermined', need: least.need }
}

/**
 * A share of the operating clubs that are old enough, of which up to `young` are not. Those that were counted may be among
 * the young, so the verdict that holds when all of these are is the one that always does.
 */
function judgeOldEnough(
  demand: Demand,
  { totals, rules, young }: { totals: PublishedTotals; rules: readonly string[]; young: number },
  road: Road,
  asOf: IsoDate,
): Part {
  const { low, high } = clubsMeetingAll(totals, rules)
  const asked = totals.clubsOperating - young
  const fewestOld = Math.max(0, low - young)
  const verdict = judgePart(
    demand,
    { actual: { low: fewestOld, high: Math.min(high, asked) }, of: asked },
    road,
    asOf,
  )
  const about = { year: null, district: null, actual: { low: fewestOld, high } }
  return { ...about, of: young === 0 ? asked : null, ...verdict }
}

function summarise({ id, clause }: ClubRule, totals: PublishedTotals): RuleSummary {
  const { low, high } = clubsMeetingAll(totals, [id])
  const lacking = totals.clubsOperating - high
  return {
    rule: id,
    clause,
    met: low,
    below: 0,
    above: 0,
    either: 0,
    lacking,
    undetermined: high - low,
    notApplicable: 0,
  }
}
