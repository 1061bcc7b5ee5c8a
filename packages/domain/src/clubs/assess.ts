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
  { clubRules, activityAreas }: Pick<Plan, 'clubRules' | 'activityAreas'>,
  facts: CountedFacts,
): readonly ClubVerdict[] {
  const begins = hasLivedThroughAYear(facts) ? null : firstDayOf(yearOf(facts.establishedOn) + 1)
  return clubRules.map((rule) => {
    const verdict = judge(rule, activityAreas, facts)
    return begins !== null && rule.per === 'year' ? tooYoung(verdict, begins) : verdict
  })
}

/** Is the day in a calendar year that the club has lived through from its first day, or will have? */
function hasLivedThroughAYear({
  establishedOn,
  asOf,
}: Pick<CountedFacts, 'establishedOn' | 'asOf'>): boolean {
  return yearOf(establishedOn) < yearOf(asOf) || establishedOn.endsWith('-01-01')
}

function tooYoung({ rule, clause, ...verdict }: ClubVerdict, appliesFrom: IsoDate): ClubVerdict {
  const about = { rule, clause, status: 'notApplicable', appliesFrom } as const
  switch (verdict.kind) {
    case 'size':
      return { ...about, kind: verdict.kind, actual: verdict.actual, expected: verdict.expected }
    case 'share': {
      const { kind, fact, actual, expected } = verdict
      return { ...about, kind, fact, actual, expected }
    }
    case 'areas': {
      const { kind, actual, expected, missing } = verdict
      return { ...about, kind, actual, expected, missing }
    }
    case 'exists':
      return { ...about, kind: verdict.kind, fact: verdict.fact, actual: verdict.actual }
  }
}

function judge(
  { id, clause, criterion }: ClubRule,
  activityAreas: Plan['activityAreas'],
  facts: CountedFacts,
): ClubVerdict {
  switch (criterion.kind) {
    case 'size': {
      const { members: actual } = facts
      const { kind, band: expected } = criterion
      return { rule: id, clause, kind, actual, expected, ...standingOfCount(actual, expected) }
    }
    case 'share': {
      const { kind, fact, band: expected } = criterion
      const actual = facts[fact]
      const standing = standingOfShare(actual, expected)
      if (standing.status !== 'unmet')
        return { rule: id, clause, kind, fact, actual, expected, status: standing.status }
      const { status, side, shortfall } = standing
      return { rule: id, clause, kind, fact, actual, expected, status, side, shortfall }
    }
    case 'areas': {
      const missing = activityAreas.flatMap((area) => (facts.areas.done.includes(area.id) ? [] : [area.id]))
      const yes = activityAreas.length - missing.length
      const isOver = facts.areas.others === 'no'
      const actual = { yes, no: isOver ? missing.length : 0, unknown: isOver ? 0 : missing.length }
      const expected = activityAreas.length
      const standing = standingOfShare(actual, every)
      return { rule: id, clause, kind: criterion.kind, actual, expected, missing, ...standing }
    }
    case 'exists': {
      const { kind, fact } = criterion
      const actual = facts[fact]
      const about = { rule: id, clause, kind, fact, actual } as const
      if (actual === 'no') return { ...about, status: 'unmet', side: 'below', shortfall: 1 }
      return { ...about, status: actual === 'yes' ? 'met' : 'undetermined' }
    }
    default:
      return assertNever(criterion)
  }
}

const every: Band = { low: 100, high: 100 }
