import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { type ClubFacts, existenceFacts, type PersonFact, shareFacts } from '../facts/facts.ts'
import { exampleClub } from '../members/example.test-data.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import type { ClubRule } from '../plan/schema.ts'
import { noRecords } from '../tally/records.ts'
import { exactly, unknownInterval } from '../verdicts/interval.ts'
import { emptyTally, type Tally, tally } from '../verdicts/tally.ts'
import { assessClub } from './assess.ts'

const { clubRules, activityAreas } = hoaBinh146
const areas = activityAreas.map(({ id }) => id)
const answer = fc.constantFrom('yes', 'no', 'unknown')

const listedNobody = {
  members: unknownInterval,
  ...talliesOf(() => emptyTally),
}

/** What is known of a small club on every fact that a rule of plan 146 asks about, counted over its members. */
const club: fc.Arbitrary<ClubFacts> = fc
  .record({
    people: fc.option(fc.array(fc.array(answer, { minLength: 6, maxLength: 6 }), { maxLength: 7 })),
    points: fc.array(answer, { maxLength: 10 }),
    areas: fc.record({ done: fc.subarray(areas), others: fc.constantFrom('no', 'unknown') }),
    has: fc.record({ incomeFund: answer, activityFund: answer, regulation: answer }),
    establishedOn: fc.constantFrom('2021-05-05', '2023-01-01', '2023-01-02'),
  })
  .map(({ people, points, areas: active, has, establishedOn }) => ({
    club: exampleClub,
    establishedOn: isoDate(establishedOn),
    asOf: isoDate('2023-12-31'),
    ...(people === null
      ? listedNobody
      : {
          members: exactly(people.length),
          ...talliesOf((place) => tally(people, (answers) => answers[place] ?? 'unknown')),
        }),
    management: tally(points, (point) => point),
    areas: active,
    fundDong: noRecords.fundDong,
    ...has,
  }))

describe('laws of judging a club by every kind of rule', () => {
  test('a verdict is certain exactly when all completions of the facts give it (2,000 clubs)', () => {
    fc.assert(
      fc.property(club, (facts) => {
        for (const rule of clubRules) {
          const possible = new Set(completions(rule, facts).map((complete) => statusOf(rule, complete)))
          const [only] = possible
          expect([rule.id, statusOf(rule, facts)]).toEqual([
            rule.id,
            possible.size === 1 ? only : 'undetermined',
          ])
        }
      }),
      { numRuns: 2000, seed: 146 },
    )
  })

  test('to forget any one fact never makes a verdict surer, nor another one (1,000 clubs)', () => {
    fc.assert(
      fc.property(club, (facts) => {
        for (const poorer of withOneFactLess(facts))
          for (const rule of clubRules)
            expect([statusOf(rule, facts), 'undetermined']).toContain(statusOf(rule, poorer))
      }),
      { numRuns: 1000, seed: 146 },
    )
  })

  test('these clubs bring every rule to each verdict that it can have', () => {
    const clubs = fc.sample(club, { numRuns: 2000, seed: 146 })
    for (const rule of clubRules) {
      const found = new Set(clubs.map((facts) => statusOf(rule, facts)))
      // None of them has fifty members.
      const met = rule.id === 'club.size' ? [] : ['met']
      const young = rule.per === 'year' ? ['notApplicable'] : []
      expect([rule.id, ...[...found].toSorted()]).toEqual([
        rule.id,
        ...met,
        ...young,
        'undetermined',
        'unmet',
      ])
    }
  })
})

function talliesOf(tallyAt: (place: number) => Tally): Record<PersonFact, Tally> {
  return {
    women: tallyAt(0),
    age55: tallyAt(1),
    olderPeople: tallyAt(2),
    disadvantaged: tallyAt(3),
    borrowers: tallyAt(4),
    membersReached: tallyAt(5),
    olderWomen: tallyAt(6),
    poorOrNearPoor: tallyAt(7),
  }
}

function statusOf(rule: ClubRule, facts: ClubFacts) {
  return assessClub({ clubRules: [rule], activityAreas }, facts)[0]?.status
}

/** Every way in which what the rule asks about may turn out, tried one by one. */
function completions({ criterion }: ClubRule, facts: ClubFacts): readonly ClubFacts[] {
  const sizes = facts.members.high === 'unbounded' ? [0, 49, 50, 70, 71, 1000] : [facts.members.low]
  switch (criterion.kind) {
    case 'size':
      return sizes.map((members) => ({ ...facts, members: exactly(members) }))
    case 'share': {
      const { yes, no, unknown } = facts[criterion.fact]
      return Array.from({ length: unknown + 1 }, (_, more) => ({
        ...facts,
        [criterion.fact]: { yes: yes + more, no: no + unknown - more, unknown: 0 },
      }))
    }
    case 'areas': {
      const { done, others } = facts.areas
      const open = others === 'no' ? [] : areas.filter((area) => !done.includes(area))
      return Array.from({ length: 2 ** open.length }, (_, bits) => ({
        ...facts,
        areas: { done: [...done, ...open.filter((_area, bit) => (bits >> bit) % 2 === 1)], others: 'no' },
      }))
    }
    case 'exists':
      return facts[criterion.fact] === 'unknown'
        ? [
            { ...facts, [criterion.fact]: 'yes' },
            { ...facts, [criterion.fact]: 'no' },
          ]
        : [facts]
  }
}

function withOneFactLess(facts: ClubFacts): readonly ClubFacts[] {
  const { done, others } = facts.areas
  return [
    ...shareFacts.flatMap((fact) =>
      (['yes', 'no'] as const).flatMap((known) => {
        const { [known]: people, unknown } = facts[fact]
        return people === 0
          ? []
          : [{ ...facts, [fact]: { ...facts[fact], [known]: people - 1, unknown: unknown + 1 } }]
      }),
    ),
    ...existenceFacts.map((fact) => ({ ...facts, [fact]: 'unknown' })),
    ...done.map(
      (area): ClubFacts => ({
        ...facts,
        areas: { done: done.filter((one) => one !== area), others: 'unknown' },
      }),
    ),
    ...(others === 'no' ? [{ ...facts, areas: { done, others: 'unknown' as const } }] : []),
    { ...facts, management: emptyTally },
    { ...facts, ...listedNobody },
  ]
}
