import type { IsoDate, Plan } from '@lienthehe/domain'
import type { ClubKnown } from '@lienthehe/domain/cases'
import type { Random } from '../../../demo/src/random.ts'
import { around, partAround, percentsOf, sizesOf } from './around.ts'

type Counts = (ClubKnown & { readonly kind: 'counts' })['counts']
type People = Counts['women']
type Days = { readonly establishedOn: IsoDate; readonly asOf: IsoDate }

/** A club by its counts: its size and shares are on the borders of the plan's bands, and any of them may be unknown. */
export function countsFor(random: Random, plan: Plan, days: Days): Counts {
  const members = random.weighted<() => number>([
    [() => around(random, sizesOf(plan)), 12],
    [() => random.integer(40, 80), 4],
    // Large enough that a tenth of a percent makes a difference.
    [() => 1000, 3],
    [() => random.integer(0, 2), 2],
  ])()
  const people = () => peopleFor(random, plan, members)
  // A part cannot have more people than its whole; a number that contradicts this is left out.
  const within = (...wholes: readonly People[]) => {
    const part = people()
    return wholes.some((whole) => fewest(part) > most(whole, members)) ? undefined : part
  }
  const [women, age55, disadvantaged] = [people(), people(), people()]
  const olderPeople = within(age55)
  return {
    ...days,
    members,
    women,
    age55,
    olderPeople,
    disadvantaged,
    olderWomen: within(olderPeople, age55, women),
    poorOrNearPoor: within(disadvantaged),
    borrowers: people(),
    membersReached: people(),
    management: random.chance(70) ? tallyFor(random, plan, random.pick([0, 1, 20, 100])) : undefined,
    areas: random.chance(80) ? areasFor(random, plan) : undefined,
    incomeFund: answerFor(random),
    activityFund: answerFor(random),
    regulation: answerFor(random),
    incomeFundDong: dongFor(random),
    activityFundDong: dongFor(random),
  }
}

function peopleFor(random: Random, plan: Plan, members: number): People {
  return random.weighted<() => People>([
    [() => partAround(random, members, percentsOf(plan)), 6],
    [() => tallyFor(random, plan, members), 3],
    [() => undefined, 1],
  ])()
}

/** A tally in which some people are unknown: just enough to matter, all of them, or nobody. */
function tallyFor(random: Random, plan: Plan, whole: number) {
  const yes = partAround(random, whole, percentsOf(plan))
  const unknown = Math.min(whole - yes, random.pick([0, 1, 2, 3, whole]))
  return { yes, no: whole - yes - unknown, unknown }
}

/** All areas, all but one, or fewer. */
function areasFor(random: Random, { activityAreas }: Plan) {
  const ids = random.shuffle(activityAreas.map(({ id }) => id))
  const left = random.pick([0, 0, 1, ids.length])
  return { done: ids.slice(left), others: random.pick(['no', 'unknown'] as const) }
}

function answerFor(random: Random) {
  return random.chance(20) ? undefined : random.pick(['yes', 'yes', 'no', 'unknown'] as const)
}

/** An amount on either side of the sum that a plan demands of a fund. */
function dongFor(random: Random) {
  return random.chance(20) ? undefined : random.pick([0, 29_999_999, 30_000_000, 75_000_000])
}

function fewest(people: People): number {
  return typeof people === 'object' ? people.yes : (people ?? 0)
}

function most(people: People, members: number): number {
  return typeof people === 'object' ? people.yes + people.unknown : (people ?? members)
}
