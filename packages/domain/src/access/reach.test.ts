import { expect, test } from 'vitest'
import { type UnitKey, unitKey } from '../units/unit.ts'
import type { Actor, Subject } from './can.ts'
import { mayTouch, reachOfRights } from './reach.ts'

const province = unitKey('17@2020-01-01')
const district = unitKey('150@2020-01-01')
const other = unitKey('152@2020-01-01')
const admin = adminOf(province)

function adminOf(unit: UnitKey): Actor {
  return { grants: [{ role: 'provincialAdmin', scope: { kind: 'unit', unit } }] }
}

/** A place within these units. */
function within(...keys: readonly UnitKey[]): Subject {
  return { within: keys, club: null }
}

test('rights are given and taken by who manages users over all that they cover', () => {
  const reach = reachOfRights([within(district, province), within(other, province)], province)
  expect(mayTouch(admin, 'user.manage', reach)).toBe(true)
  expect(mayTouch(adminOf(district), 'user.manage', reach)).toBe(false)
  expect(mayTouch(adminOf(district), 'user.manage', [within(district, province)])).toBe(true)
})

test('whoever has no rights belongs to the province: who manages one district cannot give them their first', () => {
  const reach = reachOfRights([], province)
  expect(reach).toEqual([within(province)])
  expect(mayTouch(admin, 'user.manage', reach)).toBe(true)
  expect(mayTouch(adminOf(district), 'user.manage', reach)).toBe(false)
})

test('rights in a place that nobody knows any more are nobody’s to touch', () => {
  expect(mayTouch(admin, 'user.manage', reachOfRights([within()], province))).toBe(false)
})
