import type { IsoDate, Plan } from '@lienthehe/domain'
import type { ClubKnown } from '@lienthehe/domain/cases'
import { monthSchema } from '@lienthehe/domain/schema'
import type { Random } from '../../../demo/src/random.ts'

type Listed = ClubKnown & { readonly kind: 'members' }
type Records = Listed['records']
type Kept = Exclude<Records['reports'], 'notKept'>

type About = {
  readonly plan: Plan
  readonly people: readonly Listed['members'][number]['id'][]
  readonly asOf: IsoDate
  readonly establishedOn: IsoDate
}

/**
 * Reports of some months, a visit with its points, and a book with its loans: each is complete, half complete or
 * missing.
 */
export function recordsFor(random: Random, about: About): Records {
  const { asOf, establishedOn, people } = about
  const half = Math.ceil(people.length / 2) - random.pick([0, 0, 1])
  const borrowers = random
    .shuffle(people)
    .slice(0, Math.max(0, half))
    .map((member) => ({ member, on: random.pick([establishedOn, asOf]) }))
  const points = { yes: random.pick([49, 50, 69, 70, 79, 80]), no: 10, unknown: random.pick([0, 10]) }
  const answer = () => random.pick(['yes', 'no', 'unknown'] as const)
  return {
    reports: random.chance(80) ? reportsFor(random, about) : 'notKept',
    assessments: random.chance(60) ? [{ on: asOf, points }] : [],
    loans: random.chance(80)
      ? { books: 'kept', since: random.pick([establishedOn, asOf]), borrowers }
      : { books: 'none' },
    fundDong: { incomeFund: dongFor(random), activityFund: dongFor(random) },
    incomeFund: answer(),
    activityFund: answer(),
    regulation: answer(),
  }
}

/** An amount on either side of the sum that a plan demands of a fund, known or not. */
function dongFor(random: Random): Records['fundDong']['incomeFund'] {
  const low = random.pick([0, 29_999_999, 30_000_000, 75_000_000])
  const high = random.pick([low, low, low + 1])
  return random.chance(80) ? { low, high } : { low: 0, high: 'unbounded' }
}

function reportsFor(random: Random, { plan, people, asOf }: About): Kept {
  const monthOf = (month: string) => monthSchema.parse(`${asOf.slice(0, 4)}-${month}`)
  const months = ['01', '05'].map((month) => ({
    month: monthOf(month),
    areas: plan.activityAreas.map(({ id }) => id).slice(random.pick([0, 0, 1])),
    reached: random.weighted<Kept['months'][number]['reached']>([
      [{ kind: 'named', members: random.shuffle(people).slice(random.pick([0, 0, 1])) }, 3],
      [{ kind: 'counted', people: people.length }, 1],
      [{ kind: 'notRecorded' }, 1],
    ]),
  }))
  return { months, missing: random.chance(50) ? [] : [monthOf('03')] }
}
