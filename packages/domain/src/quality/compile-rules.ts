import type { AreasActive, CountedFacts, ExistenceFact, ShareFact } from '../facts/facts.ts'
import type { ClubRule, Plan } from '../plan/schema.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import type { Interval } from '../verdicts/interval.ts'
import { type Band, type Standing, standingOfInterval, standingOfShare, whole } from '../verdicts/standing.ts'
import { type Answer, type Tally, tallyOfAnswer } from '../verdicts/tally.ts'
import type { ClubVerdict } from './assess.ts'
import { keepVerdicts } from './kept-verdicts.ts'

/** One prepared rule: the verdict that it gives on a club's facts, whatever the club's age. */
export type CompiledRule = {
  readonly per: ClubRule['per']
  readonly judge: (facts: CountedFacts) => ClubVerdict
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
        return { per, judge: judgeSize(cited, criterion.band) }
      case 'share':
        return { per, judge: judgeShare(cited, criterion.fact, criterion.band) }
      case 'areas':
        return { per, judge: judgeAreas(cited, areas) }
      case 'exists':
        return { per, judge: judgeExistence(cited, criterion.fact) }
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

function judgeSize({ rule, clause }: Cited, expected: Band): CompiledRule['judge'] {
  const kind = 'size'
  const judge = (actual: Interval): ClubVerdict => {
    const standing = standingOfInterval(actual, expected)
    if (standing.status !== 'unmet') return { rule, clause, kind, actual, expected, status: standing.status }
    const { status, side, shortfall } = standing
    return { rule, clause, kind, actual, expected, status, side, shortfall }
  }
  const judgeOnce = keepVerdicts(judge)
  return ({ members }) => {
    const { low, high } = members
    return low === high ? judgeOnce(members, low, 0, 0) : judge(members)
  }
}

function judgeShare({ rule, clause }: Cited, fact: ShareFact, expected: Band): CompiledRule['judge'] {
  const kind = 'share'
  const read = readShare[fact]
  const judgeOnce = keepVerdicts((actual: Tally): ClubVerdict => {
    const standing = standingOfShare(actual, expected)
    if (standing.status !== 'unmet')
      return { rule, clause, kind, fact, actual, expected, status: standing.status }
    const { status, side, shortfall } = standing
    return { rule, clause, kind, fact, actual, expected, status, side, shortfall }
  })
  return (facts) => {
    const actual = read(facts)
    return judgeOnce(actual, actual.yes, actual.no, actual.unknown)
  }
}

function judgeAreas({ rule, clause }: Cited, areas: readonly string[]): CompiledRule['judge'] {
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
  // Keyed by the areas that are done, one bit each; the lowest bit tells whether others may follow.
  const known: ClubVerdict[] = []
  return ({ areas: { done, others } }) => {
    if (expected > areasKeptMax) return judge(missingOf(areas, done), others)
    const bits = 2 * bitsOf(areas, done) + Number(others === 'no')
    const verdict = known[bits] ?? Object.freeze(judge(Object.freeze(missingOf(areas, done)), others))
    known[bits] = verdict
    return verdict
  }
}

/** With more areas than this there would be too many verdicts to keep. */
const areasKeptMax = 8

/** One bit for each area that is done. Comparing one by one is fast, as equal texts are usually the same object. */
function bitsOf(areas: readonly string[], done: readonly string[]): number {
  let bits = 0
  for (let place = 0; place < areas.length; place += 1)
    for (let at = 0; at < done.length; at += 1) if (done[at] === areas[place]) bits |= 1 << place
  return bits
}

function missingOf(areas: readonly string[], done: readonly string[]): readonly string[] {
  return areas.filter((area) => !done.includes(area))
}

function judgeExistence({ rule, clause }: Cited, fact: ExistenceFact): CompiledRule['judge'] {
  const about = { rule, clause, kind: 'exists', fact } as const
  const verdictOn = (actual: Answer): ClubVerdict => {
    const standing: Standing = standingOfShare(tallyOfAnswer(actual), whole)
    return Object.freeze({ ...about, actual, ...standing })
  }
  const verdicts = { yes: verdictOn('yes'), no: verdictOn('no'), unknown: verdictOn('unknown') }
  const read = readExistence[fact]
  return (facts) => {
    const answer = read(facts)
    return answer === 'yes' ? verdicts.yes : answer === 'no' ? verdicts.no : verdicts.unknown
  }
}

/** One function for each fact: a property with a fixed name is read faster than one whose name is a value. */
const readShare: Readonly<Record<ShareFact, (facts: CountedFacts) => Tally>> = {
  women: ({ women }) => women,
  age55: ({ age55 }) => age55,
  olderPeople: ({ olderPeople }) => olderPeople,
  disadvantaged: ({ disadvantaged }) => disadvantaged,
  olderWomen: ({ olderWomen }) => olderWomen,
  poorOrNearPoor: ({ poorOrNearPoor }) => poorOrNearPoor,
  borrowers: ({ borrowers }) => borrowers,
  membersReached: ({ membersReached }) => membersReached,
  management: ({ management }) => management,
}

const readExistence: Readonly<Record<ExistenceFact, (facts: CountedFacts) => Answer>> = {
  incomeFund: ({ incomeFund }) => incomeFund,
  activityFund: ({ activityFund }) => activityFund,
  regulation: ({ regulation }) => regulation,
}
