import { describe, expect, test } from 'vitest'
import { term } from '../boards/example.test-data.ts'
import { type IsoDate, isoDate } from '../calendar/iso-date.ts'
import { eventOn } from '../clubs/event.test-data.ts'
import { clubSchema, type Merger } from '../clubs/schema.ts'
import { memberOf } from '../members/example.test-data.ts'
import { isActiveMember } from '../members/member.ts'
import { birthSchema, type Member, memberIdSchema } from '../members/schema.ts'
import { changeClub } from './change-club.ts'
import { membersInBoth, mergeClubs } from './merge-clubs.ts'

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const clubOf = (digit: number, name: string) =>
  clubSchema.parse({
    id: uuid(digit),
    name,
    commune: '04831@2020-01-01',
    village: null,
    establishedOn: '2021-03-01',
    decisionNumber: null,
    decidedOn: null,
    decisionIssuer: null,
    foundingMoney: null,
    meetingDay: null,
    events: [],
  })
const [club, into] = [clubOf(1, 'Xóm Trên'), clubOf(2, 'Xóm Dưới')]
const today = isoDate('2024-05-20')
const on = isoDate('2024-05-01')
const person = (digit: number, known: Partial<Member> = {}) =>
  memberOf({
    id: memberIdSchema.parse(uuid(digit)),
    club: club.id,
    birth: birthSchema.parse('1950'),
    ...known,
  })
const am = person(3, { citizenId: '017150000001' })
const la = person(4, { fullName: 'Quách Thị Là' })
const gone = person(5, { departure: { on: isoDate('2023-01-01'), reason: 'died' } })
const newIds = new Map([am, la, gone].map(({ id }, index) => [id, memberIdSchema.parse(uuid(index + 6))]))
const merging = { club, terms: [], members: [am, la, gone], newIds, into, membersInto: [] }
const merger: Merger = { on, reason: 'Sáp nhập xóm', into: into.id, people: 2, inBoth: [] }

function activeOn(members: readonly Member[], date: IsoDate): readonly string[] {
  return members.filter((member) => isActiveMember(member, date)).map(({ fullName }) => fullName)
}

describe('a club is merged into another', () => {
  test('and says into which one', () => {
    expect(mergeClubs(merging, merger, today)).toMatchObject({
      value: { club: { events: [{ on, change: 'merged', into: into.id }] } },
    })
  })

  test('its members are counted there from that day on, and here until the day before', () => {
    const merged = mergeClubs(merging, merger, today)
    if (!merged.ok) throw new Error(merged.refusal.reason)
    const { passages } = merged.value
    const [left, joined] = [passages.map((one) => one.left), passages.flatMap((one) => one.joined ?? [])]
    expect(activeOn(left, isoDate('2024-04-30'))).toEqual([am.fullName, la.fullName])
    expect(activeOn(left, on)).toEqual([])
    expect(activeOn(joined, isoDate('2024-04-30'))).toEqual([])
    expect(activeOn(joined, on)).toEqual([am.fullName, la.fullName])
    expect(joined[0]).toEqual({ ...am, id: newIds.get(am.id), club: into.id, joinedOn: on })
  })

  test('the terms of its board end with it', () => {
    const running = term({ club: club.id })
    expect(mergeClubs({ ...merging, terms: [running] }, merger, today)).toMatchObject({
      value: { ended: [{ id: running.id, end: { on, reason: 'clubEnded' } }] },
    })
    expect(
      changeClub({ club, terms: [running] }, { on, reason: 'Hết', change: 'dissolved' }, today),
    ).toMatchObject({
      value: { ended: [{ end: { on, reason: 'clubEnded' } }] },
    })
    expect(
      changeClub({ club, terms: [running] }, { on, reason: 'Lũ', change: 'suspended' }, today),
    ).toMatchObject({
      value: { ended: [] },
    })
  })
})

describe('whoever may be in both clubs', () => {
  const twin = person(9, { club: into.id, fullName: 'BÙI THỊ ẤM' })
  const both = { ...merging, membersInto: [twin] }

  test('is found by name and year of birth', () => {
    expect(membersInBoth(both)).toEqual([{ member: am, other: twin }])
    expect(membersInBoth({ ...both, membersInto: [{ ...twin, birth: birthSchema.parse('1951') }] })).toEqual(
      [],
    )
  })

  test('is settled by a person before anything is merged', () => {
    expect(mergeClubs(both, merger, today)).toEqual({
      ok: false,
      refusal: { reason: 'membersInBoth', people: 1 },
    })
  })

  test.each([
    { isSame: true, joined: [la.fullName] },
    { isSame: false, joined: [am.fullName, la.fullName] },
  ])('one person ($isSame) is not listed twice', ({ isSame, joined }) => {
    const merged = mergeClubs(both, { ...merger, inBoth: [{ member: am.id, isSame }] }, today)
    if (!merged.ok) throw new Error(merged.refusal.reason)
    expect(merged.value.passages.flatMap((one) => one.joined?.fullName ?? [])).toEqual(joined)
    expect(merged.value.passages).toHaveLength(2)
  })
})

describe('a merger is refused', () => {
  test.each([1, 3])('when %i members are said to pass and two do', (people) => {
    expect(mergeClubs(merging, { ...merger, people }, today)).toMatchObject(
      wrong('merger.people', 'peopleDiffer'),
    )
  })

  const wrong = (field: string, problem: string) => ({
    refusal: { reason: 'invalidInput', fields: [{ field, problem }] },
  })

  test('into itself', () => {
    expect(mergeClubs({ ...merging, into: club }, { ...merger, into: club.id }, today)).toMatchObject(
      wrong('merger.into', 'choiceUnknown'),
    )
  })

  test.each([
    { what: 'has ended', events: [eventOn(['2024-05-10', 'merged'])] },
    { what: 'rests', events: [eventOn(['2024-05-10', 'suspended'])] },
    {
      what: 'rested on that day',
      events: [eventOn(['2024-04-10', 'suspended']), eventOn(['2024-05-10', 'resumed'])],
    },
  ])('into a club that $what', ({ events }) => {
    expect(mergeClubs({ ...merging, into: { ...into, events } }, merger, today)).toEqual({
      ok: false,
      refusal: { reason: 'receiverNotOperating', name: 'Xóm Dưới' },
    })
  })

  test.each([
    { what: 'somebody who joined', members: [person(3, { joinedOn: isoDate('2024-05-02') })], terms: [] },
    {
      what: 'somebody who left',
      members: [person(3, { departure: { on: isoDate('2024-05-02'), reason: 'died' } })],
      terms: [],
    },
    { what: 'a term', members: [], terms: [term({ club: club.id, from: on })] },
  ])('on a day after which $what is on record', ({ members, terms }) => {
    expect(mergeClubs({ ...merging, members, terms }, merger, today)).toMatchObject(
      wrong('merger.on', 'beforeLastRecord'),
    )
  })

  test('of a club that has ended, and on a day that cannot be', () => {
    const ended = { ...club, events: [eventOn(['2023-01-01', 'dissolved'])] }
    expect(mergeClubs({ ...merging, club: ended }, merger, today)).toMatchObject({
      refusal: { reason: 'clubEnded' },
    })
    expect(mergeClubs(merging, { ...merger, on: isoDate('2024-05-21') }, today)).toMatchObject(
      wrong('merger.on', 'dateInFuture'),
    )
  })
})
