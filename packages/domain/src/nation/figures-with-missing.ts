import type { Figures } from '../progress/measures/figures.ts'
import type { Setting } from '../progress/register.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Interval } from '../verdicts/interval.ts'
import type { Share } from '../verdicts/share.ts'

/** The provinces whose statement is missing, and their communes and districts on the plan's own list of units. */
export type MissingUnits = ReadonlySet<UnitKey>

/** The given provinces, which have no statement, with all their districts and communes. */
export function missingUnits(
  { districts, communes }: Pick<Setting, 'districts' | 'communes'>,
  provinces: readonly UnitKey[],
): MissingUnits {
  const missing = new Set(provinces)
  for (const { key, parent } of [...districts, ...communes])
    if (parent !== null && missing.has(parent)) missing.add(key)
  return missing
}

/**
 * The figures of the whole country, when some provinces sent no statement. A missing province may have any number of
 * clubs and people, and at most as many units served as it has units. So missing data never lowers a figure; it only
 * raises the upper bound.
 */
export function figuresWithMissing(
  counted: Figures,
  { communes, districts }: Pick<Setting, 'communes' | 'districts'>,
  missing: MissingUnits,
): Figures {
  if (missing.size === 0) return counted
  const unknownOf = (units: readonly UnitKey[]) => units.filter((unit) => missing.has(unit)).length
  const [communesMissing, districtsMissing] = [communes, districts].map((units) =>
    unknownOf(units.map(({ key }) => key)),
  )
  return {
    clubsOperating: open(counted.clubsOperating),
    clubsOperatingAtStart: counted.clubsOperatingAtStart,
    communesCoveredAtStart: counted.communesCoveredAtStart,
    clubsOnRecord: open(counted.clubsOnRecord),
    communesCovered: upTo(counted.communesCovered, communesMissing ?? 0),
    districtsPlanned: upTo(counted.districtsPlanned, districtsMissing ?? 0),
    peopleOfNewClubs: (who) => open(counted.peopleOfNewClubs(who)),
    newClubs: (slot, moneyFrom) => {
      const clubs = counted.newClubs(slot, moneyFrom)
      return slot.district === null || missing.has(slot.district) ? open(clubs) : clubs
    },
    clubsMeeting: (target, rules) => {
      // A club in a missing province may already be old enough for the rules to apply.
      const { appliesFrom: _, ...share } = counted.clubsMeeting(target, rules)
      return openShare(share)
    },
    unitsServed: (target, measure, units) =>
      upTo(counted.unitsServed(target, measure, units), unknownOf(units)),
    villagesServed: (target) => open(counted.villagesServed(target)),
    people: (target, who) => open(counted.people(target, who)),
    clubsWithFund: (target, fund) => open(counted.clubsWithFund(target, fund)),
  }
}

function open({ low }: Interval): Interval {
  return { low, high: 'unbounded' }
}

function openShare({ actual, others, of }: Share): Share {
  return { actual: open(actual), others: open(others), of: open(of) }
}

function upTo({ low, high }: Interval, more: number): Interval {
  return { low, high: high === 'unbounded' ? high : high + more }
}
