import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitKey } from '../units/unit.ts'
import type { Grant, Role } from './can.ts'
import { openAccounts } from './open-accounts.ts'

const province = unitKey('17@2020-01-01')
const daBac = unitKey('150@2020-01-01')
const caoSon = unitKey('04876@2020-01-01')
const club = clubIdSchema.parse('11111111-1111-4111-8111-111111111111')
const byKey = new Map(hoaBinhUnits.map((unit) => [unit.key, unit]))

const grantIn = (role: Role, unit: Grant['scope'] & { kind: 'unit' }): Grant => ({ role, scope: unit })
const inUnit = (role: Role, unit: typeof province) => grantIn(role, { kind: 'unit', unit })
const boardGrant: Grant = { role: 'clubBoard', scope: { kind: 'club', club } }
const covers = {
  province: { within: [province], club: null },
  daBac: { within: [daBac, province], club: null },
  caoSon: { within: [caoSon, daBac, province], club: null },
  club: { within: [caoSon, daBac, province], club },
}

const board = { id: '1', userName: 'bcn', fullName: 'Bùi Văn Cốc', grant: boardGrant, cover: covers.club }
const officer = {
  id: '2',
  userName: 'canbo',
  fullName: 'Xa Thị Vội',
  grant: inUnit('officer', caoSon),
  cover: covers.caoSon,
}

const opening = (grants: readonly Grant[] = [inUnit('provincialAdmin', province)]) => ({
  opener: { grants },
  everybody: [{ id: '9', userName: 'minh', fullName: 'Hà Văn Minh', disabled: false, grants: [boardGrant] }],
  today: isoDate('2024-01-01'),
  unitOf: (key: typeof province) => byKey.get(key),
})

const wrongIn = (result: ReturnType<typeof openAccounts>) => (result.ok ? [] : result.refusal.fields)

describe('a list of accounts', () => {
  test('is opened as a whole, each with its one right', () => {
    const { id, userName, fullName } = board
    const opened = openAccounts(opening(), [board, officer])
    expect(opened).toMatchObject({
      ok: true,
      value: [
        { id, userName, fullName, grants: [boardGrant], disabled: false },
        { id: '2', grants: [officer.grant] },
      ],
    })
  })

  test('says beside each account what is wrong with it, and opens none', () => {
    const refused = openAccounts(opening(), [
      { ...board, userName: 'minh' },
      { ...board, fullName: 'Hà Văn Minh' },
      officer,
      { ...officer, fullName: 'Xa Văn Hai' },
      { ...officer, userName: 'khac', grant: inUnit('clubBoard', caoSon) },
    ])
    expect(wrongIn(refused)).toEqual([
      { field: 'accounts.0.userName', problem: 'userNameTaken' },
      { field: 'accounts.1.fullName', problem: 'accountThere' },
      { field: 'accounts.3.userName', problem: 'listedTwice' },
      { field: 'accounts.4.grant', problem: 'scopeNotOfRole' },
    ])
  })
})

describe('an officer opens accounts for boards and for those below, and makes no equal', () => {
  const ofDistrict = opening([inUnit('officer', daBac)])
  test.each([
    { what: 'the board of a club of the district', account: board, problem: null },
    { what: 'an officer of a commune', account: officer, problem: null },
    {
      what: 'an officer of the district itself',
      account: { ...officer, grant: inUnit('officer', daBac), cover: covers.daBac },
      problem: 'scopeAboveOwn',
    },
    {
      what: 'a viewer of the province',
      account: { ...officer, grant: inUnit('viewer', province), cover: covers.province },
      problem: 'scopeAboveOwn',
    },
    {
      what: 'an admin',
      account: { ...officer, grant: inUnit('provincialAdmin', province), cover: covers.province },
      problem: 'scopeAboveOwn',
    },
  ])('$what: $problem', ({ account, problem }) => {
    expect(wrongIn(openAccounts(ofDistrict, [account])).map(({ problem: found }) => found)).toEqual(
      problem === null ? [] : [problem],
    )
  })
})
