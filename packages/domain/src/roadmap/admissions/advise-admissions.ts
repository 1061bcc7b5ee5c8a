import type { IsoDate } from '../../calendar/iso-date.ts'
import type { CountedFacts } from '../../facts/facts.ts'
import type { Plan } from '../../plan/schema.ts'
import { assessClub } from '../../quality/assess.ts'
import { isExact } from '../../verdicts/interval.ts'
import { type ClubDemands, clubDemandsOf } from './club-demands.ts'
import { type Admissions, fewestAdmissions } from './fewest-admissions.ts'
import { type MissingAnswers, missingAnswers } from './fewest-answers.ts'
import { admit, compositionRules, type Profile, profilesOf } from './profile.ts'

/**
 * What a club can do to meet every rule of the plan about its members. Data only; `describeAdvice` puts it into words.
 */
export type Advice = { readonly asOf: IsoDate; readonly rules: number } & (
  | { readonly kind: 'listMembers' }
  | {
      readonly kind: 'admit'
      readonly members: number
      /**
       * The smallest number of admissions that can be enough, if the unknown answers about members are favourable. With
       * no unknown answers it is always enough. Whatever the answers are, a smaller number is never enough.
       */
      readonly fewest: Admissions
      /**
       * The smallest number of admissions that is enough whatever the unknown answers are. With no unknown answers it
       * is the same number.
       */
      readonly certain: Admissions
      /** The verdicts on the day that stay open until more answers are recorded. */
      readonly missing: readonly MissingAnswers[]
      /** The verdicts that stay open after the admissions of `fewest`. */
      readonly missingAfter: readonly MissingAnswers[]
      readonly next: NextMember
    }
)

/**
 * Who may join now without breaking a rule that the club certainly meets. `nobody`: any new member would break `rules`.
 * `full`: the club already has more members than the size band allows, so every new member takes it further away.
 */
export type NextMember =
  | { readonly status: 'welcome'; readonly profiles: readonly Profile[]; readonly anybody: boolean }
  | { readonly status: 'nobody'; readonly rules: readonly string[] }
  | { readonly status: 'full'; readonly members: number; readonly most: number }

/**
 * How can this club reach all its bands by admitting people with known profiles? Nobody has to leave. Example: a club
 * of 55 with 39 women should admit 1 man, since 39 of 56 is 69.6 %.
 */
export function adviseAdmissions(plan: Pick<Plan, 'clubRules'>, facts: CountedFacts): Advice {
  const composition = { clubRules: compositionRules(plan) }
  const about = { asOf: facts.asOf, rules: composition.clubRules.length }
  if (!isExact(facts.members)) return { ...about, kind: 'listMembers' }

  const demands = clubDemandsOf(composition, facts)
  const fewest = fewestAdmissions(demands, 'possible')
  const sharesAfter =
    fewest.status === 'reachable'
      ? fewest.among.map(({ after, ...share }) => ({ ...share, tally: after }))
      : []
  return {
    ...about,
    kind: 'admit',
    members: demands.members,
    fewest,
    certain: fewestAdmissions(demands, 'certain'),
    missing: missingAnswers(demands.shares),
    missingAfter: missingAnswers(sharesAfter),
    next: nextMember(composition, facts, demands),
  }
}

function nextMember(
  plan: Pick<Plan, 'clubRules'>,
  facts: CountedFacts,
  { members, sizes }: ClubDemands,
): NextMember {
  const most = Math.min(...sizes.map(({ high }) => high))
  if (members > most) return { status: 'full', members, most }
  const met = rulesMet(plan, facts)
  const candidates = profilesOf(plan).map((profile) => {
    const after = rulesMet(plan, admit(facts, profile))
    return { profile, broken: [...met].filter((rule) => !after.has(rule)) }
  })
  const welcome = candidates.filter(({ broken }) => broken.length === 0)
  if (welcome.length > 0)
    return {
      status: 'welcome',
      profiles: welcome.map(({ profile }) => profile),
      anybody: welcome.length === candidates.length,
    }
  const rules = [...met].filter((rule) => candidates.every(({ broken }) => broken.includes(rule)))
  return { status: 'nobody', rules }
}

function rulesMet(plan: Pick<Plan, 'clubRules'>, facts: CountedFacts): ReadonlySet<string> {
  const verdicts = assessClub({ ...plan, activityAreas: [] }, facts)
  return new Set(verdicts.flatMap(({ rule, status }) => (status === 'met' ? [rule] : [])))
}
