import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { unitKey } from '@lienthehe/domain/units'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { describe, expect, test } from 'vitest'
import {
  bareGrants,
  describeGrant,
  grantableUnits,
  handOver,
  type NamedGrant,
  unitsFor,
} from './grant-choice.ts'

const today = isoDate('2026-01-01')
const units = grantableUnits({ units: hoaBinhUnits }, hoaBinh146, today)
const daBac = unitKey('150@2020-01-01')

describe('a role is offered only where it makes sense', () => {
  test.each([
    { role: 'provincialAdmin', levels: ['province'] },
    // districts have ended, so a role that writes is offered only the province and present communes
    { role: 'officer', levels: ['province', 'commune'] },
    { role: 'clubBoard', levels: [] },
    { role: 'viewer', levels: ['province', 'district', 'commune'] },
  ] as const)('$role: $levels', ({ role, levels }) => {
    const offered = unitsFor(role, units, today).map(({ value }) => value)
    expect(offered).toEqual(levels.flatMap((level) => units[level].map(({ key }) => key)))
  })

  test('after the reform of 2025: the new province and its communes, and the districts in which older clubs lie', () => {
    const places = unitsFor('viewer', units, today).map(({ place }) => place.vi)
    expect(places).toContain('Tỉnh Phú Thọ')
    expect(places).not.toContain('Tỉnh Hòa Bình')
    expect(places).toContain('Huyện Đà Bắc')
    expect(places).toContain('Xã Đà Bắc')
  })
})

describe('the right of an officer in a district that has ended', () => {
  const inDistrict: NamedGrant = {
    role: 'officer',
    scope: { kind: 'unit', unit: daBac },
    ended: true,
    place: { vi: 'Huyện Đà Bắc', en: 'Đà Bắc district' },
  }
  const inCaoSon: NamedGrant = {
    role: 'officer',
    scope: { kind: 'unit', unit: unitKey('04876@2025-07-01') },
    ended: false,
    place: { vi: 'Xã Cao Sơn', en: 'Cao Sơn commune' },
  }
  const history = { units: hoaBinhUnits, successions: hoaBinhSuccessions }

  test('says that it only reads', () => {
    expect(describeGrant(inDistrict, 'vi')).toBe('Cán bộ – Huyện Đà Bắc (đã kết thúc, chỉ xem)')
  })

  test('is handed over to the communes of today on its ground, each once', () => {
    const places = handOver([inDistrict, inCaoSon], inDistrict, history, today).map(({ place }) => place.vi)
    expect(places.toSorted()).toEqual([
      'Phường Thống Nhất',
      'Xã Cao Sơn',
      'Xã Quy Đức',
      'Xã Tiền Phong',
      'Xã Tân Pheo',
      'Xã Đà Bắc',
      'Xã Đức Nhàn',
    ])
  })

  test('stays as it is where nothing follows', () => {
    const nowhere = { ...history, successions: [] }
    expect(handOver([inDistrict], inDistrict, nowhere, today)).toEqual([inDistrict])
  })
})

test('the name of a place is not sent with the right', () => {
  const scope = { kind: 'unit', unit: daBac } as const
  expect(
    bareGrants([{ role: 'viewer', scope, place: { vi: 'Huyện Đà Bắc', en: 'Đà Bắc district' } }]),
  ).toEqual([{ role: 'viewer', scope }])
})
