import type { ClauseId, ClubRule, Plan } from '../plan/schema.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import type { Count } from '../verdicts/count.ts'
import { type Band, type Standing, standingOfCount, standingOfShare } from '../verdicts/standing.ts'
import type { Tally } from '../verdicts/tally.ts'
import type { ClubFacts, ShareFact } from './facts.ts'

/** What was measured: people of the club, or a share of its members. */
type Measured =
  | { readonly kind: 'size'; readonly actual: Count; readonly expected: Band }
  | { readonly kind: 'share'; readonly fact: ShareFact; readonly actual: Tally; readonly expected: Band }

/** Whether a club meets one rule of the plan: data only, put into words by `wordClubVerdict`. Shortfalls are people. */
export type ClubVerdict = { readonly rule: string; readonly clause: ClauseId } & Measured & Standing

/** Does this club meet what the plan demands of every club? One verdict for each rule, in the order of the plan. */
export function assessClub(plan: Pick<Plan, 'clubRules'>, facts: ClubFacts): readonly ClubVerdict[] {
  return plan.clubRules.map((rule) => assessRule(rule, facts))
}

function assessRule({ id, clause, criterion }: ClubRule, facts: ClubFacts): ClubVerdict {
  const expected = criterion.band
  switch (criterion.kind) {
    case 'size': {
      const actual = facts.members
      return { rule: id, clause, kind: 'size', actual, expected, ...standingOfCount(actual, expected) }
    }
    case 'share': {
      const actual = facts[criterion.fact]
      return {
        rule: id,
        clause,
        kind: 'share',
        fact: criterion.fact,
        actual,
        expected,
        ...standingOfShare(actual, expected),
      }
    }
    default:
      return assertNever(criterion)
  }
}
