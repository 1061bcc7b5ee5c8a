import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitKey } from '../units/unit.ts'
import {
  type Account,
  type Accounts,
  changeGrants,
  lockAccount,
  openAccount,
  renameAccount,
} from './account.ts'
import type { Grant } from './can.ts'

const province = unitKey('17@2020-01-01')
const district = unitKey('150@2020-01-01')
const admin: Grant = { role: 'provincialAdmin', scope: { kind: 'unit', unit: province } }
const officer: Grant = { role: 'officer', scope: { kind: 'unit', unit: district } }
const districtAdmin: Grant = { role: 'provincialAdmin', scope: { kind: 'unit', unit: district } }

const lan = accountOf('lan', [admin])
const minh = accountOf('minh', [officer])

function accountOf(id: string, grants: readonly Grant[], disabled = false): Account {
  return { id, userName: `${id}.ten`, fullName: id, grants, disabled }
}

function accounts(...everybody: readonly Account[]): Accounts {
  const unitOf: Accounts['unitOf'] = (key) => hoaBinhUnits.find((unit) => unit.key === key)
  return { everybody, province, today: isoDate('2025-06-30'), unitOf }
}

describe('somebody must be left who administers the province', () => {
  test('the last administrator cannot be locked out', () => {
    expect(lockAccount(lan, true, accounts(lan, minh))).toEqual({
      ok: false,
      refusal: { reason: 'lastAdmin' },
    })
  })

  test.each([
    { to: 'other rights', grants: [officer] },
    { to: 'none', grants: [] },
  ])('nor can their rights be changed to $to', ({ grants }) => {
    expect(changeGrants(lan, grants, accounts(lan, minh))).toMatchObject({
      refusal: { reason: 'lastAdmin' },
    })
  })

  test.each([
    { other: 'a second administrator', left: accountOf('hoa', [admin]), ok: true },
    { other: 'one who is locked out', left: accountOf('hoa', [admin], true), ok: false },
    { other: 'one of a district alone', left: accountOf('hoa', [districtAdmin]), ok: false },
  ])('$other is left: $ok', ({ left, ok }) => {
    expect(lockAccount(lan, true, accounts(lan, left)).ok).toBe(ok)
  })

  test('whoever is no administrator can be locked out, and let in again', () => {
    const locked = lockAccount(minh, true, accounts(lan, minh))
    expect(locked).toEqual({ ok: true, value: { ...minh, disabled: true } })
    expect(lockAccount({ ...minh, disabled: true }, false, accounts(lan, minh))).toEqual({
      ok: true,
      value: minh,
    })
  })
})

describe('an account', () => {
  const typed = { userName: 'hoa.ten', fullName: 'Hoa', grants: [officer] }

  test('is opened with the rights that it was given', () => {
    expect(openAccount({ ...accounts(lan), id: 'hoa' }, typed)).toEqual({
      ok: true,
      value: { id: 'hoa', disabled: false, ...typed },
    })
  })

  test('has a name of its own', () => {
    expect(openAccount({ ...accounts(lan), id: 'hoa' }, { ...typed, userName: lan.userName })).toEqual({
      ok: false,
      refusal: { reason: 'invalidInput', fields: [{ field: 'userName', problem: 'userNameTaken' }] },
    })
  })

  test('is renamed, as one was mistyped, unless somebody else has that name', () => {
    const names = { userName: 'minh.moi', fullName: 'Minh Mới' }
    expect(renameAccount(minh, names, accounts(lan, minh))).toEqual({
      ok: true,
      value: { ...minh, ...names },
    })
    expect(renameAccount(minh, minh, accounts(lan, minh))).toEqual({ ok: true, value: minh })
    expect(renameAccount(minh, { ...names, userName: lan.userName }, accounts(lan, minh))).toMatchObject({
      refusal: { fields: [{ field: 'userName', problem: 'userNameTaken' }] },
    })
  })

  test('holds no role where that role cannot be held, new or changed', () => {
    const refusal = {
      reason: 'invalidInput',
      fields: [{ field: 'grants.0.scope', problem: 'scopeNotOfRole' }],
    }
    const grants = [districtAdmin]
    expect(openAccount({ ...accounts(lan), id: 'hoa' }, { ...typed, grants })).toMatchObject({ refusal })
    expect(changeGrants(minh, grants, accounts(lan, minh))).toMatchObject({ refusal })
  })
})
