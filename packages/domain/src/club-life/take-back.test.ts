import { describe, expect, test } from 'vitest'
import { instant } from '../calendar/instant.ts'
import { memberOf } from '../members/example.test-data.ts'
import { type Member, memberIdSchema } from '../members/schema.ts'
import { unitKey } from '../units/unit.ts'
import { canBeTakenBack, takeBackEdits } from './take-back.ts'

const commune = unitKey('04831@2020-01-01')
const at = instant('2025-11-30T08:15:00.000Z')
const dayLater = instant('2025-12-01T08:15:00.000Z')
const tooLate = instant('2025-12-01T08:15:00.001Z')
const before = memberOf({ village: 'Xóm Lạn' })
const after = memberOf({ village: 'Xóm Đúc' })

function takeBack(
  now: Member,
  on = dayLater,
  known: Partial<Member> = {},
  namesakes: readonly Member[] = [],
) {
  const edit = {
    before: { ...before, ...known },
    after,
    now: { member: now, version: 2 },
    namesakes: namesakes.map((member) => ({ member, club: { commune, name: null } })),
  }
  return takeBackEdits({ edits: [edit], at, commune }, on)
}

describe('an edit is taken back', () => {
  test('for a day, to what stood there before', () => {
    expect(takeBack(after)).toEqual({
      ok: true,
      value: [{ from: { member: after, version: 2 }, to: before }],
    })
    expect(takeBack(after, tooLate)).toEqual({ ok: false, refusal: { reason: 'undoTooLate' } })
  })

  test('not once somebody has edited the member again', () => {
    expect(takeBack({ ...after, phone: '0912345678' })).toEqual({
      ok: false,
      refusal: { reason: 'editedSince', members: 1 },
    })
  })

  test('not when the citizen id that it took away is another member’s by now', () => {
    const citizenId = '017148000124'
    const holder = memberOf({ citizenId, id: memberIdSchema.parse('00000000-0000-4000-8000-000000000007') })
    expect(takeBack(after, dayLater, { citizenId }, [holder])).toMatchObject({
      refusal: { reason: 'memberListed' },
    })
  })
})

test.each([
  { action: 'member.edit', now: dayLater, is: true },
  { action: 'member.editTogether', now: dayLater, is: true },
  { action: 'member.edit', now: tooLate, is: false },
  { action: 'member.takeBack', now: at, is: false },
  { action: 'club.edit', now: at, is: false },
])('$action at $now: can be taken back is $is', ({ action, now, is }) => {
  expect(canBeTakenBack({ action, at }, now)).toBe(is)
})
