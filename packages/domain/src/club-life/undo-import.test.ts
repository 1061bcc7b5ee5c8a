import { describe, expect, test } from 'vitest'
import { term } from '../boards/example.test-data.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { memberOf } from '../members/example.test-data.ts'
import { memberIdSchema } from '../members/schema.ts'
import { unitKey } from '../units/unit.ts'
import { givesIdentityBack, obstacleToUndoing, undoImport } from './undo-import.ts'

const commune = unitKey('04831@2020-01-01')
const admitted = memberOf({ fullName: 'Bùi Thị Ấm' })
const before = memberOf({
  id: memberIdSchema.parse('33333333-3333-4333-8333-333333333333'),
  fullName: 'Hà Văn Nam',
  citizenId: '017150000001',
})
const edited = { ...before, citizenId: '017150000002' }
const admission = {
  before: null,
  versionAfter: 1,
  isNamed: false,
  now: { member: admitted, version: 1 },
  namesakes: [],
}
const edit = { before, versionAfter: 4, isNamed: false, now: { member: edited, version: 4 }, namesakes: [] }
const members = [admission, edit]

/** Somebody in another club who now has the citizen id that the import removed. */
const holder = {
  member: {
    ...before,
    id: memberIdSchema.parse('44444444-4444-4444-8444-444444444444'),
    club: clubIdSchema.parse('55555555-5555-4555-8555-555555555555'),
  },
  club: { commune, name: 'Xóm Bên' },
}

function undo(imported: Parameters<typeof undoImport>[0]['members'], isUndone = false) {
  return undoImport({ isUndone, commune, members: imported, terms: [] })
}

describe('a list that was taken in is taken back', () => {
  test('whom it admitted is removed, and whom it changed is what they were', () => {
    expect(undo(members)).toEqual({
      ok: true,
      value: { removed: [admitted], restored: [{ from: edit.now, to: before }], resumed: [] },
    })
  })

  test('but not twice', () => {
    expect(undo(members, true)).toEqual({ ok: false, refusal: { reason: 'importUndone' } })
  })

  test.each([
    { what: 'was edited since', now: { member: edited, version: 5 } },
    { what: 'is on record no more', now: undefined },
  ])('not when one of its members $what', ({ now }) => {
    const touched = [admission, { ...edit, now }]
    const refusal = { reason: 'importTouched', members: 1 }
    expect(undo(touched)).toEqual({ ok: false, refusal })
    expect(obstacleToUndoing({ isUndone: false, members: touched })).toEqual(refusal)
  })

  test('not when another record names whom it admitted; whom it changed stays on record and may be named', () => {
    expect(undo([{ ...admission, isNamed: true }, edit])).toEqual({
      ok: false,
      refusal: { reason: 'importTouched', members: 1 },
    })
    expect(undo([admission, { ...edit, isNamed: true }]).ok).toBe(true)
  })

  test('not when a citizen id that would come back is another club’s by now', () => {
    expect(undo([{ ...edit, namesakes: [holder] }])).toEqual({
      ok: false,
      refusal: { reason: 'memberElsewhere', club: 'Xóm Bên', certain: true },
    })
  })

  describe('with a departure that it recorded', () => {
    const departure = { on: isoDate('2024-03-12'), reason: 'died' } as const
    const gone = { member: { ...before, departure }, version: 4 }
    const departed = { ...edit, now: gone, namesakes: [] }
    const held = term({ member: before.id, end: departure })

    test('and the post that it had ended', () => {
      expect(undoImport({ isUndone: false, commune, members: [departed], terms: [held] })).toMatchObject({
        ok: true,
        value: {
          restored: [{ from: gone, to: { departure: null } }],
          resumed: [{ id: held.id, end: null }],
        },
      })
    })

    test('but not when the person belongs to another club by now', () => {
      expect(givesIdentityBack(departed)).toBe(true)
      expect(undo([{ ...departed, namesakes: [holder] }])).toMatchObject({
        refusal: { reason: 'memberElsewhere' },
      })
    })
  })

  test('although another club may hold an id that stays as it is', () => {
    const stays = { ...edit, now: { member: { ...before, village: 'Xóm Mừng' }, version: 4 } }
    expect(givesIdentityBack(stays)).toBe(false)
    expect(undo([{ ...stays, namesakes: [holder] }])).toMatchObject({ ok: true })
  })
})

test('whoever was admitted takes no citizen id back, and whose id was changed does', () => {
  expect(givesIdentityBack(admission)).toBe(false)
  expect(givesIdentityBack(edit)).toBe(true)
})

test('nothing stands against taking back a list that nobody has touched', () => {
  expect(obstacleToUndoing({ isUndone: false, members })).toBeNull()
})
