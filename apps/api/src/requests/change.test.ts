import { isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { audit, members, requests, users } from '../db/schema/index.ts'
import { contentOf } from '../testing/content.ts'
import { type Instance, makeFolder, openCopy, openInstance } from '../testing/instance.ts'
import { admin, fillMatrix, type MatrixTarget } from '../testing/matrix-target.ts'
import { callPath, outcomeOf, refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { changesTried, inputOf, whoMay } from '../testing/tried-changes.ts'
import { clubIdOf, memberIdOf, membersOf, uuidOf } from '../testing/two-provinces.ts'
import { change } from './change.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let target: MatrixTarget
let copies = 0

beforeAll(async () => {
  target = await fillMatrix(template)
})
afterAll(() => folder.remove())

async function onCopy(work: (instance: Instance) => Promise<void>): Promise<void> {
  const instance = await openCopy(template, `${++copies}`)
  try {
    await work(instance)
  } finally {
    await instance.close()
  }
}

const counts = async ({ services: { db } }: Instance) => ({
  audit: (await db.select().from(audit).where(isNull(audit.partOf))).length,
  requests: (await db.select().from(requests)).length,
})

const [draft] = membersOf('1111').map(({ id, club, departure, ...rest }) => ({ ...rest, citizenId: null }))
if (draft === undefined) throw new RangeError('the club has no members')
const club = clubIdOf('1111')
const admission = { club, draft: { ...draft, fullName: 'Người Mới' }, anotherPerson: false }
const key = uuidOf('a key')

describe('every change', () => {
  test.each(changesTried)(
    '%s writes one entry of audit; sent again it has one effect and one answer',
    (path) =>
      onCopy(async (instance) => {
        const input = inputOf(path, target)
        const before = await counts(instance)
        const userName = whoMay(path)
        const first = await callPath(await instance.contextOf(userName), path, input)
        expect(first).toMatchObject({ kind: 'answer' })
        const after = contentOf(instance)
        expect(await counts(instance)).toEqual({ audit: before.audit + 1, requests: before.requests + 1 })

        instance.clock.now = new Date('2025-11-23T03:00:00Z')
        const again = await callPath(await instance.contextOf(userName), path, input)
        expect(again.text).toBe(first.text)
        expect(contentOf(instance)).toEqual(after)
        expect(await verifyAudit(instance.services.db)).toMatchObject({ sound: true })
      }),
  )

  test.each(changesTried)(
    '%s with a field that nobody asked for is refused, and the field is named',
    (path) =>
      onCopy(async (instance) => {
        const before = contentOf(instance)
        const asked = inputOf(path, target)
        const input = typeof asked === 'object' ? { ...asked, unitId: 'smuggled' } : {}
        expect(await callPath(await instance.contextOf(admin), path, input)).toMatchObject({
          refusal: { reason: 'invalidInput', fields: [{ field: 'unitId', problem: 'invalid' }] },
        })
        expect(contentOf(instance)).toEqual(before)
      }),
  )
})

describe('a key that was used', () => {
  test('with another input is refused, and so is another procedure', () =>
    onCopy(async (instance) => {
      const caller = await instance.as(admin)
      await caller.members.admit({ key, ...admission })
      const before = contentOf(instance)
      const keyReused = { reason: 'keyReused' }
      const others = [
        caller.members.admit({ key, ...admission, draft: { ...admission.draft, village: 'Xóm khác' } }),
        caller.members.admit({ key, ...admission, club: clubIdOf('1112') }),
        caller.members.leave({
          key,
          id: memberIdOf('1111', 1),
          version: 1,
          departure: { on: '2025-11-01', reason: 'died' },
        }),
      ]
      for (const other of others) expect(await refusalOfCall(other)).toEqual(keyReused)
      expect(contentOf(instance)).toEqual(before)
    }))

  test('of one procedure is refused by another, also with the same input', () =>
    onCopy(async ({ services }) => {
      const intent = { actor: 'somebody', key, input: { id: club } }
      const audited = {
        action: 'club.edit',
        subject: { kind: 'club', id: club },
        club: null,
        label: '',
      } as const
      const effect = async () => ({ answer: 'done', audit: { ...audited, before: null, after: null } })
      expect(await change(services, { ...intent, procedure: 'one' }, effect)).toBe('done')
      expect(await refusalOfCall(change(services, { ...intent, procedure: 'two' }, effect))).toEqual({
        reason: 'keyReused',
      })
    }))

  test('with another password is refused', () =>
    onCopy(async (instance) => {
      const caller = await instance.as(admin)
      const user = { userName: 'another', fullName: 'Người khác', grants: [] }
      await caller.users.create({ key, ...user, password: 'lúa chín đầy đồng 27' })
      const again = caller.users.create({ key, ...user, password: 'gặt lúa mùa thu 31' })
      expect(await refusalOfCall(again)).toEqual({ reason: 'keyReused' })
    }))

  test('by somebody else is another request', () =>
    onCopy(async (instance) => {
      const mine = await (await instance.as(admin)).members.admit({ key, ...admission })
      const other = await instance.as(userNameOf('officer', 'district'))
      const theirs = await other.members.admit({ key, ...admission, anotherPerson: true })
      expect(theirs.id).not.toBe(mine.id)
    }))

  test('for something that was refused is still free', () =>
    onCopy(async (instance) => {
      const caller = await instance.as(admin)
      const future = { ...admission, draft: { ...admission.draft, birth: '2030' } }
      expect(await refusalOfCall(caller.members.admit({ key, ...future }))).toMatchObject({
        reason: 'invalidInput',
      })
      expect(await caller.members.admit({ key, ...admission })).toMatchObject({ version: 1 })
    }))

  test('twenty times at once has one effect', () =>
    onCopy(async (instance) => {
      const caller = await instance.as(admin)
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => caller.members.admit({ key, ...admission })),
      )
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
      const stored = await instance.services.db.select().from(members)
      expect(stored.filter(({ fullName }) => fullName === 'Người Mới')).toHaveLength(1)
    }))

  test('is remembered when the server was restarted', async () => {
    const instance = await openCopy(template, 'restarted')
    const first = await (await instance.as(admin)).members.admit({ key, ...admission })
    await instance.close()
    const restarted = await openInstance(instance.path, 'another run')
    expect(await (await restarted.as(admin)).members.admit({ key, ...admission })).toEqual(first)
    await restarted.close()
  })
})

