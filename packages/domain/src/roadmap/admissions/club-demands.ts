import { type CompositionFact, type CountedFacts, compositionFacts } from '../../facts/facts.ts'
import type { Plan } from '../../plan/schema.ts'
import type { Band } from '../../verdicts/standing.ts'
import { type Tally, totalOf } from '../../verdicts/tally.ts'

/** What a plan asks of one listed club, fact by fact: the same people must meet all rules on one fact. */
export type ClubDemands = {
  readonly members: number
  /** People. */
  readonly sizes: readonly Band[]
  readonly shares: readonly ShareDemand[]
}

/** `bands` are whole percents of the members. */
export type ShareDemand = {
  readonly fact: CompositionFact
  readonly tally: Tally
  readonly bands: readonly Band[]
}

/** Throws when the tallies are not of these members, which is a bug of the caller. */
export function clubDemandsOf({ clubRules }: Pick<Plan, 'clubRules'>, facts: CountedFacts): ClubDemands {
  const members = facts.members.low
  return {
    members,
    sizes: clubRules.flatMap(({ criterion }) => (criterion.kind === 'size' ? [criterion.band] : [])),
    shares: compositionFacts.flatMap((fact) => {
      const bands = clubRules.flatMap(({ criterion }) =>
        criterion.kind === 'share' && criterion.fact === fact ? [criterion.band] : [],
      )
      const tally = facts[fact]
      if (bands.length > 0 && totalOf(tally) !== members)
        throw new RangeError(`${fact} counts ${totalOf(tally)} people of ${members}`)
      return bands.length === 0 ? [] : [{ fact, tally, bands }]
    }),
  }
}

/**
 * The numbers of people, out of this many members, that lie inside every band; `low` above `high` where no whole number
 * does.
 */
export function peopleInside(bands: readonly Band[], members: number): Band {
  return {
    low: Math.max(...bands.map(({ low }) => Math.ceil((low * members) / 100))),
    high: Math.min(...bands.map(({ high }) => Math.floor((high * members) / 100))),
  }
}
