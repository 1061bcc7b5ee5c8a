import type { Plan } from '../plan/schema.ts'
import { type Count, exactly } from '../verdicts/count.ts'
import type { ClubsMeeting, Figures } from './figures.ts'
import type { FoundingMeasure, Slot } from './measure-foundings.ts'
import { newClubsPaidBy } from './paid-by.ts'
import {
  clubsMeetingAll,
  clubsTooYoung,
  newClubsIn,
  newClubsOf,
  type PublishedTotals,
  peopleOfNewClubs,
  smallest,
} from './published-totals.ts'
import type { Setting } from './register.ts'

/** What a province's published totals say of it: whatever they do not tell is a wide range. */
export function figuresOfTotals(totals: PublishedTotals, { plan, asOf }: Setting): Figures {
  const { clubsOperating, clubsOnRecord, newClubs, communesCovered } = totals
  const least = Math.max(clubsOperating, newClubs.low, clubsOnRecord.low)
  return {
    clubsOperating: exactly(clubsOperating),
    clubsOnRecord: { low: least, high: clubsOnRecord.high },
    // No club lies in two communes.
    communesCovered: { low: communesCovered.low, high: smallest([communesCovered, exactly(clubsOperating)]) },
    communesCoveredAtStart: 0,
    districtsPlanned: totals.districtsPlanned,
    peopleOfNewClubs: (who) => peopleOfNewClubs(totals, who),
    newClubs: (slot, moneyFrom) => newClubsInSlot(slot, moneyFrom, totals),
    clubsMeeting: ({ rules }) => {
      const young = hasYearlyRule(plan, rules) ? clubsTooYoung(totals, plan.period, asOf) : 0
      return meetingAmongOld(totals, rules, young)
    },
  }
}

function newClubsInSlot(
  { year, district }: Slot,
  moneyFrom: FoundingMeasure['moneyFrom'],
  totals: PublishedTotals,
): Count {
  const { newClubsByYear, newClubsByDistrict } = totals
  const paid = newClubsPaidBy(totals, moneyFrom)
  const whoeverPaid = newClubsOf(totals)
  const known = [
    ...(year === null ? [] : [newClubsIn(newClubsByYear, (one) => one.year === year, whoeverPaid)]),
    ...(district === null
      ? []
      : [newClubsIn(newClubsByDistrict, (one) => one.district === district, whoeverPaid)]),
  ]
  // Of a district's year, or of some of the money in it, no number is published.
  const [only, ...others] = known
  const isPublished = moneyFrom === null && others.length === 0
  const low = only === undefined ? paid.low : isPublished ? only.low : 0
  return { low, high: smallest([paid, ...known]) }
}

function hasYearlyRule({ clubRules }: Pick<Plan, 'clubRules'>, rules: readonly string[]): boolean {
  return clubRules.some(({ id, per }) => per === 'year' && rules.includes(id))
}

/**
 * Of the operating clubs up to `young` are not asked. Those that were counted may be among them, so that the share is the
 * least when all of these are.
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
