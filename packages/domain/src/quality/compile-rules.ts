import type { AreasActive, ExistenceFact, ShareFact } from '../facts/facts.ts'
import type { ClubRule, Plan } from '../plan/schema.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import type { Interval } from '../verdicts/interval.ts'
import { type Band, type Standing, standingOfInterval, standingOfShare, whole } from '../verdicts/standing.ts'
import { type Answer, type Tally, tallyOfAnswer } from '../verdicts/tally.ts'
import type { ClubVerdict } from './assess.ts'
import { type KeptVerdicts, keepVerdicts } from './kept-verdicts.ts'

/** One prepared rule: what it asks, and the verdicts that it gives, whatever the club's age; see `judgeByRule`. */
export type CompiledRule = { readonly per: ClubRule['per'] } & (
  | { readonly kind: 'size'; readonly verdicts: KeptVerdicts<Interval> }
  | { readonly kind: 'share'; readonly fact: ShareFact; readonly verdicts: KeptVerdicts<Tally> }
  | ({ readonly kind: 'areas'; readonly areas: readonly string[] } & AreasVerdicts)
  | {
      readonly kind: 'exists'
      readonly fact: ExistenceFact
      readonly verdicts: Readonly<Record<Answer, ClubVerdict>>
    }
)

/**
 * The verdicts on a club's areas of activity. The verdicts given so far are in `known`, at the place that `placeOfAreas`
 * gives; `judge` makes the verdict for a place where there is none.
 */
type AreasVerdicts = {
  readonly known: readonly (ClubVerdict | undefined)[]
  readonly judge: (place: number, active: AreasActive) => ClubVerdict
}

type Cited = { readonly rule: ClubVerdict['rule']; readonly clause: ClubVerdict['clause'] }

/**
 * The rules of a plan, prepared to judge many clubs: what a rule asks is looked up once, not for each club. Verdicts on
 * the same figures are made once and shared, and are therefore frozen.
 */
export function compileRules({
  clubRules,
  activityAreas,
}: Pick<Plan, 'clubRules' | 'activityAreas'>): readonly CompiledRule[] {
  const areas = activityAreas.map(({ id }) => id)
  return clubRules.map(({ id: rule, clause, per, criterion }): CompiledRule => {
    const cited = { rule, clause }
    switch (criterion.kind) {
      case 'size':
        return { per, kind: 'size', verdicts: keepVerdicts(judgeSize(cited, criterion.band)) }
      case 'share': {
        const { fact, band } = criterion
        return { per, kind: 'share', fact, verdicts: keepVerdicts(judgeShare(cited, fact, band)) }
      }
      case 'areas':
        return { per, kind: 'areas', areas, ...judgeAreas(cited, areas) }
      case 'exists': {
        const { fact } = criterion
        return { per, kind: 'exists', fact, verdicts: existenceVerdicts(cited, fact) }
      }
      default:
        return assertNever(criterion)
    }
  })
}

/** All areas as a tally: an area not done counts as no once the year is over, and as unknown before. */
export function tallyOfAreas(done: number, all: number, others: AreasActive['others']): Tally {
  const missing = all - done
  return { yes: done, no: others === 'no' ? missing : 0, unknown: others === 'no' ? 0 : missing }
}

// The verdict is written field by field: spreading one object into another costs more than the judging, and a province
// has a hundred thousand verdicts.

function judgeSize({ rule, clause }: Cited, expected: Band): (actual: Interval) => ClubVerdict {
  const kind = 'size'
  return (actual) => {
    const standing = standingOfInterval(actual, expected)
    if (standing.status !== 'unmet') return { rule, clause, kind, actual, expected, status: standing.status }
    const { status, side, shortfall } = standing
    return { rule, clause, kind, actual, expected, status, side, shortfall }
  }
}

function judgeShare(
  { rule, clause }: Cited,
  fact: ShareFact,
  expected: Band,
): (actual: Tally) => ClubVerdict {
  const kind = 'share'
  return (actual) => {
    const standing = standingOfShare(actual, expected)
    if (standing.status !== 'unmet')
      return { rule, clause, kind, fact, actual, expected, status: standing.status }
    const { status, side, shortfall } = standing
    return { rule, clause, kind, fact, actual, expected, status, side, shortfall }
  }
}

function judgeAreas({ rule, clause }: Cited, areas: readonly string[]): AreasVerdicts {
  const kind = 'areas'
  const expected = areas.length
  const judge = (missing: readonly string[], others: AreasActive['others']): ClubVerdict => {
    const actual = tallyOfAreas(expected - missing.length, expected, others)
    const standing = standingOfShare(actual, whole)
    if (standing.status !== 'unmet')
      return { rule, clause, kind, actual, expected, missing, status: standing.status }
    const { status, side, shortfall } = standing
    return { rule, clause, kind, actual, expected, missing, status, side, shortfall }
  }
  if (expected > areasKeptMax)
    return { known: [], judge: (_place, { done, others }) => judge(missingOf(areas, done), others) }
  const known: (ClubVerdict | undefined)[] = new Array(2 ** (expected + 1)).fill(undefined)
  return {
    known,
    judge: (place, { done, others }) => {
      const verdict = Object.freeze(judge(Object.freeze(missingOf(areas, done)), others))
      known[place] = verdict
      return verdict
    },
  }
}

/** With more areas than this there would be too many verdicts to keep. */
const areasKeptMax = 8

function missingOf(areas: readonly string[], done: readonly string[]): readonly string[] {
  return areas.filter((area) => !done.includes(area))
}

function existenceVerdicts({ rule, clause }: Cited, fact: ExistenceFact): Record<Answer, ClubVerdict> {
  const about = { rule, clause, kind: 'exists', fact } as const
  const verdictOn = (actual: Answer): ClubVerdict => {
    const standing: Standing = standingOfShare(tallyOfAnswer(actual), whole)
    return Object.freeze({ ...about, actual, ...standing })
  }
  return { yes: verdictOn('yes'), no: verdictOn('no'), unknown: verdictOn('unknown') }
}
