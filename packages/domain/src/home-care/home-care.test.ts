import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { establishedClub, memberOf } from '../members/example.test-data.ts'
import { memberIdSchema } from '../members/schema.ts'
import { isCaredForOn, loadOfVolunteers } from './home-care.ts'
import { type HomeCareDraft, homeCareIdSchema } from './schema.ts'
import { beginHomeCare, changeHomeCare, endHomeCare, resumeHomeCare } from './transitions.ts'

const id = homeCareIdSchema.parse('99999999-9999-4999-8999-999999999999')
const today = isoDate('2025-11-30')
const volunteer = memberOf()
const other = memberIdSchema.parse('00000000-0000-4000-8000-000000000007')
const left = memberOf({ id: other, departure: { on: isoDate('2025-01-01'), reason: 'movedAway' } })
const club = { ...establishedClub, events: [] }
const situation = { club, members: [volunteer, left], today }
const draft: HomeCareDraft = {
  ...{ fullName: 'Quách Thị Mận', birth: null, village: 'Xóm Lạn', member: null },
  from: isoDate('2024-03-01'),
  volunteers: [{ member: volunteer.id, visitsPerMonth: 4 }],
}
const care = { ...draft, id, club: club.id, end: null }
const end = { on: isoDate('2025-06-01'), reason: 'recovered' } as const

describe('III.3.b: volunteers of a club care for people at home', () => {
  test('members of the club or not, with who visits and how often', () => {
    expect(beginHomeCare(id, draft, situation)).toEqual({ ok: true, value: care })
  })

  test.each([
    {
      what: 'a volunteer who has left',
      change: { volunteers: [{ member: other, visitsPerMonth: 1 }] },
      field: 'volunteers.0.member',
    },
    {
      what: 'somebody who would visit themselves',
      change: { member: volunteer.id },
      field: 'volunteers.0.member',
    },
    {
      what: 'a member whom the club never listed',
      change: { member: memberIdSchema.parse('00000000-0000-4000-8000-000000000008') },
      field: 'member',
    },
    { what: 'a beginning tomorrow', change: { from: isoDate('2025-12-01') }, field: 'from' },
    { what: 'a beginning before the club', change: { from: isoDate('2020-11-30') }, field: 'from' },
  ])('is refused with $what', ({ change, field }) => {
    expect(beginHomeCare(id, { ...draft, ...change }, situation)).toMatchObject({
      refusal: { reason: 'invalidInput', fields: [{ field: `draft.${field}` }] },
    })
  })

  test('a volunteer who has left since stays named until somebody takes over', () => {
    const volunteers = [{ member: other, visitsPerMonth: 1 }]
    const changed = changeHomeCare(
      { ...care, volunteers },
      { ...draft, volunteers, village: null },
      situation,
    )
    expect(changed).toEqual({ ok: true, value: { ...care, volunteers, village: null } })
  })

  test.each([
    { on: '2025-12-01', problem: 'dateInFuture' },
    { on: '2024-03-01', problem: 'endsBeforeItBegins' },
  ])('does not end on $on: $problem', ({ on, problem }) => {
    expect(endHomeCare(care, { ...end, on: isoDate(on) }, situation)).toMatchObject({
      refusal: { fields: [{ field: 'end.on', problem }] },
    })
  })

  test('ends once, is not changed afterwards, and goes on once that is undone', () => {
    const ended = { ...care, end }
    expect(endHomeCare(care, end, situation)).toEqual({ ok: true, value: ended })
    for (const refused of [endHomeCare(ended, end, situation), changeHomeCare(ended, draft, situation)])
      expect(refused).toEqual({ ok: false, refusal: { reason: 'careEnded' } })
    expect(resumeHomeCare(ended)).toEqual({ ok: true, value: care })
    expect(resumeHomeCare(care)).toEqual({ ok: false, refusal: { reason: 'careGoesOn' } })
  })

  test.each([
    { asOf: '2024-02-29', is: false },
    { asOf: '2024-03-01', is: true },
    { asOf: '2025-05-31', is: true },
    { asOf: '2025-06-01', is: false },
  ])('on $asOf the person is cared for: $is', ({ asOf, is }) => {
    expect(isCaredForOn({ ...care, end }, isoDate(asOf))).toBe(is)
    expect(isCaredForOn({ ...care, end: { ...end, reason: 'recordedByMistake' } }, isoDate(asOf))).toBe(false)
  })

  test('what a volunteer does is counted over all whom they visit on the day', () => {
    const both = { ...care, volunteers: [...draft.volunteers, { member: other, visitsPerMonth: 9 }] }
    expect(loadOfVolunteers([care, both, { ...care, end }], today)).toEqual([
      { member: other, people: 1, visitsPerMonth: 9 },
      { member: volunteer.id, people: 2, visitsPerMonth: 8 },
    ])
  })
})
