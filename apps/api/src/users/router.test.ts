import type { Grant } from '@lienthehe/domain/access'
import { unitKey } from '@lienthehe/domain/units'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accounts, audit, requests, rosterDrafts } from '../db/schema/index.ts'
import { contentOf } from '../testing/content.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { outcomeOf, refusalOfCall } from '../testing/outcome.ts'
import { coversTarget, people, userIdOf, userNameOf } from '../testing/people.ts'
import { clubIdOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const password = 'lúa chín đầy đồng 27'
const districtAdmin = userNameOf('provincialAdmin', 'district')
const target = userIdOf(userNameOf('clubBoard', 'club'))
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`key ${++keys}`)
const users = async (name = admin) => (await instance.as(name)).users
const boardOf = (code: string): Grant => ({
  role: 'clubBoard',
  scope: { kind: 'club', club: clubIdOf(code) },
})
const officerOf = (digits: string): Grant => ({
  role: 'officer',
  scope: { kind: 'unit', unit: unitOf(digits) },
})

async function create(typed: { userName?: string; password?: string; grants?: Grant[] }, by = admin) {
  const { create: make } = await users(by)
  return make({ key: newKey(), userName: 'nguoi.moi', fullName: 'Người Mới', password, grants: [], ...typed })
}

describe('creating a user', () => {
  test.each([
    { typed: { userName: 'Nguyễn' }, field: 'userName', problem: 'userNameInvalid' },
    { typed: { userName: 'ab' }, field: 'userName', problem: 'userNameInvalid' },
    { typed: { userName: admin.toUpperCase() }, field: 'userName', problem: 'userNameTaken' },
    { typed: { password: 'ngắn quá' }, field: 'password', problem: 'passwordTooShort' },
    { typed: { password: 'matkhau123456' }, field: 'password', problem: 'passwordTooCommon' },
    { typed: { password: 'x y '.repeat(40) }, field: 'password', problem: 'tooLong' },
  ])('$field: $problem for $typed', async ({ typed, field, problem }) => {
    const before = contentOf(instance)
    expect(await refusalOfCall(create(typed))).toEqual({
      reason: 'invalidInput',
      fields: [{ field, problem }],
    })
    expect(contentOf(instance)).toEqual(before)
  })

  test.each([
    {
      what: 'a province administered from a district',
      grant: { ...officerOf('11'), role: 'provincialAdmin' },
    },
    { what: 'a province administered from a club', grant: { ...boardOf('1111'), role: 'provincialAdmin' } },
    { what: 'an officer of a club', grant: { ...boardOf('1111'), role: 'officer' } },
    { what: 'a board of a commune', grant: { ...officerOf('111'), role: 'clubBoard' } },
  ] as const)('refuses $what, beside the right, when creating and when changing', async ({ grant }) => {
    const before = contentOf(instance)
    const refused = {
      reason: 'invalidInput',
      fields: [{ field: 'grants.1.scope', problem: 'scopeNotOfRole' }],
    }
    const grants = [boardOf('1112'), grant]
    expect(await refusalOfCall(create({ grants }))).toEqual(refused)
    const { setGrants } = await users()
    expect(await refusalOfCall(setGrants({ key: newKey(), id: target, version: 1, grants }))).toEqual(refused)
    expect(contentOf(instance)).toEqual(before)
  })

  test('gives an officer a unit of any level, and a viewer any place', async () => {
    const viewerOf = (grant: Grant): Grant => ({ ...grant, role: 'viewer' })
    instance.clock.now = new Date('2025-06-30T03:00:00Z')
    const grants = [officerOf('1'), officerOf('11'), officerOf('111'), viewerOf(boardOf('1111'))]
    expect(await create({ grants })).toMatchObject({ version: 1 })
  })

  test('gives an officer no unit that has ended', async () => {
    expect(await refusalOfCall(create({ grants: [boardOf('1111'), officerOf('11')] }))).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'grants.1.scope', problem: 'scopeEnded' }],
    })
  })

  test('leaves the password nowhere, and its hash in one place', async () => {
    const { id } = await create({ grants: [boardOf('1111')] })
    const { db } = instance.services
    const stored = JSON.stringify([await db.select().from(audit), await db.select().from(requests)])
    expect(stored).not.toMatch(/lúa chín|argon2/)
    const kept = (await db.select().from(accounts)).filter(({ userId }) => userId === id)
    expect(kept.map(({ password: hash }) => hash)).toEqual([
      expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/),
    ])
  })
})

