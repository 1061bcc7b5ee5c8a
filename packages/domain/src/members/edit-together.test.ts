import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { editTogether } from './edit-together.ts'
import { memberOf } from './example.test-data.ts'
import { jointChangeSchema, type Member } from './schema.ts'

const from = isoDate('2023-01-01')
const to = isoDate('2025-06-01')
const poor = { kind: 'poor', from, to: null } as const
const livesAlone = { kind: 'livesAlone', from: null, to: null } as const

function edited(members: readonly Partial<Member>[], change: unknown) {
  return editTogether(members.map(memberOf), jointChangeSchema.parse(change))
}

describe('one change for several members', () => {
  test.each([
    {
      what: 'gives them the same village',
      known: { village: 'Xóm Lạn' },
      change: { kind: 'village', village: 'Xóm Đúc' },
      becomes: { village: 'Xóm Đúc' },
    },
    {
      what: 'says to which group they belong',
      known: {},
      change: { kind: 'ethnicity', ethnicity: 'muong' },
      becomes: { ethnicity: 'muong' },
    },
    {
      what: 'adds a hardship to those that are known',
      known: { hardships: [livesAlone] },
      change: { kind: 'hardshipBegins', hardship: 'poor', from },
      becomes: { hardships: [livesAlone, poor] },
    },
    {
      what: 'adds one where nobody had asked',
      known: { hardships: null },
      change: { kind: 'hardshipBegins', hardship: 'poor', from },
      becomes: { hardships: [poor] },
    },
    {
      what: 'ends the poverty of a household and leaves the rest',
      known: { hardships: [poor, livesAlone] },
      change: { kind: 'hardshipEnds', hardship: 'poor', to },
      becomes: { hardships: [{ ...poor, to }, livesAlone] },
    },
    {
      what: 'says of those who were not asked that they have no hardship',
      known: { hardships: null },
      change: { kind: 'noHardship' },
      becomes: { hardships: [] },
    },
  ])('$what', ({ known, change, becomes }) => {
    expect(edited([known], change)).toEqual({ ok: true, value: [{ ...memberOf(known), ...becomes }] })
  })

  test('leaves those alone who are on record like that', () => {
    const result = edited([{ village: 'Xóm Đúc' }, { village: null }], {
      kind: 'village',
      village: 'Xóm Đúc',
    })
    expect(result).toMatchObject({ value: [{ village: 'Xóm Đúc' }] })
  })

  test.each([
    { what: 'a village', known: { village: 'Xóm Đúc' }, change: { kind: 'village', village: 'Xóm Đúc' } },
    {
      what: 'a hardship that lasts',
      known: { hardships: [poor] },
      change: { kind: 'hardshipBegins', hardship: 'poor', from: null },
    },
    {
      what: 'the end of a hardship that there is not',
      known: { hardships: [livesAlone] },
      change: { kind: 'hardshipEnds', hardship: 'poor', to },
    },
    { what: 'no hardship where there is one', known: { hardships: [poor] }, change: { kind: 'noHardship' } },
  ])('is refused when it changes nobody: $what', ({ known, change }) => {
    expect(edited([known], change)).toEqual({ ok: false, refusal: { reason: 'nothingChanges' } })
  })

  test('is refused when a hardship would end on the day on which it began', () => {
    expect(edited([{ hardships: [poor] }], { kind: 'hardshipEnds', hardship: 'poor', to: from })).toEqual({
      ok: false,
      refusal: {
        reason: 'invalidInput',
        fields: [{ field: 'change.to', problem: 'endsBeforeItBegins' }],
      },
    })
  })
})
