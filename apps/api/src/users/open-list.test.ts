import { unitKey } from '@lienthehe/domain/units'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accounts, audit, requests } from '../db/schema/index.ts'
import { contentOf } from '../testing/content.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { clubIdOf, clubOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const officer = userNameOf('officer', 'district')
const key = uuidOf('key of a list')
let instance: Instance
let copies = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const users = async (name: string) => (await instance.as(name)).users
const boardOf = (code: string) =>
  ({ role: 'clubBoard', scope: { kind: 'club', club: clubIdOf(code) } }) as const
const first = {
  userName: 'nguoi.mot',
  fullName: 'Bùi Thị Một',
  grant: boardOf('1111'),
  password: 'hoa gạo đỏ đầu làng 5',
}
const second = {
  userName: 'nguoi.hai',
  fullName: 'Xa Văn Hai',
  grant: boardOf('1112'),
  password: 'gặt lúa mùa thu 31',
}

describe('opening the accounts of a list', () => {
  test('opens them all, each to change its password first, and keeps the passwords nowhere', async () => {
    const { openList, list } = await users(admin)
    expect(await openList({ key, accounts: [first, second] })).toEqual({ opened: 2 })
    const found = (await list()).users.filter(({ userName }) => userName.startsWith('nguoi.'))
    expect(found).toMatchObject([
      { userName: 'nguoi.mot', fullName: 'Bùi Thị Một', grants: [first.grant], awaitsNewPassword: true },
      { userName: 'nguoi.hai', grants: [second.grant], awaitsNewPassword: true },
    ])
    const { db } = instance.services
    const told = await db.select().from(audit)
    expect(told.map(({ action, subjectKind }) => `${action} ${subjectKind}`)).toEqual([
      'user.open accountList',
      'user.open user',
      'user.open user',
    ])
    const everything = [told, await db.select().from(requests), await db.select().from(accounts)]
    expect(JSON.stringify(everything)).not.toMatch(/hoa gạo|gặt lúa/)
  })

  test('sent twice opens them once, and with other passwords it is another list', async () => {
    const { openList } = await users(admin)
    await openList({ key, accounts: [first] })
    expect(await openList({ key, accounts: [first] })).toEqual({ opened: 1 })
    expect(
      await refusalOfCall(openList({ key, accounts: [{ ...first, password: second.password }] })),
    ).toEqual({ reason: 'keyReused' })
  })

  test('refuses all for one of them, beside that one', async () => {
    const { openList } = await users(admin)
    const before = contentOf(instance)
    expect(await refusalOfCall(openList({ key, accounts: [first, { ...second, userName: admin }] }))).toEqual(
      {
        reason: 'invalidInput',
        fields: [{ field: 'accounts.1.userName', problem: 'userNameTaken' }],
      },
    )
    expect(contentOf(instance)).toEqual(before)
  })

  test('is for an officer within the own unit, and for those below', async () => {
    const { openList } = await users(officer)
    const elsewhere = openList({ key, accounts: [{ ...first, grant: boardOf('1211') }] })
    expect(await refusalOfCall(elsewhere)).toEqual({ reason: 'notFound' })
    const equal = { role: 'viewer', scope: { kind: 'unit', unit: unitOf('11') } } as const
    expect(await refusalOfCall(openList({ key, accounts: [first, { ...second, grant: equal }] }))).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'accounts.1.grant', problem: 'scopeAboveOwn' }],
    })
    expect(await openList({ key, accounts: [first, second] })).toEqual({ opened: 2 })
  })
})

describe('reading a list', () => {
  const read = async (text: string, name = admin) => (await (await users(name)).readList({ text })).accounts

  test('finds the club and the unit of today that each line names, and proposes a free user name', async () => {
    const { name } = clubOf('1111')
    const lines = [`Bùi Thị Một\tBCN\t${name}`, 'Bùi Thị Một\tCán bộ\txã Cao Sơn\tDinhLan']
    expect(await read(lines.join('\n'))).toMatchObject([
      {
        fullName: 'Bùi Thị Một',
        userName: 'buithimot',
        role: 'clubBoard',
        found: { scope: { kind: 'club', club: clubIdOf('1111') }, place: { vi: name } },
        wrong: [],
      },
      {
        userName: 'dinhlan',
        role: 'officer',
        found: { scope: { kind: 'unit', unit: unitKey('04876@2025-07-01') } },
        wrong: [],
      },
    ])
  })

  test.each([
    { line: '\tCán bộ\txã Cao Sơn', field: 'fullName', problem: 'required' },
    { line: 'Bùi Thị Một\tHội viên\txã Cao Sơn', field: 'role', problem: 'roleUnknown' },
    { line: 'Bùi Thị Một\tCán bộ', field: 'place', problem: 'required' },
    { line: 'Bùi Thị Một\tCán bộ\txã Không Có', field: 'place', problem: 'placeUnknown' },
    { line: 'Bùi Thị Một\tBCN\tCLB', field: 'place', problem: 'placeAmbiguous' },
  ])('says $problem beside $field of “$line”', async ({ line, field, problem }) => {
    expect(await read(line)).toMatchObject([
      { found: field === 'fullName' ? {} : null, wrong: [{ field, problem }] },
    ])
  })

  test('finds an officer no club that is not theirs', async () => {
    expect(await read(`Bùi Thị Một\tBCN\t${clubOf('1211').name}`, officer)).toMatchObject([
      { found: null, wrong: [{ field: 'place', problem: 'placeUnknown' }] },
    ])
  })
})
