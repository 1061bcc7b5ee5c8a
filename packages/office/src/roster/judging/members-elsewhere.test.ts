import { isoDate } from '@lienthehe/domain'
import { clubSchema, memberSchema } from '@lienthehe/domain/schema'
import { unitKey } from '@lienthehe/domain/units'
import { expect, test } from 'vitest'
import { rosterOfTexts } from '../fixtures/members.ts'
import { judgeRoster } from './judge-roster.ts'

const day = isoDate('2024-01-05')

/** A list of one person, who has a citizen id. */
const roster = rosterOfTexts({ fullName: 'Bùi Thị Hoa', sex: 'Nữ', birth: '1950', citizenId: '001002003004' })

const club = clubSchema.shape.id.parse('11111111-1111-4111-8111-111111111111')
const commune = unitKey('04831@2020-01-01')

/** A member of a neighbouring club; only what the test gives is recorded. */
function neighbour(known: { readonly citizenId?: string; readonly birth?: string }) {
  const unasked = { sex: null, ethnicity: null, hardships: null, village: null, phone: null, departure: null }
  const member = memberSchema.parse({
    ...unasked,
    id: '44444444-4444-4444-8444-444444444444',
    club: '33333333-3333-4333-8333-333333333333',
    fullName: 'BÙI THỊ HOA',
    joinedOn: day,
    birth: known.birth ?? null,
    citizenId: known.citizenId ?? null,
  })
  return { member, club: { commune, name: 'Xóm Bên' } }
}

function judge(...namesakes: readonly ReturnType<typeof neighbour>[]) {
  const elsewhere = { club, commune, namesakes }
  const situation = { members: [], establishedOn: day, today: day, defaultJoinedOn: day, elsewhere }
  const [row] = judgeRoster(roster, situation).rows
  return [row?.verdict, row?.findings.map(({ severity, field, code }) => `${severity} ${field} ${code}`)]
}

test('one person is an active member of one club at a time: a known citizen id keeps the row out', () => {
  expect(judge(neighbour({ citizenId: '001002003004' }))).toEqual([
    'refused',
    ['error citizenId memberElsewhere'],
  ])
  expect(judge(neighbour({ citizenId: '001002003005' }))).toEqual(['new', []])
})

test('a namesake of the commune is a doubt, and the row is taken', () => {
  expect(judge(neighbour({ birth: '1950' }))).toEqual(['new', ['doubt fullName namesakeElsewhere']])
  expect(judge(neighbour({ birth: '1951' }))).toEqual(['new', []])
})
