import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { emptyFactColumns, factColumnsOf, factsAt, writeFacts } from '../facts/fact-columns.ts'
import type { CountedFacts } from '../facts/facts.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { exactly, unknownInterval } from '../verdicts/interval.ts'
import type { Tally } from '../verdicts/tally.ts'
import { assessClub } from './assess.ts'
import { assessClubs, standingWordAt, verdictAt } from './assess-clubs.ts'
import { standingWordOf, standingWords } from './standing-word.ts'

const asOf = isoDate('2023-12-31')
const areas = hoaBinh146.activityAreas.map(({ id }) => id)
const answer = fc.constantFrom('yes', 'no', 'unknown')

/** As many people as the bands turn on: 49 and 50, 70 and 71, and few enough that a band holds nobody. */
const people = fc.constantFrom(0, 1, 4, 10, 49, 50, 57, 70, 71, 1000)

/** Shares about both ends of 60–70 %, 80 % and all, with and without unknown people. */
function tallyAmong(members: number): fc.Arbitrary<Tally> {
  return fc
    .record({
      percent: fc.constantFrom(0, 49, 50, 59.9, 60, 65, 70, 70.1, 80, 100),
      unknown: fc.oneof(fc.constant(0), fc.nat(members)),
    })
    .map(({ percent, unknown }) => {
      const yes = Math.min(Math.round((percent * members) / 100), members - unknown)
      return { yes, no: members - unknown - yes, unknown }
    })
}

const worth = fc.constantFrom(unknownInterval, exactly(0), exactly(30_000_000))

const club: fc.Arbitrary<CountedFacts> = people.chain((members) =>
  fc
    .record({
      hasList: fc.boolean(),
      establishedOn: fc.constantFrom('2021-05-05', '2023-01-01', '2023-01-02'),
      women: tallyAmong(members),
      age55: tallyAmong(members),
      olderPeople: tallyAmong(members),
      disadvantaged: tallyAmong(members),
      olderWomen: tallyAmong(members),
      poorOrNearPoor: tallyAmong(members),
      borrowers: tallyAmong(members),
      membersReached: tallyAmong(members),
      management: tallyAmong(10),
      done: fc.subarray([...areas, 'ofAnotherPlan']),
      others: fc.constantFrom('no', 'unknown'),
      incomeFund: answer,
      activityFund: answer,
      regulation: answer,
      fundDong: fc.record({ incomeFund: worth, activityFund: worth }),
    })
    .map(({ hasList, establishedOn, done, others, ...facts }) => ({
      ...facts,
      establishedOn: isoDate(establishedOn),
      asOf,
      members: hasList ? exactly(members) : unknownInterval,
      areas: { done, others },
    })),
)

describe('laws of judging clubs in columns', () => {
  test('each byte is the word of the verdict that the club is given by itself (300 provinces of 20)', () => {
    fc.assert(
      fc.property(fc.array(club, { maxLength: 20 }), (clubs) => {
        const standings = assessClubs(hoaBinh146, factColumnsOf(asOf, clubs))
        expect(standings.map(({ rule }) => rule)).toEqual(hoaBinh146.clubRules.map(({ id }) => id))
        for (const [row, facts] of clubs.entries())
          expect(standings.map((column) => standingWordAt(column, row))).toEqual(
            assessClub(hoaBinh146, facts).map(standingWordOf),
          )
      }),
      { numRuns: 300, seed: 146 },
    )
  })

  test('these clubs reach every word, so that none agrees by never being said', () => {
    const clubs = fc.sample(club, { numRuns: 2000, seed: 146 })
    const standings = assessClubs(hoaBinh146, factColumnsOf(asOf, clubs))
    const said = new Set(standings.flatMap((column) => clubs.map((_, row) => standingWordAt(column, row))))
    expect(standingWords.filter((word) => !said.has(word))).toEqual([])
  })

  test('the verdict of a row is the one that the club is given by itself (500 clubs)', () => {
    fc.assert(
      fc.property(club, (facts) => {
        const columns = factColumnsOf(asOf, [facts])
        expect(hoaBinh146.clubRules.map((rule) => verdictAt(hoaBinh146, columns, { rule, row: 0 }))).toEqual(
          assessClub(hoaBinh146, facts),
        )
      }),
      { numRuns: 500, seed: 146 },
    )
  })
})

describe('facts in columns', () => {
  test('are read back as they were written, whatever stood in the row before (500 clubs)', () => {
    fc.assert(
      fc.property(club, club, (before, facts) => {
        const columns = factColumnsOf(asOf, [before, before])
        writeFacts(columns, 1, facts)
        expect(byName(factsAt(columns, 0))).toEqual(byName(before))
        expect(byName(factsAt(columns, 1))).toEqual(byName(facts))
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test('of a row that nobody wrote say that nothing is known', () => {
    const standings = assessClubs(hoaBinh146, emptyFactColumns(asOf, 1))
    expect(new Set(standings.map((column) => standingWordAt(column, 0)))).toEqual(
      new Set(['undetermined', 'notApplicable']),
    )
  })

  test('refuse the facts of another day, and a row that is not there', () => {
    const columns = emptyFactColumns(asOf, 1)
    const facts = factsAt(columns, 0)
    expect(() => writeFacts(columns, 0, { ...facts, asOf: isoDate('2023-12-30') })).toThrow('2023-12-30')
    expect(() => writeFacts(columns, 1, facts)).toThrow('no row 1 of 1')
    expect(() => assessClubs(hoaBinh146, columns).map((column) => standingWordAt(column, 1))).toThrow(
      'no row 1',
    )
  })
})

/** The order of areas says nothing. */
function byName(facts: CountedFacts): CountedFacts {
  return { ...facts, areas: { ...facts.areas, done: facts.areas.done.toSorted() } }
}
