import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { compositionFacts } from '../facts/facts.ts'
import { birth, hasReachedAge } from '../members/birth.ts'
import { establishedClub as club, exampleClub, memberOf, membersOf } from '../members/example.test-data.ts'
import { isActiveMember, isDisadvantaged, isPoorOrNearPoor, sexes } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import { exactly, unknownInterval } from '../verdicts/interval.ts'
import { tally, totalOf } from '../verdicts/tally.ts'
import { tallyClub } from './tally.ts'

const asOf = isoDate('2023-06-30')

describe('I.2.b:1: what is counted of a club’s members', () => {
  test('women, ages and hardship of the active members, with what is not recorded', () => {
    const members = [
      memberOf({ sex: 'female', birth: birth('1950'), hardships: [] }),
      memberOf({
        sex: 'female',
        birth: birth('1965-01-01'),
        hardships: [{ kind: 'poor', from: null, to: null }],
      }),
      memberOf({ sex: 'male', birth: birth('1968'), hardships: null }), // 55 some day of this year
      memberOf({ sex: null, birth: birth('1990-05-01'), hardships: [] }),
      memberOf({ sex: 'female', joinedOn: isoDate('2023-07-01') }), // not yet
      memberOf({ sex: 'male', departure: { on: asOf, reason: 'died' } }), // no longer
    ]
    expect(tallyClub(club, members, asOf)).toEqual({
      club: exampleClub,
      establishedOn: club.establishedOn,
      asOf,
      members: exactly(4),
      women: { yes: 2, no: 1, unknown: 1 },
      age55: { yes: 2, no: 1, unknown: 1 },
      olderPeople: { yes: 1, no: 3, unknown: 0 },
      disadvantaged: { yes: 1, no: 2, unknown: 1 },
      olderWomen: { yes: 1, no: 3, unknown: 0 },
      poorOrNearPoor: { yes: 1, no: 2, unknown: 1 },
      borrowers: { yes: 0, no: 0, unknown: 4 },
      membersReached: { yes: 0, no: 0, unknown: 4 },
      management: { yes: 0, no: 0, unknown: 0 },
      areas: { done: [], others: 'unknown' },
      incomeFund: 'unknown',
      activityFund: 'unknown',
      regulation: 'unknown',
      fundDong: { incomeFund: unknownInterval, activityFund: unknownInterval },
    })
  })

  test('a club without a list is not an empty club', () => {
    expect(tallyClub(club, [], asOf).members).toEqual(unknownInterval)
  })

  test('a record that was a mistake is no list, and takes nobody from one', () => {
    const mistaken = memberOf({ departure: { on: asOf, reason: 'recordedByMistake' } })
    expect(tallyClub(club, [mistaken], asOf).members).toEqual(unknownInterval)
    expect(tallyClub(club, [mistaken, memberOf()], asOf).members).toEqual(exactly(1))
  })

  test('a list made later says nothing about the days before it', () => {
    const members = membersOf(50, { joinedOn: isoDate('2023-07-01') })
    expect(tallyClub(club, members, asOf).members).toEqual(unknownInterval)
    expect(tallyClub(club, members, isoDate('2023-07-01')).members).toEqual(exactly(50))
  })

  test('a club that everybody has left has nobody, and that is known', () => {
    const members = membersOf(3, { departure: { on: asOf, reason: 'ownWish' } })
    expect(tallyClub(club, members, asOf).members).toEqual(exactly(0))
  })
})

const day = fc.integer({ min: 2020, max: 2025 }).map((year) => isoDate(`${year}-06-30`))
const member: fc.Arbitrary<Member> = fc
  .record({
    sex: fc.constantFrom(null, ...sexes),
    birth: fc.constantFrom(null, birth('1950'), birth('1963'), birth('1968-06'), birth('1968-07-01')),
    hardships: fc.constantFrom<Member['hardships'][]>(
      null,
      [],
      [{ kind: 'poor', from: null, to: isoDate('2023-01-01') }],
    ),
    joinedOn: day,
    leftOn: fc.option(day),
  })
  .map(({ leftOn, ...known }) =>
    memberOf({ ...known, departure: leftOn === null ? null : { on: leftOn, reason: 'other' } }),
  )
const roster = fc.array(member, { maxLength: 12 })

describe('laws of counting members', () => {
  test('yes, no and unknown of every fact add up to the active members', () => {
    fc.assert(
      fc.property(roster, day, (members, on) => {
        const facts = tallyClub(club, members, on)
        const active = members.filter((one) => isActiveMember(one, on)).length
        for (const fact of compositionFacts) expect(totalOf(facts[fact])).toBe(active)
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test('a recount, one person after the other, gives the same (500 rosters)', () => {
    fc.assert(
      fc.property(roster, day, (members, on) => {
        const active = members.filter((one) => isActiveMember(one, on))
        expect(tallyClub(club, members, on)).toMatchObject({
          women: tally(active, ({ sex }) => (sex === null ? 'unknown' : sex === 'female' ? 'yes' : 'no')),
          age55: tally(active, ({ birth: born }) => hasReachedAge(born, 55, on)),
          olderPeople: tally(active, ({ birth: born }) => hasReachedAge(born, 60, on)),
          disadvantaged: tally(active, (one) => isDisadvantaged(one, on)),
          poorOrNearPoor: tally(active, (one) => isPoorOrNearPoor(one, on)),
        })
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test('the order of the members never matters', () => {
    const shuffled = roster.chain((members) =>
      fc.tuple(
        fc.constant(members),
        fc.shuffledSubarray(members, { minLength: members.length, maxLength: members.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, day, ([members, others], on) => {
        expect(tallyClub(club, others, on)).toEqual(tallyClub(club, members, on))
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test('one who leaves takes one away, from that day on and not before', () => {
    const leftOn = isoDate('2023-06-30')
    const stays = member.map((one): Member => ({ ...one, joinedOn: isoDate('2020-06-30'), departure: null }))
    fc.assert(
      fc.property(fc.array(stays, { minLength: 1, maxLength: 8 }), stays, (others, one) => {
        const before = [...others, one]
        const after = [...others, { ...one, departure: { on: leftOn, reason: 'movedAway' as const } }]
        expect(tallyClub(club, after, isoDate('2023-06-29'))).toEqual(
          tallyClub(club, before, isoDate('2023-06-29')),
        )
        expect(tallyClub(club, after, leftOn).members).toEqual(exactly(others.length))
        expect(tallyClub(club, after, leftOn)).toEqual(tallyClub(club, others, leftOn))
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test('older people are among those of 55 and over', () => {
    fc.assert(
      fc.property(roster, day, (members, on) => {
        const { age55, olderPeople } = tallyClub(club, members, on)
        expect(olderPeople.yes).toBeLessThanOrEqual(age55.yes)
        expect(age55.no).toBeLessThanOrEqual(olderPeople.no)
      }),
      { numRuns: 500, seed: 146 },
    )
  })
})
