import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActivityMonth } from '../activities/activity-months.ts'
import { type IsoDate, isoDate } from '../calendar/iso-date.ts'
import { firstDayOfMonth, lastDayOfMonth, type Month, month } from '../calendar/month.ts'
import { type CompositionFact, compositionFacts } from '../facts/facts.ts'
import { birth, hasReachedAge } from '../members/birth.ts'
import { establishedClub as club, memberOf } from '../members/example.test-data.ts'
import {
  departureReasons,
  isActiveMember,
  isDisadvantaged,
  isPoorOrNearPoor,
  sexes,
} from '../members/member.ts'
import { type Member, type MemberId, memberIdSchema } from '../members/schema.ts'
import { exactly, unknownInterval } from '../verdicts/interval.ts'
import { type Answer, type Tally, tally } from '../verdicts/tally.ts'
import { packMembers } from './member-columns.ts'
import { type ClubRecords, type Loans, noRecords } from './records.ts'
import { tallyColumns } from './tally.ts'

/** Days around the ends of months and years, a leap day among them, so that borders meet often. */
const days = [
  '2020-02-29',
  '2022-12-31',
  '2023-01-01',
  '2023-05-31',
  '2023-06-01',
  '2023-06-30',
  '2023-12-31',
]
const day = fc.constantFrom(...days.map(isoDate))
const births = [
  '1950',
  '1963',
  '1968',
  '1963-06',
  '1968-02',
  '1968-06',
  '1963-06-30',
  '1968-02-29',
  '1968-06-30',
]

const hardship = fc
  .record({ from: fc.option(day), to: fc.option(day) })
  .filter(({ from, to }) => from === null || to === null || from < to)
  .map((dates) => ({ kind: 'poor' as const, ...dates }))

const member: fc.Arbitrary<Member> = fc
  .record({
    sex: fc.constantFrom(null, ...sexes),
    birth: fc.constantFrom(null, ...births.map(birth)),
    hardships: fc.option(fc.array(hardship, { maxLength: 3 })),
    joinedOn: day,
    departure: fc.option(fc.record({ on: day, reason: fc.constantFrom(...departureReasons) })),
  })
  .map(memberOf)

const roster = fc
  .array(member, { maxLength: 9 })
  .map((members) => members.map((one, place) => ({ ...one, id: idOf(place) })))

const people = fc.subarray(Array.from({ length: 9 }, (_, place) => idOf(place)))

/** Books and reports of a club, of members and of people who are none. */
const records: fc.Arbitrary<ClubRecords> = fc
  .record({
    since: day,
    lent: fc.array(fc.record({ member: fc.nat(9).map(idOf), on: day }), { maxLength: 5 }),
    books: fc.constantFrom('none', 'kept'),
    missing: fc.constantFrom<readonly Month[]>([], [month('2022-12')], [month('2023-05')]),
    reached: fc.tuple(...['2022-12', '2023-05', '2023-06', '2023-12'].map(reportOf)),
  })
  .map(({ since, lent, books, missing, reached }) => ({
    ...noRecords,
    reports: { months: reached.filter((report) => report !== null), missing },
    loans: books === 'none' ? { books } : { books, since, borrowers: lent },
  }))

function reportOf(text: string): fc.Arbitrary<ActivityMonth | null> {
  const reached = fc.oneof(
    fc.constant({ kind: 'notRecorded' as const }),
    people.map((members) => ({ kind: 'named' as const, members })),
    fc.nat(9).map((people) => ({ kind: 'counted' as const, people })),
  )
  return fc.option(reached.map((reached) => ({ month: month(text), areas: [], reached })))
}

