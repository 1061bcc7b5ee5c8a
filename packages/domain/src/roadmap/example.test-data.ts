import { isoDate } from '../calendar/iso-date.ts'
import type { ClubFacts, CompositionFact } from '../facts/facts.ts'
import { establishedClub } from '../members/example.test-data.ts'
import type { Criterion, Plan } from '../plan/schema.ts'
import { tallyClub } from '../tally/tally.ts'
import { exactly } from '../verdicts/interval.ts'
import type { Tally } from '../verdicts/tally.ts'

/**
 * The facts of a club with a member list. For each fact, the test gives the number of members with it and the number of
 * members for whom it is unknown; a fact that is left out is unknown for all.
 */
export function clubOf(
  members: number,
  known: Partial<Record<CompositionFact, { readonly yes: number; readonly unknown?: number }>> = {},
): ClubFacts {
  const tallyOf = (fact: CompositionFact): Tally => {
    const { yes, unknown = 0 } = known[fact] ?? { yes: 0, unknown: members }
    return { yes, no: members - yes - unknown, unknown }
  }
  return {
    ...tallyClub(establishedClub, [], isoDate('2023-12-31')),
    members: exactly(members),
    women: tallyOf('women'),
    age55: tallyOf('age55'),
    olderPeople: tallyOf('olderPeople'),
    disadvantaged: tallyOf('disadvantaged'),
  }
}

/** A plan with only these rules for clubs; nothing else in it matters. */
export function rulesOf(...criteria: readonly Criterion[]): Pick<Plan, 'clubRules' | 'activityAreas'> {
  const name = { vi: 'Ví dụ', en: 'Example' }
  return {
    clubRules: criteria.map((criterion, index) => ({
      id: `rule.${index}`,
      clause: 'I.2',
      name,
      interpretation: null,
      per: 'day',
      criterion,
    })),
    activityAreas: [],
  }
}
