import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { eventOn } from '../clubs/event.test-data.ts'
import { clubSchema } from '../clubs/schema.ts'
import { unitKey } from '../units/unit.ts'
import { birth } from './birth.ts'
import { checkMemberDraft } from './check.ts'
import { exampleClub, memberOf } from './example.test-data.ts'
import { isActiveMember } from './member.ts'
import { type Member, memberIdSchema } from './schema.ts'
import {
  admitMember,
  departureByMistake,
  editMember,
  presumedJoining,
  recordDeparture,
  restoreMember,
} from './transitions.ts'

const today = isoDate('2024-05-20')
const commune = unitKey('04831@2020-01-01')
const club = clubSchema.parse({
  id: exampleClub,
  name: 'Liên thế hệ xóm Mừng',
  commune,
  village: null,
  establishedOn: '2020-12-01',
  decisionNumber: null,
  decidedOn: null,
  decisionIssuer: null,
  meetingDay: null,
  foundingMoney: null,
  events: [],
})
const neighbour = clubSchema.shape.id.parse('33333333-3333-4333-8333-333333333333')
const member = memberOf({ birth: birth('1950'), citizenId: '017150000001' })
const { id, club: _, departure: __, ...draft } = member
const left = { on: isoDate('2024-01-01'), reason: 'movedAway' } as const

/** Another record with the same name and year of birth, in a club of the same commune unless `place` says otherwise. */
function namesake(
  known: Partial<Member> = {},
  place: { commune?: typeof commune; name?: string | null } = {},
) {
  return {
    member: {
      ...member,
      id: memberIdSchema.parse('44444444-4444-4444-8444-444444444444'),
      club: neighbour,
      citizenId: null,
      ...known,
    },
    club: { commune, name: 'Xóm Bên', ...place },
  }
}

function admit(namesakes: readonly ReturnType<typeof namesake>[] = [], anotherPerson = false) {
  return admitMember({ id, club }, { draft, anotherPerson }, { today, namesakes })
}

test('whoever stands on a list without a day of joining was there from the beginning', () => {
  expect(
    checkMemberDraft(
      { ...draft, joinedOn: presumedJoining(club) },
      { today, establishedOn: club.establishedOn },
    ),
  ).toEqual([])
  expect(isActiveMember({ ...member, joinedOn: presumedJoining(club) }, club.establishedOn)).toBe(true)
})

describe('admitting somebody', () => {
  test('makes them a member of this club who has not left', () => {
    expect(admit()).toEqual({ ok: true, value: member })
  })

  test('is refused when the club has ended', () => {
    const ended = {
      ...club,
      events: [{ on: isoDate('2023-01-01'), change: 'dissolved' as const, reason: 'sáp nhập xóm' }],
    }
    const result = admitMember({ id, club: ended }, { draft, anotherPerson: false }, { today, namesakes: [] })
    expect(result).toEqual({ ok: false, refusal: { reason: 'clubEnded' } })
  })

  test('is refused beside the fields that cannot be', () => {
    const wrong = { ...draft, joinedOn: isoDate('2020-11-30') }
    expect(
      admitMember({ id, club }, { draft: wrong, anotherPerson: false }, { today, namesakes: [] }),
    ).toMatchObject({
      refusal: { fields: [{ field: 'draft.joinedOn', problem: 'beforeEstablishment' }] },
    })
  })
})

