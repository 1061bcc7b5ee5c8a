import { type CompositionFact, type CountedFacts, compositionFacts } from '../../facts/facts.ts'
import type { Plan } from '../../plan/schema.ts'
import type { Band } from '../../verdicts/standing.ts'
import { type Tally, totalOf } from '../../verdicts/tally.ts'

/**
 * The demands of a plan on one club with a member list, by fact, because all rules on a fact must be met by the same
 * people.
 */
export type ClubDemands = {
  readonly members: number
  /** In people. */
  readonly sizes: readonly Band[]
  readonly shares: readonly ShareDemand[]
}

/** `bands` are in whole percent of the members. */
export type ShareDemand = {
  readonly fact: CompositionFact
  readonly tally: Tally
  readonly bands: readonly Band[]
}

/** Throws if the tallies do not add up to the number of members, which is a bug in the caller. */
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
 * The numbers of people, among this many members, that are inside every band. `low` is larger than `high` if no whole
 * number is.
 */
export function peopleInside(bands: readonly Band[], members: number): Band {
  return {
    low: Math.max(...bands.map(({ low }) => Math.ceil((low * members) / 100))),
    high: Math.min(...bands.map(({ high }) => Math.floor((high * members) / 100))),
  }
}
