import { dateNumber, firstDayOf, type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { CountedFacts, ExistenceFact, ShareFact } from '../facts/facts.ts'
import type { ClauseId, Plan } from '../plan/schema.ts'
import type { Interval } from '../verdicts/interval.ts'
import type { Band, Standing } from '../verdicts/standing.ts'
import type { Answer, Tally } from '../verdicts/tally.ts'
import { type CompiledRule, compileRules } from './compile-rules.ts'
import { judgeByRule } from './judge-by-rule.ts'

/** What was measured: people of the club, a share of its members or points, its areas of activity, or what it has. */
type Measured =
  | { readonly kind: 'size'; readonly actual: Interval; readonly expected: Band }
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

/** A yearly demand does not apply to a club before its first whole year. */
type TooYoung = { readonly status: 'notApplicable'; readonly appliesFrom: IsoDate }

/**
 * Whether a club meets one rule of the plan: data only, put into words by `describeClubVerdict`. Shortfalls are people,
 * points or areas, as the rule counts them.
 */
export type ClubVerdict = { readonly rule: string; readonly clause: ClauseId } & Measured &
  (Standing | TooYoung)

type Rules = Pick<Plan, 'clubRules' | 'activityAreas'>

/**
 * Does this club meet what the plan demands of every club? One verdict for each rule, in the order of the plan. A
 * plan's rules are prepared at the first call, so pass the same plan object for many clubs, not a copy for each.
 */
export function assessClub(plan: Rules, facts: CountedFacts): readonly ClubVerdict[] {
  const rules = readyRules(plan)
  const verdicts: ClubVerdict[] = []
  // By number: an iterator is something to close after each rule, and costs as much here as all the judging.
  for (let at = 0; at < rules.length; at += 1) {
    const rule = rules[at]
    if (rule !== undefined) verdicts.push(judgeByRule(rule, facts))
  }
  const year = yearOf(facts.asOf)
  // The whole date is read only of a club founded in this year or later; most are older.
  if (yearOf(facts.establishedOn) < year) return verdicts
  if (hasLivedThroughAYear(dateNumber(facts.establishedOn), year)) return verdicts
  const appliesFrom = firstDayOf(yearOf(facts.establishedOn) + 1)
  return verdicts.map((verdict, place) =>
    rules[place]?.per === 'year' ? tooYoung(verdict, appliesFrom) : verdict,
  )
}

// This cache holds only what follows from the plan, which never changes, and is freed with the plan.
const readyByPlan = new WeakMap<Rules, readonly CompiledRule[]>()

function readyRules(plan: Rules): readonly CompiledRule[] {
  const known = readyByPlan.get(plan)
  if (known !== undefined) return known
  const rules = compileRules(plan)
  readyByPlan.set(plan, rules)
  return rules
}

/**
 * Is this a calendar year in which the club was there, or will be, from 1 January? The day is as `dateNumber` writes
 * it.
 */
export function hasLivedThroughAYear(establishedOn: number, year: number): boolean {
  return Math.floor(establishedOn / 10_000) < year || establishedOn % 10_000 === 101
}

function tooYoung(verdict: ClubVerdict, appliesFrom: IsoDate): ClubVerdict {
  const { rule, clause } = verdict
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
