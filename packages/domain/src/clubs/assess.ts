import { firstDayOf, type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { ClauseId, ClubRule, Plan } from '../plan/schema.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import type { Count } from '../verdicts/count.ts'
import { type Band, type Standing, standingOfCount, standingOfShare } from '../verdicts/standing.ts'
import type { Answer, Tally } from '../verdicts/tally.ts'
import type { CountedFacts, ExistenceFact, ShareFact } from './facts.ts'

/** What was measured: people of the club, a share of its members or points, its areas of activity, or what it has. */
type Measured =
  | { readonly kind: 'size'; readonly actual: Count; readonly expected: Band }
  | { readonly kind: 'share'; readonly fact: ShareFact; readonly actual: Tally; readonly expected: Band }
  | {
      readonly kind: 'areas'
      readonly actual: Tally
      /** Every area of the plan. */
      readonly expected: number
      /** Ids of the areas without an activity on record, in the order of the plan. */
      readonly missing: readonly string[]
    }
  | { readonly kind: 'exists'; readonly fact: ExistenceFact; readonly actual: Answer }

/** A demand on whole years does not speak of a club before its first one. */
type TooYoung = { readonly status: 'notApplicable'; readonly appliesFrom: IsoDate }

/**
 * Whether a club meets one rule of the plan: data only, put into words by `wordClubVerdict`. Shortfalls are people,
 * points or areas, as the rule counts them.
 */
export type ClubVerdict = { readonly rule: string; readonly clause: ClauseId } & Measured &
  (Standing | TooYoung)

/** Does this club meet what the plan demands of every club? One verdict for each rule, in the order of the plan. */
export function assessClub(
  plan: Pick<Plan, 'clubRules' | 'activityAreas'>,
  facts: CountedFacts,
): readonly ClubVerdict[] {
  return plan.clubRules.map((rule) => {
    const { measured, standing } = measure(rule, plan, facts)
    const begins = firstYearOf(facts)
    const isTooYoung = rule.per === 'year' && facts.asOf < begins
    const outcome = isTooYoung ? ({ status: 'notApplicable', appliesFrom: begins } as const) : standing
    return { rule: rule.id, clause: rule.clause, ...measured, ...outcome }
  })
}

/** The first day of the first calendar year that the club lives through as a whole. */
function firstYearOf({ establishedOn }: Pick<CountedFacts, 'establishedOn'>): IsoDate {
  const year = yearOf(establishedOn)
  return establishedOn === firstDayOf(year) ? establishedOn : firstDayOf(year + 1)
}

function measure(
  { criterion }: ClubRule,
  { activityAreas }: Pick<Plan, 'activityAreas'>,
  facts: CountedFacts,
): { readonly measured: Measured; readonly standing: Standing } {
  switch (criterion.kind) {
    case 'size': {
      const measured = { kind: 'size', actual: facts.members, expected: criterion.band } as const
      return { measured, standing: standingOfCount(measured.actual, criterion.band) }
    }
    case 'share': {
      const { fact, band } = criterion
      const measured = { kind: 'share', fact, actual: facts[fact], expected: band } as const
      return { measured, standing: standingOfShare(measured.actual, band) }
    }
    case 'areas': {
      const missing = activityAreas.map(({ id }) => id).filter((id) => !facts.areas.done.includes(id))
      const done = activityAreas.length - missing.length
      const actual = { yes: done, no: 0, unknown: 0, [facts.areas.others]: missing.length }
      const measured = { kind: 'areas', actual, expected: activityAreas.length, missing } as const
      return { measured, standing: standingOfShare(actual, every) }
    }
    case 'exists': {
      const actual = facts[criterion.fact]
      const one = { yes: 0, no: 0, unknown: 0, [actual]: 1 }
      return {
        measured: { kind: 'exists', fact: criterion.fact, actual },
        standing: standingOfShare(one, every),
      }
    }
    default:
      return assertNever(criterion)
  }
}

const every: Band = { low: 100, high: 100 }
