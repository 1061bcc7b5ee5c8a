import { type CompositionFact, type CountedFacts, compositionFacts } from '../../facts/facts.ts'
import type { Plan } from '../../plan/schema.ts'
import { assessClub } from '../../quality/assess.ts'
import type { Tally } from '../../verdicts/tally.ts'
import { admit, type Profile } from './profile.ts'

export type Rules = Pick<Plan, 'clubRules' | 'activityAreas'>

/** Every possible kind of new member; a person of 60 is also 55. */
export const everyProfile: readonly Profile[] = (['yes', 'no'] as const).flatMap((women) =>
  (['yes', 'no'] as const).flatMap((disadvantaged) =>
    (
      [
        ['yes', 'yes'],
        ['no', 'yes'],
        ['no', 'no'],
      ] as const
    ).map(([olderPeople, age55]) => ({ women, disadvantaged, olderPeople, age55 })),
  ),
)

/** The smallest number of new members with which the club meets the rules, found by trying every combination. */
export function leastByTrying(
  plan: Rules,
  club: CountedFacts,
  does: (facts: CountedFacts) => boolean,
): number | 'never' {
  const asked = askedBy(plan)
  // People and clubs that differ only in facts that the plan does not use are tried only once.
  const profiles = distinct(everyProfile, (profile) => asked.map((fact) => profile[fact]))
  let tried: readonly CountedFacts[] = [club]
  for (let people = 0; people <= largest(plan) - club.members.low; people += 1) {
    if (tried.some(does)) return people
    const admitted = tried.flatMap((facts) => profiles.map((profile) => admit(facts, profile)))
    tried = distinct(admitted, (facts) => asked.map((fact) => facts[fact].yes))
  }
  return 'never'
}

function largest({ clubRules }: Rules): number {
  return Math.max(...clubRules.map(({ criterion }) => (criterion.kind === 'size' ? criterion.band.high : 0)))
}

export function askedBy({ clubRules }: Rules): readonly CompositionFact[] {
  return compositionFacts.filter((fact) =>
    clubRules.some(({ criterion }) => criterion.kind === 'share' && criterion.fact === fact),
  )
}

function distinct<Value>(
  values: readonly Value[],
  traitsOf: (value: Value) => readonly unknown[],
): readonly Value[] {
  return [...new Map(values.map((value) => [traitsOf(value).join(), value])).values()]
}

export function meets(plan: Rules): (facts: CountedFacts) => boolean {
  return (facts) => assessClub(plan, facts).every(({ status }) => status === 'met')
}

export function metBy(plan: Rules, facts: CountedFacts): readonly string[] {
  return assessClub(plan, facts).flatMap(({ rule, status }) => (status === 'met' ? [rule] : []))
}

/** Every combination of answers that the unknown members may have, for the facts that the plan uses. */
export function completionsOf(facts: CountedFacts, plan: Rules): readonly CountedFacts[] {
  return askedBy(plan).reduce<readonly CountedFacts[]>(
    (found, fact) =>
      found.flatMap((one) => completions(one[fact]).map((tally) => ({ ...one, [fact]: tally }))),
    [facts],
  )
}

function completions({ yes, no, unknown }: Tally): readonly Tally[] {
  return Array.from({ length: unknown + 1 }, (_, more) => ({
    yes: yes + more,
    no: no + unknown - more,
    unknown: 0,
  }))
}
