import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import { at } from '../progress/example.test-data.ts'
import { anything, type Range, solve } from './attacker.test-data.ts'
import { type PublishedProgress, publishProgress } from './publish.ts'
import {
  assess,
  factsOf,
  type Kind,
  kinds,
  type Listed,
  peopleOf,
  placesOf,
  smallProvince,
} from './small-province.test-data.ts'

/** Everything that is published, with exact numbers instead of rounded ones. */
function readExactly(published: PublishedProgress, exact: PlanAssessment): ReadonlyMap<string, Range> {
  const known = new Map<string, Range>()
  const tell = (name: string, value: number, isSaid: boolean) => {
    if (isSaid) known.set(name, { low: value, high: value })
  }
  for (const [place, row] of published.districts.entries()) {
    const { membersOfNewClubs, olderPeopleOfNewClubs } = at(exact.districts, place)
    tell(`members ${place}`, membersOfNewClubs.low, row.membersOfNewClubs.kind === 'number')
    tell(`older ${place}`, olderPeopleOfNewClubs.low, row.olderPeopleOfNewClubs.kind === 'number')
  }
  for (const { target, parts } of published.targets) {
    const { low, high } = at(parts, 0).actual
    if (target === 'members.new') tell('members new', exact.membersOfNewClubs.low, low === high)
    if (target === 'olderMembers.new') tell('older new', exact.olderPeopleOfNewClubs.low, low === high)
  }
  tell('members all', exact.members.low, published.members.kind === 'number')
  return known
}

/** Must these people stay secret? Yes, if they are of a single club, or fewer than ten people of a published kind. */
function isSecret(group: Listed, told: readonly Kind[]): boolean {
  const people = peopleOf(group)
  return group.clubs > 0 && (group.clubs < 2 || told.some((kind) => people[kind] < 10))
}

/** The numbers that are secret, and those hidden to protect a secret. */
function secretsOf(
  known: ReadonlyMap<string, Range>,
  places: ReadonlyMap<string, Listed>,
): readonly { readonly name: string; readonly truth: number }[] {
  return [...places].flatMap(([place, group]) => {
    // Of the clubs from before the plan only the members are published, as a part of all members.
    const told = place === 'earlier' ? (['members'] as const) : kinds
    const isHidden = place !== 'earlier' && group.clubs > 0 && !known.has(`members ${place}`)
    const hides = isHidden || isSecret(group, told)
    return hides ? told.map((kind) => ({ name: `${kind} ${place}`, truth: peopleOf(group)[kind] })) : []
  })
}

test('somebody who solves the published sums finds no hidden number: anything from 0 to 9 stays possible', {
  timeout: 60_000,
}, () => {
  let attacked = 0
  fc.assert(
    fc.property(smallProvince, (province) => {
      const exact = assess(province)
      const known = readExactly(publishProgress(hoaBinh146, exact), exact)
      const learned = solve(known, factsOf(province))
      const secrets = secretsOf(known, placesOf(province))
      const found = secrets.filter(({ name, truth }) => {
        const { low, high } = learned.get(name) ?? anything
        if (truth < low || truth > high) throw new RangeError(`the attacker is wrong about ${name}`)
        return low > 0 || high < 9
      })
      expect(found).toEqual([])
      attacked += secrets.length
    }),
    { numRuns: 10_000, seed: 146 },
  )
  expect(attacked).toBeGreaterThan(10_000)
})
