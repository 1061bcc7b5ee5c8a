import type { Figures } from '../progress/measures/figures.ts'
import type { Setting } from '../progress/register.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Interval } from '../verdicts/interval.ts'
import type { Share } from '../verdicts/share.ts'

/** The provinces of which nothing is stated, and the communes and districts of each on the plan's own list. */
export type MissingUnits = ReadonlySet<UnitKey>

/** The provinces without a statement with all that lies in them. */
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
 * What was counted in some provinces, as figures of the whole country: of the others there may be any number of clubs and
 * people, and as many units served as there are. Nothing that was counted can become less by what is not known.
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
      // A club of a missing province may be old enough to be asked already.
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
