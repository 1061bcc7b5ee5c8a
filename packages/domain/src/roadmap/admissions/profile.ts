import { isOnComposition } from '../../facts/composition.ts'
import { type CompositionFact, type CountedFacts, compositionFacts } from '../../facts/facts.ts'
import type { ClubRule, Plan } from '../../plan/schema.ts'
import type { Tally } from '../../verdicts/tally.ts'

/** What is known of somebody who may join, by the facts that matter; a fact that is left out may be either way. */
export type Profile = Readonly<Partial<Record<CompositionFact, 'yes' | 'no'>>>

/** The rules that the choice of members decides: how many there are, and who they are. */
export function compositionRules({ clubRules }: Pick<Plan, 'clubRules'>): readonly ClubRule[] {
  return clubRules.filter(({ criterion }) => isOnComposition(criterion))
}

/** Every full answer to the facts that the plan's rules ask about: sex × 55 and over × in hardship under plan 146. */
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

/** Whoever is 60 is 55 as well. */
function isPossible({ age55, olderPeople }: Profile): boolean {
  return !(olderPeople === 'yes' && age55 === 'no')
}

/** The facts of the club once so many people of this profile have joined; what the profile leaves out is unknown. */
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