describe('one person is a member of one club', () => {
  const near = { reason: 'memberElsewhere', club: 'Xóm Bên', certain: false }
  const sure = { ...near, certain: true }
  const far = unitKey('04957@2020-01-01')
  const { citizenId } = draft

  test.each([
    { what: 'a namesake of the same commune', found: namesake(), refusal: near, overruled: null },
    { what: 'a namesake elsewhere', found: namesake({}, { commune: far }), refusal: null, overruled: null },
    {
      what: 'the same citizen id, wherever that is',
      found: namesake({ citizenId }, { commune: far }),
      refusal: sure,
      overruled: sure,
    },
    {
      what: 'a club that is not to be named',
      found: namesake({ citizenId }, { name: null }),
      refusal: { ...sure, club: null },
      overruled: { ...sure, club: null },
    },
    {
      what: 'a namesake on the list of this very club',
      found: namesake({ club: exampleClub }),
      refusal: { reason: 'memberListed', fullName: member.fullName },
      overruled: null,
    },
    {
      what: 'a namesake who left',
      found: namesake({ citizenId, departure: left }),
      refusal: null,
      overruled: null,
    },
    {
      what: 'another year of birth',
      found: namesake({ birth: birth('1951') }),
      refusal: null,
      overruled: null,
    },
  ])('$what: $refusal, and as another person $overruled', ({ found, refusal, overruled }) => {
    const expected = (one: object | null) => (one === null ? { ok: true } : { ok: false, refusal: one })
    expect(admit([found])).toMatchObject(expected(refusal))
    expect(admit([found], true)).toMatchObject(expected(overruled))
  })

  test('is asked again only when an edit makes the record one of somebody else', () => {
    const edit = (change: Partial<typeof draft>) =>
      editMember(
        { member, club },
        { draft: { ...draft, ...change }, anotherPerson: false },
        { today, namesakes: [namesake({ birth: birth('1951') }), namesake()] },
      )
    expect(edit({ village: 'Xóm Mới' }).ok).toBe(true)
    expect(edit({ birth: birth('1951') })).toMatchObject({ refusal: near })
  })

  test('is not asked of somebody who has left', () => {
    const former = { ...member, departure: left }
    const command = { draft: { ...draft, birth: birth('1951') }, anotherPerson: false }
    const surroundings = { today, namesakes: [namesake({ birth: birth('1951') })] }
    expect(editMember({ member: former, club }, command, surroundings).ok).toBe(true)
  })
})

describe('an edit', () => {
  test('keeps the record whose it is, and the departure', () => {
    const former = { ...member, departure: left }
    const command = { draft: { ...draft, village: 'Xóm Mới' }, anotherPerson: false }
    expect(editMember({ member: former, club }, command, { today, namesakes: [] })).toEqual({
      ok: true,
      value: { ...former, village: 'Xóm Mới' },
    })
  })

  test('cannot make somebody join after leaving', () => {
    const former = { ...member, departure: left }
    const command = { draft: { ...draft, joinedOn: isoDate('2024-01-02') }, anotherPerson: false }
    expect(editMember({ member: former, club }, command, { today, namesakes: [] })).toMatchObject({
      refusal: { fields: [{ field: 'draft.joinedOn', problem: 'endsBeforeItBegins' }] },
    })
  })
})

describe('leaving, and coming back', () => {
  test('a departure and its undoing leave the record as it was', () => {
    const gone = recordDeparture(member, left, today)
    expect(gone).toEqual({ ok: true, value: { ...member, departure: left } })
    const back = restoreMember({ member: { ...member, departure: left }, club }, { namesakes: [] })
    expect(back).toEqual({ ok: true, value: member })
  })

  test('nobody leaves twice, or on a day that cannot be', () => {
    expect(recordDeparture({ ...member, departure: left }, left, today)).toEqual({
      ok: false,
      refusal: { reason: 'alreadyLeft' },
    })
    expect(recordDeparture(member, { ...left, on: isoDate('2024-05-21') }, today)).toMatchObject({
      refusal: { fields: [{ field: 'departure.on', problem: 'dateInFuture' }] },
    })
  })

  test('an admission by mistake is taken back from its first day on', () => {
    const undone = recordDeparture(member, departureByMistake(member), today)
    expect(undone).toMatchObject({ ok: true })
    for (const on of [member.joinedOn, today])
      expect(undone.ok && isActiveMember(undone.value, on)).toBe(false)
  })

  test('nobody comes back to a club that has ended', () => {
    const ended = { ...club, events: [eventOn(['2024-01-01', 'merged'])] }
    expect(restoreMember({ member: { ...member, departure: left }, club: ended }, { namesakes: [] })).toEqual(
      {
        ok: false,
        refusal: { reason: 'clubEnded' },
      },
    )
  })

  test('nobody comes back who has not left, or who belongs to another club by now', () => {
    expect(restoreMember({ member, club }, { namesakes: [] })).toEqual({
      ok: false,
      refusal: { reason: 'notLeft' },
    })
    const former = { ...member, departure: left }
    const { citizenId } = member
    expect(restoreMember({ member: former, club }, { namesakes: [namesake({ citizenId })] })).toMatchObject({
      refusal: { reason: 'memberElsewhere', certain: true },
    })
    // That a person of the same name is another person was decided when this member was admitted.
    expect(restoreMember({ member: former, club }, { namesakes: [namesake()] }).ok).toBe(true)
  })
})
