import { hash } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { accounts, audit } from '../db/schema/index.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { userIdOf, userNameOf } from '../testing/people.ts'
import { password, type Served, serveInstance } from '../testing/served.ts'
import { passwordMark } from './password-mark.ts'

const folder = makeFolder()
const officer = userNameOf('officer', 'district')
let instance: Instance
let served: Served
let files = 0

/** Stores everybody's password with a smaller work factor, as an earlier version would have. */
beforeEach(async () => {
  const path = `${folder.path}/${++files}.db`
  await fillTwoProvinces(path, await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 }))
  instance = await openInstance(path)
  served = serveInstance(instance)
})
afterEach(() => instance.close())
afterAll(() => folder.remove())

const login = (typed: string) =>
  served.post('/api/auth/sign-in/username', { username: officer, password: typed })
const stored = async () => {
  const of = eq(accounts.userId, userIdOf(officer))
  const [found] = await instance.services.db.select().from(accounts).where(of)
  return found?.password ?? ''
}

test('a password that was hashed with less work is hashed again at the login, once, and the history knows the row again', async () => {
  const before = await stored()
  expect((await login('not this one at all')).status).toBe(401)
  expect(await stored()).toBe(before)
  expect((await login(password)).status).toBe(200)
  const renewed = await stored()
  expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect((await login(password)).status).toBe(200)
  expect(await stored()).toBe(renewed)
  const { db } = instance.services
  const told = (await db.select().from(audit)).filter(({ subjectId }) => subjectId === userIdOf(officer))
  expect(told).toHaveLength(1)
  expect(told[0]?.particulars).toContain(passwordMark(renewed))
  expect(await verifyAudit(db)).toMatchObject({ sound: true })
})
