import { dateNumber, firstDayOf, type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { ClauseId, ClubRule, Plan } from '../plan/schema.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import type { Count } from '../verdicts/count.ts'
import { type Band, type Standing, standingOfCount, standingOfShare, whole } from '../verdicts/standing.ts'
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
  return clubRules.map((rule) => assessRule(rule, activityAreas, facts))
}

/** Does this club meet one rule of a plan that has these areas? */
export function assessRule(
  rule: ClubRule,
  activityAreas: Plan['activityAreas'],
  facts: CountedFacts,
): ClubVerdict {
  const verdict = judge(rule, activityAreas, facts)
  return rule.per === 'day' || hasLivedThroughAYear(dateNumber(facts.establishedOn), dateNumber(facts.asOf))
    ? verdict
    : tooYoung(verdict, firstDayOf(yearOf(facts.establishedOn) + 1))
}

/**
 * Is the day in a calendar year that the club has lived through from its first day, or will have? Days are as
 * `dateNumber` writes them.
 */
export function hasLivedThroughAYear(establishedOn: number, asOf: number): boolean {
  return Math.floor(establishedOn / 10_000) < Math.floor(asOf / 10_000) || establishedOn % 10_000 === 101
}

/** The areas of a year as a tally: those not done are not so once the year is over, and unknown before. */
export function tallyOfAreas(areas: {
  readonly done: number
  readonly all: number
  readonly mayFollow: boolean
}): Tally {
  const { done, all, mayFollow } = areas
  const missing = all - done
  return { yes: done, no: mayFollow ? 0 : missing, unknown: mayFollow ? missing : 0 }
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
      const expected = activityAreas.length
      const mayFollow = facts.areas.others === 'unknown'
      const actual = tallyOfAreas({ done: expected - missing.length, all: expected, mayFollow })
      const standing = standingOfShare(actual, whole)
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
