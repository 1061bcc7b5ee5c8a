import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { birth } from './birth.ts'
import { memberOf } from './example.test-data.ts'
import { type MemberSort, memberSorts, orderMembers } from './member-sort.ts'
import type { Member } from './schema.ts'

const asOf = isoDate('2025-11-20')
const nothing = { sex: null, birth: null, ethnicity: null, hardships: null, village: null, joinedOn: asOf }
const person = (fullName: string, known: Partial<Member> = {}) => memberOf({ ...nothing, fullName, ...known })

const people = [
  person('Bùi Văn Ý', { sex: 'male', birth: birth('1950'), village: 'Xóm 10', hardships: [] }),
  person('Hà Thị Ân', { birth: birth('1948-03'), village: 'Xóm 2' }),
  person('Đinh Thị An', {
    sex: 'female',
    ethnicity: 'muong',
    hardships: [{ kind: 'poor', from: asOf, to: null }],
  }),
  person('Cầm Thị Bông', { joinedOn: isoDate('2020-01-01') }),
]
const names = (sort: MemberSort, descending = false) =>
  orderMembers(people, { sort, descending }, asOf).map(({ fullName }) => fullName.split(' ').at(-1))

describe('a list of members stands', () => {
  test('by given names, as a Vietnamese list does', () => {
    expect(names('fullName')).toEqual(['An', 'Ân', 'Bông', 'Ý'])
    expect(names('fullName', true)).toEqual(['Ý', 'Bông', 'Ân', 'An'])
  })

  test.each([
    { sort: 'birth', upwards: ['Ân', 'Ý', 'An', 'Bông'], downwards: ['Ý', 'Ân', 'An', 'Bông'] },
    { sort: 'sex', upwards: ['An', 'Ý', 'Ân', 'Bông'], downwards: ['Ý', 'An', 'Ân', 'Bông'] },
    { sort: 'village', upwards: ['Ân', 'Ý', 'An', 'Bông'], downwards: ['Ý', 'Ân', 'An', 'Bông'] },
    { sort: 'hardships', upwards: ['An', 'Ý', 'Ân', 'Bông'], downwards: ['Ý', 'An', 'Ân', 'Bông'] },
    { sort: 'joinedOn', upwards: ['Bông', 'An', 'Ân', 'Ý'], downwards: ['An', 'Ân', 'Ý', 'Bông'] },
  ] as const)('by $sort, and whoever has none recorded last', ({ sort, upwards, downwards }) => {
    expect(names(sort)).toEqual(upwards)
    expect(names(sort, true)).toEqual(downwards)
  })

  test('with everybody in it, whatever the order', () => {
    for (const sort of memberSorts) expect(names(sort).toSorted()).toEqual(names('fullName').toSorted())
  })
})
