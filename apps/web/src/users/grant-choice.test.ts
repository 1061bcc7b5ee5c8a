import { hoaBinh146, isoDate, unitKey } from '@lienthehe/domain'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { describe, expect, test } from 'vitest'
import { bareGrants, grantableUnits, isSameGrant, unitsFor } from './grant-choice.ts'

const units = grantableUnits({ units: hoaBinhUnits }, hoaBinh146, isoDate('2026-01-01'))
const province = unitKey('25@2025-07-01')
const daBac = unitKey('150@2020-01-01')

describe('a role is offered only where it makes sense', () => {
  test.each([
    { role: 'provincialAdmin', levels: ['province'] },
    { role: 'officer', levels: ['province', 'district', 'commune'] },
    { role: 'clubBoard', levels: [] },
    { role: 'viewer', levels: ['province', 'district', 'commune'] },
  ] as const)('$role: $levels', ({ role, levels }) => {
    const offered = unitsFor(role, units).map(({ value }) => value)
    expect(offered).toEqual(levels.flatMap((level) => units[level].map(({ key }) => key)))
  })

  test('after the reform of 2025: the new province and its communes, and the districts in which older clubs lie', () => {
    const places = unitsFor('viewer', units).map(({ place }) => place.vi)
    expect(places).toContain('Tỉnh Phú Thọ')
    expect(places).not.toContain('Tỉnh Hòa Bình')
    expect(places).toContain('Huyện Đà Bắc')
    expect(places).toContain('Xã Đà Bắc')
  })
})

test('the same role in the same place is one right, in another place another', () => {
  const inDaBac = { role: 'viewer', scope: { kind: 'unit', unit: daBac } } as const
  const inAll = { role: 'viewer', scope: { kind: 'unit', unit: province } } as const
  expect(isSameGrant(inDaBac, { ...inDaBac })).toBe(true)
  expect(isSameGrant(inDaBac, inAll)).toBe(false)
})

test('the name of a place is not sent with the right', () => {
  const scope = { kind: 'unit', unit: daBac } as const
  expect(
    bareGrants([{ role: 'viewer', scope, place: { vi: 'Huyện Đà Bắc', en: 'Đà Bắc district' } }]),
  ).toEqual([{ role: 'viewer', scope }])
})
