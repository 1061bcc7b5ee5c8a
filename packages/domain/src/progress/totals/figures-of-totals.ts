import { yearOf } from '../../calendar/iso-date.ts'
import type { PeopleCounted } from '../../facts/facts.ts'
import type { Plan, Span } from '../../plan/schema.ts'
import { exactly, type Interval, unknownInterval } from '../../verdicts/interval.ts'
import type { ClubsMeeting, Figures } from '../measures/figures.ts'
import type { FoundingMeasure, Slot } from '../measures/measure-foundings.ts'
import { newClubsPaidBy } from '../measures/paid-by.ts'
import type { Setting } from '../register.ts'
import {
  clubsMeetingAll,
  clubsTooYoung,
  newClubsIn,
  newClubsOf,
  type PublishedTotals,
  peopleOfNewClubs,
  smallest,
} from './published-totals.ts'

/** The figures from a province's published totals. A figure that they leave open is a wide range. */
export function figuresOfTotals(totals: PublishedTotals, { plan, asOf }: Setting): Figures {
  const { clubsOperating, clubsOnRecord, newClubs, communesCovered } = totals
  const least = Math.max(clubsOperating, newClubs.low, clubsOnRecord.low)
  return {
    clubsOperating: exactly(clubsOperating),
    clubsOnRecord: { low: least, high: clubsOnRecord.high },
    // No club is in two communes, so there are at most as many covered communes as clubs.
    communesCovered: { low: communesCovered.low, high: smallest([communesCovered, exactly(clubsOperating)]) },
    communesCoveredAtStart: 0,
    districtsPlanned: totals.districtsPlanned,
    peopleOfNewClubs: (who) => peopleOfNewClubs(totals, who),
    newClubs: (slot, moneyFrom) => newClubsInSlot(slot, moneyFrom, totals),
    clubsOperatingAtStart: 0,
    unitsServed: (target, _, units) => publishedOf(totals, target, { low: 0, high: units.length }),
    // Each commune with a club has at least one village with a club, and each club is in one village.
    villagesServed: (target) =>
      publishedOf(totals, target, { low: communesCovered.low, high: clubsOperating }),
    people: (_, who) => peopleOf(totals, who),
    clubsWithFund: (target) => publishedOf(totals, target, { low: 0, high: clubsOperating }),
    clubsMeeting: (_, rules) => {
      const young = hasYearlyRule(plan, rules) ? clubsTooYoung(totals, plan.period, asOf) : 0
      return meetingAmongOld(totals, rules, young)
    },
  }
}

/** The figure published for this target itself, limited by what the other totals imply. */
function publishedOf({ ofTargets }: PublishedTotals, asked: string, implied: Interval): Interval {
  const said = ofTargets.find(({ target }) => target === asked)?.figure ?? unknownInterval
  return { low: Math.max(said.low, implied.low), high: smallest([said, implied]) }
}

/** The people of all operating clubs; people of one kind are at most all members. */
function peopleOf({ members, people }: PublishedTotals, who: PeopleCounted): Interval {
  if (who === 'members') return members
  const said = people.find((one) => one.who === who)?.people ?? unknownInterval
  return { low: said.low, high: smallest([said, members]) }
}

function newClubsInSlot(
  { year, span, district }: Slot,
  moneyFrom: FoundingMeasure['moneyFrom'],
  totals: PublishedTotals,
): Interval {
  const { newClubsByYear, newClubsByDistrict } = totals
  const paid = newClubsPaidBy(totals, moneyFrom)
  const whoeverPaid = newClubsOf(totals)
  const known = [
    ...(span === null ? [] : [newClubsInSpan(totals, span)]),
    ...(year === null ? [] : [newClubsIn(newClubsByYear, (one) => one.year === year, whoeverPaid)]),
    ...(district === null
      ? []
      : [newClubsIn(newClubsByDistrict, (one) => one.district === district, whoeverPaid)]),
  ]
  // For a year of one district, or for some sources of money, no number is published.
  const [only, ...others] = known
  const isPublished = moneyFrom === null && others.length === 0
  const low = only === undefined ? paid.low : isPublished ? only.low : 0
  return { low, high: smallest([paid, ...known]) }
}

/** The new clubs of a span: at least the published number of its years, and at most what the other years leave. */
function newClubsInSpan(totals: PublishedTotals, { from, to }: Span): Interval {
  const all = newClubsOf(totals)
  const isOfSpan = ({ year }: { readonly year: number }) => yearOf(from) <= year && year <= yearOf(to)
  const fewest = (isAsked: boolean) =>
    totals.newClubsByYear
      .filter((part) => isOfSpan(part) === isAsked)
      .reduce((clubs, part) => clubs + part.clubs.low, 0)
  return { low: fewest(true), high: all.high === 'unbounded' ? all.high : all.high - fewest(false) }
}

function hasYearlyRule({ clubRules }: Pick<Plan, 'clubRules'>, rules: readonly string[]): boolean {
  return clubRules.some(({ id, per }) => per === 'year' && rules.includes(id))
}

/**
 * Up to `young` operating clubs are too young to be judged. The lowest share results if all of them are among the clubs
 * that were counted as meeting the rules.
 */
function meetingAmongOld(totals: PublishedTotals, rules: readonly string[], young: number): ClubsMeeting {
  const { clubsOperating } = totals
  const { low, high } = clubsMeetingAll(totals, rules)
  return {
    actual: { low: Math.max(0, low - young), high },
    others: { low: Math.max(0, clubsOperating - high - young), high: clubsOperating - low },
    of: { low: clubsOperating - young, high: clubsOperating },
  }
}
