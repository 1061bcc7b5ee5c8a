import { assessClub, hoaBinh146, isoDate, tallyClub } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Member } from '@lienthehe/domain/members'
import { clubSchema, memberSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { membersAfter } from './members-after.ts'

const club: ClubId = clubSchema.shape.id.parse('00000000-0000-4000-9000-000000000001')
const asOf = isoDate('2024-09-30')
const draft = {
  fullName: 'Bùi Thị Ấm',
  sex: 'female',
  birth: null,
  ethnicity: null,
  hardships: null,
  village: null,
  phone: null,
  citizenId: null,
  subgroup: null,
  joinedOn: isoDate('2022-04-12'),
} as const

function people(sex: 'female' | 'male', count: number): readonly Member[] {
  return Array.from({ length: count }, (_, index) =>
    memberSchema.parse({
      ...draft,
      sex,
      club,
      departure: null,
      id: `00000000-0000-4000-9000-${sex === 'male' ? '1' : '2'}${String(index).padStart(11, '0')}`,
    }),
  )
}

function womenOf(members: readonly Member[]) {
  const verdicts = assessClub(hoaBinh146, tallyClub({ id: club, establishedOn: asOf }, members, asOf))
  return verdicts.find(({ rule }) => rule === 'club.women')
}

const members = [...people('female', 35), ...people('male', 15)]

test('I.2.b:1: one woman more takes a club of 35 women in 50 above the band, before she is saved', () => {
  expect(womenOf(members)).toMatchObject({ status: 'met' })
  const after = membersAfter(club, members, { kind: 'admit', draft })
  expect(womenOf(after)).toMatchObject({ status: 'unmet', side: 'above', shortfall: 1 })
})

test('an edited member is judged as edited, and nobody is counted twice', () => {
  const [first] = members
  if (first === undefined) throw new Error('the list is empty')
  const after = membersAfter(club, members, {
    kind: 'edit',
    member: first.id,
    draft: { ...draft, sex: null },
  })
  expect(after).toHaveLength(50)
  expect(womenOf(after)?.actual).toEqual({ yes: 34, no: 15, unknown: 1 })
})

test('somebody who leaves is no longer counted from that day on', () => {
  const [first] = members
  if (first === undefined) throw new Error('the list is empty')
  const departure = { on: asOf, reason: 'movedAway' } as const
  const after = membersAfter(club, members, { kind: 'leave', member: first.id, departure })
  expect(womenOf(after)?.actual).toEqual({ yes: 34, no: 15, unknown: 0 })
})
