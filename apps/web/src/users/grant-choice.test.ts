import { roles, unitKey } from '@lienthehe/domain'
import { describe, expect, test } from 'vitest'
import { bareGrants, isSameGrant, unitsFor } from './grant-choice.ts'

const province = { key: unitKey('17@2020-01-01'), fullName: { vi: 'Tỉnh Hòa Bình', en: 'Hòa Bình province' } }
const daBac = { key: unitKey('150@2020-01-01'), fullName: { vi: 'Huyện Đà Bắc', en: 'Đà Bắc district' } }
const units = { province, districts: [daBac] }

describe('a role is offered only where it makes sense', () => {
  const expected = {
    provincialAdmin: ['Tỉnh Hòa Bình'],
    officer: ['Tỉnh Hòa Bình', 'Huyện Đà Bắc'],
    clubBoard: [],
    viewer: ['Tỉnh Hòa Bình', 'Huyện Đà Bắc'],
  }
  test.each(roles)('%s', (role) => {
    expect(unitsFor(role, units).map(({ place }) => place.vi)).toEqual(expected[role])
  })
})

test('the same role in the same place is one right, in another place another', () => {
  const inDaBac = { role: 'viewer', scope: { kind: 'unit', unit: daBac.key } } as const
  const inAll = { role: 'viewer', scope: { kind: 'unit', unit: province.key } } as const
  expect(isSameGrant(inDaBac, { ...inDaBac })).toBe(true)
  expect(isSameGrant(inDaBac, inAll)).toBe(false)
})

test('the name of a place is not sent with the right', () => {
  const scope = { kind: 'unit', unit: daBac.key } as const
  expect(bareGrants([{ role: 'viewer', scope, place: daBac.fullName }])).toEqual([{ role: 'viewer', scope }])
})
