import { describe, expect, test } from 'vitest'
import { boardTermSchema } from '../boards/schema.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { loanSchema } from '../funds/loans/schema.ts'
import { homeCareSchema } from '../home-care/schema.ts'
import { memberSchema } from '../members/schema.ts'
import { eraseMember } from './erase-member.ts'
import { fieldLevels } from './field-levels.ts'
import { personRequestSchema } from './person-request-schema.ts'

const [id, club] = ['11111111-1111-4111-8111-111111111111', '33333333-3333-4333-8333-333333333333']
const named = { fullName: 'Bùi Thị Lan', village: 'Xóm Mừng' }
const records = {
  member: memberSchema.parse({
    ...{ id, club, ...named, sex: 'female', birth: '1950', ethnicity: 'muong', hardships: [] },
    ...{ phone: '0912 345 678', citizenId: '017150000001', joinedOn: '2022-01-01' },
    departure: { on: '2025-11-01', reason: 'ownWish' },
  }),
  boardTerm: boardTermSchema.parse({
    ...{ id, club, post: 'chair', fullName: named.fullName, member: id, account: 'lan' },
    ...{ from: '2023-01-01', end: { on: '2025-11-01', reason: 'leftClub' }, correctedBecause: null },
  }),
  homeCare: homeCareSchema.parse({
    ...{ id, club, ...named, birth: '1950', member: id, from: '2024-01-01' },
    volunteers: [{ member: club, visitsPerMonth: 4 }],
    end: { on: '2025-06-01', reason: 'recovered' },
  }),
  personRequest: personRequestSchema.parse({
    ...{ id, member: id, kind: 'copy', askedOn: '2025-10-01', how: 'inPerson' },
    ...{ askedBy: 'Con gái', matter: 'Bản in', answered: null, extended: null, end: null },
  }),
}

describe('every field that is kept of people has its level (law 91/2025)', () => {
  test.each([
    { of: 'member', schema: memberSchema },
    { of: 'boardTerm', schema: boardTermSchema },
    { of: 'homeCare', schema: homeCareSchema },
    { of: 'personRequest', schema: personRequestSchema },
    { of: 'loan', schema: loanSchema },
  ] as const)('$of: those of its schema, and no other', ({ of, schema }) => {
    expect(Object.keys(fieldLevels[of]).toSorted()).toEqual(Object.keys(schema.shape).toSorted())
  })

  test('an erasure changes what identifies, and nothing else', () => {
    const { member, boardTerm, homeCare, personRequest } = records
    const erased = eraseMember(
      { member, terms: [boardTerm], care: [homeCare], requests: [personRequest] },
      { today: isoDate('2025-11-20'), openLoans: 0 },
    )
    expect(erased.ok).toBe(true)
    if (!erased.ok) return
    const { value } = erased
    const pairs = [
      ['member', member, value.member],
      ['boardTerm', boardTerm, value.terms[0]],
      ['homeCare', homeCare, value.care[0]],
      ['personRequest', personRequest, value.requests[0]],
    ] as const
    for (const [of, before, after] of pairs) {
      const left = new Map(Object.entries(after ?? {}))
      const changed = Object.entries(before).flatMap(([field, was]) =>
        JSON.stringify(left.get(field)) === JSON.stringify(was) ? [] : [field],
      )
      const identifying = Object.entries(fieldLevels[of]).flatMap(([field, level]) =>
        level === 'identifying' ? [field] : [],
      )
      expect([of, changed.toSorted()]).toEqual([of, identifying.toSorted()])
    }
  })
})
