import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitKey } from '../units/unit.ts'
import type { Grant, Scope } from './can.ts'
import { grantsOfSuccessors } from './successors.ts'

const history = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))
const after = isoDate('2025-07-01')

function followersOf(scope: Scope, day = after) {
  return grantsOfSuccessors({ role: 'officer', scope }, day, history)
}

function namesOf(grants: readonly Grant[]) {
  return grants.map(({ scope }) => (scope.kind === 'unit' ? names.get(scope.unit) : scope.kind)).toSorted()
}

const unit = (key: string): Scope => ({ kind: 'unit', unit: unitKey(key) })

describe('who takes over a right when its unit has ended (V; two levels of government since 2025-07-01)', () => {
  test('of a district, the communes that stand on its ground', () => {
    expect(namesOf(followersOf(unit('150@2020-01-01')))).toEqual([
      'Cao Sơn',
      'Quy Đức',
      // The ward of Hòa Bình city to which the commune Vầy Nưa belongs now.
      'Thống Nhất',
      'Tiền Phong',
      'Tân Pheo',
      'Đà Bắc',
      'Đức Nhàn',
    ])
  })

  test('of a commune, the one that it went into', () => {
    expect(namesOf(followersOf(unit('04876@2020-01-01')))).toEqual(['Cao Sơn'])
  })

  test('of the province, the province', () => {
    expect(namesOf(followersOf(unit('17@2020-01-01')))).toEqual(['Phú Thọ'])
  })

  test('the role stays what it was', () => {
    const grants = grantsOfSuccessors({ role: 'viewer', scope: unit('17@2020-01-01') }, after, history)
    expect(grants).toEqual([{ role: 'viewer', scope: unit('25@2025-07-01') }])
  })

  test('while it stands, a unit follows itself', () => {
    const scope = unit('150@2020-01-01')
    expect(followersOf(scope, isoDate('2025-06-30'))).toEqual([{ role: 'officer', scope }])
  })

  test('nothing follows a club', () => {
    const club = clubIdSchema.parse('11111111-1111-4111-8111-111111111111')
    expect(followersOf({ kind: 'club', club })).toEqual([])
  })
})
