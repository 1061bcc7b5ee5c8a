import { isoDate } from '@lienthehe/domain'
import { memberSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { searchMembers } from './member-search.ts'

const asOf = isoDate('2024-09-30')

function member(id: number, fullName: string, more: object = {}) {
  return memberSchema.parse({
    id: `00000000-0000-4000-9000-${String(id).padStart(12, '0')}`,
    club: '00000000-0000-4000-9000-00000000000a',
    fullName,
    sex: 'male',
    birth: '1950',
    ethnicity: null,
    hardships: [],
    village: 'Sơn Phú',
    phone: null,
    citizenId: null,
    joinedOn: '2022-04-12',
    departure: null,
    ...more,
  })
}

const list = [
  member(1, 'Đinh Văn Đức', { subgroup: 'Nhóm kinh tế' }),
  member(2, 'Bùi Thị Ấm', { sex: null }),
  member(3, 'Quách Văn Dũng', { birth: '1969' }),
  member(4, 'Bùi Văn Cường', { departure: { on: '2023-01-01', reason: 'movedAway' } }),
]
const everyone = { text: '', lacking: null, subgroup: null, former: false }

function found(search: object) {
  return searchMembers(list, { ...everyone, ...search }, asOf).map(({ fullName }) => fullName)
}

test('the list holds those who are members on the day', () => {
  expect(found({})).toEqual(['Đinh Văn Đức', 'Bùi Thị Ấm', 'Quách Văn Dũng'])
})

test('“dinh duc” finds Đinh Văn Đức', () => {
  expect(found({ text: 'dinh duc' })).toEqual(['Đinh Văn Đức'])
})

test('whoever turns 55 in the year asked about, known by the year alone, lacks a date of birth', () => {
  expect(found({ lacking: 'age55' })).toEqual(['Quách Văn Dũng'])
})

test('whose sex is not recorded is found by what is lacking', () => {
  expect(found({ lacking: 'women' })).toEqual(['Bùi Thị Ấm'])
})

test('a subgroup is found under any capitals, and whoever is in none', () => {
  expect(found({ subgroup: 'nhóm Kinh tế' })).toEqual(['Đinh Văn Đức'])
  expect(found({ subgroup: '' })).toEqual(['Bùi Thị Ấm', 'Quách Văn Dũng'])
})

test('former members are shown apart', () => {
  expect(found({ former: true })).toEqual(['Bùi Văn Cường'])
})
