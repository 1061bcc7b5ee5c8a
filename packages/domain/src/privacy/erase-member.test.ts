import { describe, expect, test } from 'vitest'
import { boardTermSchema } from '../boards/schema.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { homeCareSchema } from '../home-care/schema.ts'
import { duplicateKey } from '../members/member.ts'
import { memberSchema } from '../members/schema.ts'
import { eraseAgain, eraseMember, type NamedMember } from './erase-member.ts'

const [id, other, club] = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
  '33333333-3333-4333-8333-333333333333',
]
const today = isoDate('2025-11-20')
const member = memberSchema.parse({
  ...{ id, club, fullName: 'Bùi Thị Lan', sex: 'female', birth: '1950', ethnicity: 'muong' },
  ...{ hardships: [], village: 'Xóm Mừng', phone: '0912 345 678', citizenId: '017150000001' },
  ...{ joinedOn: '2022-01-01', departure: { on: '2025-11-01', reason: 'ownWish' } },
})
const term = boardTermSchema.parse({
  ...{ id: other, club, post: 'chair', fullName: 'Bùi Thị Lan', member: id, account: 'lan' },
  ...{ from: '2023-01-01', end: { on: '2025-11-01', reason: 'leftClub' }, correctedBecause: null },
})
const care = homeCareSchema.parse({
  ...{ id: other, club, fullName: 'Bùi Thị Lan', birth: '1950', village: 'Xóm Mừng', member: id },
  ...{ from: '2024-01-01', volunteers: [{ member: other, visitsPerMonth: 4 }] },
  end: { on: '2025-06-01', reason: 'recovered' },
})
const visiting = { ...care, member: null, volunteers: [{ member: member.id, visitsPerMonth: 2 }] }
const named: NamedMember = { member, terms: [term], care: [care, visiting], requests: [] }

describe('erasing a member (decree 356/2025, article 5)', () => {
  test('keeps what is counted, and nothing by which the person is told', () => {
    const erased = eraseMember(named, { today, openLoans: 0 })
    expect(erased.ok).toBe(true)
    if (!erased.ok) return
    const { fullName, village, phone, citizenId, ...counted } = erased.value.member
    expect({ village, phone, citizenId }).toEqual({ village: null, phone: null, citizenId: null })
    expect(member).toMatchObject(counted)
    expect(duplicateKey({ fullName, birth: member.birth })).toBeNull()
    expect(erased.value.terms).toEqual([{ ...term, fullName, account: null }])
    // Only `care` is left: the visits that the member made as a volunteer belong to the record of the person
    // visited.
    expect(erased.value.care).toEqual([{ ...care, fullName, birth: null, village: null }])
    expect(eraseMember(erased.value, { today, openLoans: 0 })).toMatchObject({
      refusal: { reason: 'personErased' },
    })
  })

  test.each([
    { what: 'a member', reason: 'personBelongs', change: { member: { ...member, departure: null } } },
    { what: 'the holder of a post', reason: 'personHoldsPost', change: { terms: [{ ...term, end: null }] } },
    { what: 'who is cared for', reason: 'personInCare', change: { care: [{ ...care, end: null }] } },
    { what: 'who visits', reason: 'personInCare', change: { care: [{ ...visiting, end: null }] } },
  ])('is refused for $what', ({ reason, change }) => {
    expect(eraseMember({ ...named, ...change }, { today, openLoans: 0 })).toMatchObject({
      refusal: { reason },
    })
  })

  test('is refused while a loan is owed', () => {
    expect(eraseMember(named, { today, openLoans: 1 })).toMatchObject({
      refusal: { reason: 'personOwes', loans: 1 },
    })
  })

  test('from an older copy ends on the day of the erasure what went on there', () => {
    const older = {
      member: { ...member, departure: null },
      terms: [{ ...term, end: null }],
      care: [],
      requests: [],
    }
    const erased = eraseAgain(older, today)
    expect(erased.member.departure).toEqual({ on: today, reason: 'other' })
    expect(erased.terms[0]?.end).toEqual({ on: today, reason: 'leftClub' })
  })
})