describe('rights are given and taken only where one administers', () => {
  test.each([
    { what: 'the province', grant: officerOf('1') },
    { what: 'the next district', grant: officerOf('12') },
    { what: 'another province', grant: officerOf('2') },
    { what: 'a club of the next district', grant: boardOf('1211') },
    {
      what: 'a club that does not exist',
      grant: { role: 'clubBoard', scope: { kind: 'club', club: clubIdOf('none') } } as const,
    },
    {
      what: 'a unit that does not exist',
      grant: { role: 'viewer', scope: { kind: 'unit', unit: unitKey('99@2020-01-01') } } as const,
    },
  ])('not in $what, even among others that are one’s own', async ({ grant }) => {
    const before = contentOf(instance)
    const grants = [boardOf('1111'), grant]
    const { setGrants } = await users(districtAdmin)
    expect(await refusalOfCall(create({ grants }, districtAdmin))).toEqual({ reason: 'notFound' })
    expect(await refusalOfCall(setGrants({ key: newKey(), id: target, version: 1, grants }))).toEqual({
      reason: 'notFound',
    })
    expect(contentOf(instance)).toEqual(before)
  })

  test('somebody with a right elsewhere is out of reach, also for a new password', async () => {
    const id = userIdOf(userNameOf('clubBoard', 'nextDistrict'))
    const { setPassword, setDisabled } = await users(districtAdmin)
    expect(await refusalOfCall(setPassword({ key: newKey(), id, version: 1, password }))).toEqual({
      reason: 'notFound',
    })
    expect(await refusalOfCall(setDisabled({ key: newKey(), id, version: 1, disabled: true }))).toEqual({
      reason: 'notFound',
    })
  })

  test('whoever has no rights at all belongs to the admin of the province', async () => {
    const id = userIdOf('without.grants')
    const of = async (name: string) =>
      (await users(name)).setDisabled({ key: newKey(), id, version: 1, disabled: true })
    expect(await refusalOfCall(of(districtAdmin))).toEqual({ reason: 'notFound' })
    expect(await of(admin)).toEqual({ version: 2 })
  })

  test('a list of users holds those whose every right lies within one’s own', async () => {
    const listed = async (name: string) =>
      (await (await users(name)).list()).users.map(({ userName }) => userName)
    const inProvince = people.filter(({ place }) => place !== 'otherProvince').map(({ userName }) => userName)
    expect((await listed(admin)).toSorted()).toEqual(inProvince.toSorted())
    const below = people.filter(
      ({ place }) =>
        place !== null && ['district', 'commune', 'club', 'nextCommune', 'nextClub'].includes(place),
    )
    expect((await listed(districtAdmin)).toSorted()).toEqual(below.map(({ userName }) => userName).toSorted())
    const ofClub = people.filter((person) => person.place === 'club' && coversTarget(person))
    expect((await listed(userNameOf('provincialAdmin', 'club'))).toSorted()).toEqual(
      ofClub.map(({ userName }) => userName).toSorted(),
    )
  })
})

describe('the last admin of the province', () => {
  const id = userIdOf(admin)

  test('is neither disabled nor demoted, by whatever other rights', async () => {
    const { setDisabled, setGrants } = await users()
    const lastAdmin = { reason: 'lastAdmin' }
    expect(await refusalOfCall(setDisabled({ key: newKey(), id, version: 1, disabled: true }))).toEqual(
      lastAdmin,
    )
    const officerToday: Grant = { role: 'officer', scope: { kind: 'unit', unit: unitKey('25@2025-07-01') } }
    for (const grants of [[], [officerToday], [boardOf('1111')]])
      expect(await refusalOfCall(setGrants({ key: newKey(), id, version: 1, grants }))).toEqual(lastAdmin)
  })

  test('is not the last one when there is another', async () => {
    await create({ grants: [{ ...officerOf('1'), role: 'provincialAdmin' }] })
    const { setDisabled } = await users()
    expect(await setDisabled({ key: newKey(), id, version: 1, disabled: true })).toEqual({ version: 2 })
  })
})

