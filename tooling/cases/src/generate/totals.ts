import { exactly, type Interval, nothingPublished, type Plan, type PublishedTotals } from '@lienthehe/domain'
import type { Case, Cases } from '@lienthehe/domain/cases'
import { unitsOn } from '@lienthehe/domain/units'
import { planUnitsOf } from '../../../../packages/domain/src/progress/register.ts'
import { contradictionsWith } from '../../../../packages/domain/src/progress/totals/total-contradictions.ts'
import type { Random } from '../../../demo/src/random.ts'
import { around, numbersOf, partAround, percentsOf } from './around.ts'
import { dayFor } from './days.ts'

type About = Pick<Cases, 'plan' | 'units'>
const unknownCount: Interval = { low: 0, high: 'unbounded' }
/** All groups of people for which a province may publish a total. */
const personFacts = [
  'women',
  'olderPeople',
  'disadvantaged',
  'olderWomen',
  'poorOrNearPoor',
  'borrowers',
] as const

/** A province by its published figures, which are on the borders of the plan's targets: exact, a range, or missing. */
export function totalsCase(random: Random, about: About, name: string): Case {
  const asOf = dayFor(random, about.plan)
  for (let tries = 0; tries < 1000; tries += 1) {
    const known = totalsFor(random, about)
    // Figures that contradict each other would be refused, so they are no case.
    if (contradictionsWith(known, planUnitsOf(about.plan, about.units)).length === 0)
      return { name, asOf, known }
  }
  throw new Error(`${name}: no totals were found that can be together`)
}

function totalsFor(random: Random, { plan, units }: About): PublishedTotals {
  const operating = random.pick([around(random, [...clubNumbersOf(plan), 75]), random.pick([0, 1, 139])])
  const communes = unitsOn(units.units, 'commune', plan.unitsOn).length
  const ofClubs = () => countFor(random, partAround(random, operating, [...percentsOf(plan), 100]))
  const newClubs = countFor(random, around(random, clubNumbersOf(plan)))
  const peopleOf = (percent: number) => countFor(random, Math.floor((operating * 55 * percent) / 100))
  return {
    ...nothingPublished([], operating),
    clubsOnRecord: random.chance(50) ? exactly(operating + random.integer(0, 2)) : unknownCount,
    communesCovered: countFor(random, Math.min(operating, partAround(random, communes, percentsOf(plan)))),
    newClubs,
    newClubsPaidBy: random.chance(40)
      ? [{ sources: ['province', 'district', 'commune'], clubs: countFor(random, around(random, [47, 50])) }]
      : [],
    newClubsByYear: random.chance(40)
      ? plan.period.years.map((year) => ({ year, clubs: countFor(random, around(random, [2, 15])) }))
      : [],
    members: peopleOf(100),
    membersOfNewClubs: countFor(random, around(random, peopleNumbersOf(plan))),
    olderPeopleOfNewClubs: countFor(random, around(random, peopleNumbersOf(plan))),
    clubsMeeting: plan.clubRules
      .filter(() => random.chance(50))
      .map(({ id }) => ({ rule: id, clubs: ofClubs() })),
    districtsPlanned: countFor(random, random.integer(0, 10)),
    people: personFacts
      .filter(() => random.chance(40))
      .map((who) => ({ who, people: peopleOf(random.pick([...percentsOf(plan), 30])) })),
    ofTargets: plan.targets
      .filter(({ measure }) => measure.kind === 'unitsServed' || measure.kind === 'clubsWithFund')
      .filter(() => random.chance(60))
      .map(({ id }) => ({ target: id, figure: ofClubs() })),
  }
}

/** A count of this number: exact, a range around it, or unknown. */
function countFor(random: Random, number: number): Interval {
  return random.weighted([
    [exactly(number), 6],
    [{ low: Math.max(0, number - random.integer(0, 5)), high: number + random.integer(0, 5) }, 2],
    [{ low: number, high: 'unbounded' }, 1],
    [unknownCount, 3],
  ])
}

/**
 * The numbers of clubs at which a target changes its answer. Numbers from 1,000 on are left to people: no province has
 * so many clubs.
 */
function clubNumbersOf(plan: Plan): readonly number[] {
  return [...numbersOf(plan).filter((number) => number > 0 && number < 1000), 10]
}

function peopleNumbersOf(plan: Plan): readonly number[] {
  return [...numbersOf(plan).filter((number) => number >= 1000), 100]
}