describe('laws of tallying a packed list', () => {
  test('every fact counts the active members by their own record, one after the other (3,000 lists)', () => {
    fc.assert(
      fc.property(roster, day, (members, asOf) => {
        const facts = tallyColumns(club, packMembers(members), asOf)
        const active = members.filter((one) => isActiveMember(one, asOf))
        const hasList = members.some(
          ({ joinedOn, departure }) => joinedOn <= asOf && departure?.reason !== 'recordedByMistake',
        )
        expect(facts.members).toEqual(hasList ? exactly(active.length) : unknownInterval)
        for (const fact of compositionFacts)
          expect([fact, facts[fact]]).toEqual([fact, tally(active, answersOn(asOf)[fact])])
        expect(facts.olderWomen).toEqual(tally(active, isOlderWomanOn(asOf)))
        expect(facts.poorOrNearPoor).toEqual(tally(active, (one) => isPoorOrNearPoor(one, asOf)))
      }),
      { numRuns: 3000, seed: 146 },
    )
  })

  test('I.2.b:2: so do loans and reports that name people (2,000 lists)', () => {
    fc.assert(
      fc.property(roster, day, records, (members, asOf, kept) => {
        const facts = tallyColumns(club, packMembers(members), asOf, kept)
        const active = members.filter((one) => isActiveMember(one, asOf))
        expect(facts.borrowers).toEqual(tally(active, (one) => hasBorrowed(one, kept.loans, asOf)))
        expect(facts.membersReached).toEqual(reachedOf(members, kept.reports, asOf))
      }),
      { numRuns: 2000, seed: 146 },
    )
  })
})

function idOf(place: number): MemberId {
  return memberIdSchema.parse(`22222222-2222-4222-8222-22222222222${place}`)
}

function answersOn(asOf: IsoDate): Record<CompositionFact, (member: Member) => Answer> {
  return {
    women: ({ sex }) => (sex === null ? 'unknown' : sex === 'female' ? 'yes' : 'no'),
    age55: ({ birth: born }) => hasReachedAge(born, 55, asOf),
    olderPeople: ({ birth: born }) => hasReachedAge(born, 60, asOf),
    disadvantaged: (one) => isDisadvantaged(one, asOf),
  }
}

/** Either answer of no decides. */
function isOlderWomanOn(asOf: IsoDate): (member: Member) => Answer {
  const { women, olderPeople } = answersOn(asOf)
  return (member) => {
    const answers = [women(member), olderPeople(member)]
    return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'
  }
}

function hasBorrowed({ id, joinedOn }: Member, loans: Loans, asOf: IsoDate): Answer {
  if (loans.books === 'none') return 'unknown'
  if (loans.borrowers.some(({ member, on }) => member === id && on <= asOf)) return 'yes'
  return loans.since <= joinedOn ? 'no' : 'unknown'
}

/** Month by month: those named, or as many heads as cannot have been people who are no longer active. */
function reachedOf(members: readonly Member[], reports: ClubRecords['reports'], asOf: IsoDate): Tally {
  if (reports === 'notKept') return tally(members, () => 'unknown')
  const year = reports.months.filter(
    ({ month: one }) => one.startsWith(asOf.slice(0, 4)) && lastDayOfMonth(one) <= asOf,
  )
  const [active, gone] = [
    members.filter((one) => isActiveMember(one, asOf)),
    members.filter((one) => one.joinedOn <= asOf && !isActiveMember(one, asOf)),
  ]
  const byHead = year.map(({ month: one, reached }) =>
    reached.kind !== 'counted'
      ? 0
      : reached.people -
        gone.filter(
          ({ joinedOn, departure }) =>
            departure !== null && departure.on > firstDayOfMonth(one) && joinedOn <= lastDayOfMonth(one),
        ).length,
  )
  const named = year.flatMap(({ reached }) => (reached.kind === 'named' ? reached.members : []))
  const byName = active.filter(({ id }) => named.includes(id)).length
  const yes = Math.max(byName, Math.min(active.length, Math.max(0, ...byHead)))
  const isKnown =
    asOf === '2023-12-31' || asOf === '2022-12-31'
      ? year.every(({ reached }) => reached.kind === 'named') &&
        !reports.missing.some((one) => one.startsWith(asOf.slice(0, 4)))
      : false
  return { yes, no: isKnown ? active.length - yes : 0, unknown: isKnown ? 0 : active.length - yes }
}