describe('a user name that was mistyped', () => {
  test('is corrected, and is the one to sign in with', async () => {
    const { rename, list } = await users()
    const names = { userName: 'nguyen.thi.lan', fullName: 'Nguyễn Thị Lan' }
    expect(await rename({ key: newKey(), id: target, version: 1, ...names })).toEqual({ version: 2 })
    expect((await list()).users.find(({ id }) => id === target)).toMatchObject(names)
    expect((await instance.services.db.select().from(audit)).at(-1)?.particulars).toMatch(/nguyen\.thi\.lan/)
  })

  test('is not one that somebody else has', async () => {
    const { rename } = await users()
    const names = { userName: admin, fullName: 'Nguyễn Thị Lan' }
    expect(await refusalOfCall(rename({ key: newKey(), id: target, version: 1, ...names }))).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'userName', problem: 'userNameTaken' }],
    })
  })
})

test('what an admin takes away is gone at the very next request', async () => {
  const name = userNameOf('clubBoard', 'club')
  const list = async () => (await instance.as(name)).members.list({ club: clubIdOf('1111') })
  expect((await list()).members).not.toEqual([])
  const { setGrants } = await users()
  await setGrants({ key: newKey(), id: target, version: 1, grants: [boardOf('1112')] })
  expect(await refusalOfCall(list())).toEqual({ reason: 'notFound' })
})

test('two admins at one user: the second sees what the first did', async () => {
  const { setGrants } = await users()
  await setGrants({ key: newKey(), id: target, version: 1, grants: [boardOf('1112')] })
  expect(await outcomeOf(setGrants({ key: newKey(), id: target, version: 1, grants: [] }))).toMatchObject({
    refusal: { reason: 'stale', currentVersion: 2 },
    current: { value: { id: target, grants: [boardOf('1112')] } },
  })
})

describe('handing over to a successor', () => {
  const successor = userIdOf(userNameOf('clubBoard', 'nextClub'))

  test('moves every right in one act, locks who gave them and signs both out', async () => {
    const { handOver, list } = await users()
    const input = { key: newKey(), id: target, version: 1, successor: { id: successor, version: 1 } }
    expect(await handOver(input)).toEqual({ version: 2 })
    const after = (await list()).users.filter(({ id }) => id === target || id === successor)
    expect(Object.fromEntries(after.map(({ id, ...rest }) => [id, rest]))).toMatchObject({
      [target]: { disabled: true, grants: [], version: 2 },
      [successor]: { disabled: false, grants: [boardOf('1112'), boardOf('1111')], version: 2 },
    })
    const told = await instance.services.db.select().from(audit)
    expect(told.map(({ subjectId }) => subjectId)).toEqual([target, successor])
  })

  test('moves the lists that were left half-read, too', async () => {
    const { db } = instance.services
    await db.run(sql`insert into roster_drafts
      (id, club, "by", at, version, file_name, default_joined_on, roster)
      values ('draft', ${clubIdOf('1111')}, ${target}, '2025-11-19', 1, 'a.xlsx', '2025-01-01', '{}')`)
    const { handOver } = await users()
    await handOver({ key: newKey(), id: target, version: 1, successor: { id: successor, version: 1 } })
    expect(await db.select({ by: rosterDrafts.by }).from(rosterDrafts)).toEqual([{ by: successor }])
  })

  test('leaves everything as it was when the successor was changed meanwhile', async () => {
    const { handOver } = await users()
    const before = contentOf(instance)
    const input = { key: newKey(), id: target, version: 1, successor: { id: successor, version: 2 } }
    expect(await refusalOfCall(handOver(input))).toEqual({ reason: 'stale', currentVersion: 1 })
    expect(contentOf(instance)).toEqual(before)
  })
})