describe('the first admin', () => {
  const wanted = { userName: 'chu.nhiem', fullName: 'Bùi Văn Đầu', password: 'lúa chín đầy đồng 27' }

  async function onEmpty(work: (instance: Instance) => Promise<void>): Promise<void> {
    const instance = await openInstance(`${folder.path}/empty-${++copies}.db`)
    try {
      await work(instance)
    } finally {
      await instance.close()
    }
  }

  test('is created once, and a retry of the same request gets the same answer', () =>
    onEmpty(async (instance) => {
      const { setup } = await instance.as(null)
      expect(await setup.status()).toEqual({ needsAdmin: true, illustration: false, helpLine: null })
      const code = instance.services.setupCode.issue()
      const input = { key, code, ...wanted }
      expect(await setup.createAdmin(input)).toEqual({ userName: 'chu.nhiem' })
      expect(await setup.createAdmin(input)).toEqual({ userName: 'chu.nhiem' })
      const other = { ...input, key: uuidOf('another key'), userName: 'another' }
      expect(await refusalOfCall(setup.createAdmin(other))).toEqual({ reason: 'setupDone' })
      expect(await instance.services.db.select().from(users)).toHaveLength(1)
      expect(await counts(instance)).toEqual({ audit: 1, requests: 1 })
      expect(await setup.status()).toMatchObject({ needsAdmin: false })
    }))

  test('is one, also when two hold the code', () =>
    onEmpty(async (instance) => {
      const { setup } = await instance.as(null)
      const code = instance.services.setupCode.issue()
      const outcomes = await Promise.all(
        ['one', 'two'].map((userName) =>
          outcomeOf(setup.createAdmin({ key: uuidOf(userName), code, ...wanted, userName })),
        ),
      )
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['answer', 'refusal'])
      expect(await instance.services.db.select().from(users)).toHaveLength(1)
    }))

  test('needs the code of this hour, which a stranger’s wrong guesses do not use up', () =>
    onEmpty(async (instance) => {
      const { setup } = await instance.as(null)
      const attempt = (code: string) => refusalOfCall(setup.createAdmin({ key, code, ...wanted }))
      const wrong = { reason: 'invalidInput', fields: [{ field: 'code', problem: 'setupCodeWrong' }] }
      const expired = { reason: 'invalidInput', fields: [{ field: 'code', problem: 'setupCodeExpired' }] }
      expect(await attempt('AAAA-3333')).toEqual(expired)

      const old = instance.services.setupCode.issue()
      instance.clock.now = new Date(instance.clock.now.getTime() + 61 * 60_000)
      expect(await attempt(old)).toEqual(expired)

      const code = instance.services.setupCode.issue()
      for (let guess = 0; guess < 10; guess++) expect(await attempt('AAAA-AAAA')).toEqual(wrong)
      expect(await instance.services.db.select().from(users)).toEqual([])
      expect(await setup.createAdmin({ key, code, ...wanted })).toEqual({ userName: 'chu.nhiem' })
    }))

  test('may type the code as it comes', () =>
    onEmpty(async (instance) => {
      const { setup } = await instance.as(null)
      const code = instance.services.setupCode.issue().toLowerCase().replace('-', ' ')
      expect(await setup.createAdmin({ key, code, ...wanted })).toEqual({ userName: 'chu.nhiem' })
    }))
})
