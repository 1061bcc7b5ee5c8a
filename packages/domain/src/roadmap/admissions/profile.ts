import { isOnComposition } from '../../facts/composition.ts'
import { type CompositionFact, type CountedFacts, compositionFacts } from '../../facts/facts.ts'
import type { ClubRule, Plan } from '../../plan/schema.ts'
import type { Tally } from '../../verdicts/tally.ts'

/** The facts of a person who may join; a fact that is left out may be either way. */
export type Profile = Readonly<Partial<Record<CompositionFact, 'yes' | 'no'>>>

/** The rules about members: how many there are, and who they are. */
export function compositionRules({ clubRules }: Pick<Plan, 'clubRules'>): readonly ClubRule[] {
  return clubRules.filter(({ criterion }) => isOnComposition(criterion))
}

/**
 * Every combination of answers to the facts that the plan's rules use. Under plan 146 these are sex, age (55 and over
 * or not), and hardship.
 */
export function profilesOf({ clubRules }: Pick<Plan, 'clubRules'>): readonly Profile[] {
  const asked = compositionFacts.filter((fact) =>
    clubRules.some(({ criterion }) => criterion.kind === 'share' && criterion.fact === fact),
  )
  return asked
    .reduce<readonly Profile[]>(
      (profiles, fact) =>
        profiles.flatMap((profile) => [
          { ...profile, [fact]: 'yes' },
          { ...profile, [fact]: 'no' },
        ]),
      [{}],
    )
    .filter(isPossible)
}

/** A person of 60 is also 55. */
function isPossible({ age55, olderPeople }: Profile): boolean {
  return !(olderPeople === 'yes' && age55 === 'no')
}

/**
 * The facts of the club after this many people of the profile joined. Facts that the profile leaves out are unknown for
 * them.
 */
export function admit(facts: CountedFacts, profile: Profile, people = 1): CountedFacts {
  const members = {
    low: facts.members.low + people,
    high: facts.members.high === 'unbounded' ? facts.members.high : facts.members.high + people,
  }
  const more = (fact: CompositionFact): Tally => {
    const answer = profile[fact] ?? 'unknown'
    return { ...facts[fact], [answer]: facts[fact][answer] + people }
  }
  return {
    ...facts,
    members,
    women: more('women'),
    age55: more('age55'),
    olderPeople: more('olderPeople'),
    disadvantaged: more('disadvantaged'),
  }
}
