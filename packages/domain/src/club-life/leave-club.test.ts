import { describe, expect, test } from 'vitest'
import { term, termId } from '../boards/example.test-data.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { memberOf } from '../members/example.test-data.ts'
import { type DepartureReason, memberIdSchema } from '../members/schema.ts'
import { unitKey } from '../units/unit.ts'
import { leaveClub, returnToClub } from './leave-club.ts'

const today = isoDate('2025-11-27')
const on = isoDate('2025-11-01')
const member = memberOf({ joinedOn: isoDate('2022-06-01') })
const someoneElse = memberIdSchema.parse('00000000-0000-4000-8000-000000000077')
const held = term({ club: member.club, member: member.id, fullName: member.fullName })
const club = { commune: unitKey('04831@2020-01-01'), events: [] }

function leave(reason: DepartureReason, terms = [held], day = on) {
  return leaveClub({ member, terms }, { on: day, reason }, today)
}

describe('whoever leaves a club gives up the post on its board', () => {
  test.each([
    { reason: 'died', ends: 'died' },
    { reason: 'movedAway', ends: 'leftClub' },
    { reason: 'ownWish', ends: 'leftClub' },
  ] as const)('$reason ends the term as $ends, from the day of leaving', ({ reason, ends }) => {
    expect(leave(reason)).toMatchObject({
      ok: true,
      value: { member: { departure: { on, reason } }, terms: [{ id: held.id, end: { on, reason: ends } }] },
    })
  })

  test('but a membership recorded by mistake says nothing of the post', () => {
    expect(leave('recordedByMistake')).toMatchObject({ ok: true, value: { terms: [] } })
  })

  test('and no other term: neither somebody else’s nor one that is over', () => {
    const over = term({ ...held, id: termId(2), end: { on: isoDate('2024-01-01'), reason: 'resigned' } })
    const others = term({ id: termId(3), member: someoneElse })
    expect(leave('movedAway', [over, others])).toMatchObject({ ok: true, value: { terms: [] } })
  })

  test.each([
    { what: 'begins', terms: [{ ...held, from: isoDate('2025-11-10') }] },
    { what: 'ends', terms: [{ ...held, end: { on: isoDate('2025-11-10'), reason: 'resigned' } as const }] },
  ])('but not by a day after which a term of theirs $what', ({ terms }) => {
    expect(leave('movedAway', terms)).toMatchObject({
      refusal: { fields: [{ field: 'departure.on', problem: 'beforeLastRecord' }] },
    })
  })
})

describe('whoever comes back', () => {
  const gone = { ...member, departure: { on, reason: 'movedAway' } as const }
  const ended = { ...held, end: { on, reason: 'leftClub' } as const }
  const back = (terms: readonly (typeof held)[]) =>
    returnToClub({ member: gone, terms, club }, { namesakes: [] })

  test('holds the post again that the departure had ended', () => {
    expect(back([ended])).toMatchObject({
      ok: true,
      value: { member: { departure: null }, terms: [{ id: held.id, end: null }] },
    })
  })

  test('leaves the post to whoever has come to it since, and what had ended otherwise as it ended', () => {
    const successor = term({ id: termId(2), member: someoneElse, fullName: 'Hà Văn Mừng', from: on })
    const resigned = { ...held, id: termId(3), end: { on, reason: 'resigned' } as const }
    expect(back([ended, successor])).toMatchObject({ ok: true, value: { terms: [] } })
    expect(back([resigned])).toMatchObject({ ok: true, value: { terms: [] } })
  })
})
