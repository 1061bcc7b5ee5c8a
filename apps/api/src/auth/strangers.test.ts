import type { InArgs, InStatement } from '@libsql/client'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseBusy, StorageFull } from '../db/errors.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { userIdOf, userNameOf } from '../testing/people.ts'
import { cookieOf, hashOfPassword, password, serveInstance } from '../testing/served.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const admin = userNameOf('provincialAdmin', 'province')
const officer = userNameOf('officer', 'district')
let instance: Instance
let copies = 0

beforeAll(async () => fillTwoProvinces(template, await hashOfPassword()))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

type Served = ReturnType<typeof serveInstance>
const proxy = '10.0.0.1'
const signIn = (served: Served, username: string, typed: string, headers = {}, address = proxy) =>
  served.post('/api/auth/sign-in/username', { username, password: typed }, { address, headers })

describe('behind one proxy', () => {
  test('twenty wrong logins do not shut the admin out', async () => {
    const served = serveInstance(instance)
    for (let guess = 0; guess < 20; guess++) await signIn(served, `nobody.${guess}`, 'wrong password')
    expect((await signIn(served, admin, password)).status).toBe(200)
  })

  test('the admin’s own browser gets in while the account is guessed at; another browser waits', async () => {
    const served = serveInstance(instance)
    const cookie = cookieOf(await signIn(served, admin, password))
    for (let guess = 0; guess < 8; guess++) await signIn(served, admin, 'wrong password')
    const refused = await signIn(served, admin, password)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('30')
    expect((await signIn(served, admin, password, { cookie })).status).toBe(200)
    // A cookie that one user's browser stores does not help anybody to sign in as another user.
    expect((await signIn(served, officer, 'wrong password', { cookie })).status).toBe(401)
    const forged = { cookie: 'known-device=AAAA.BBBB' }
    expect((await signIn(served, admin, password, forged)).status).toBe(429)
  })

  test('that is listed, everybody counts for themselves', async () => {
    const served = serveInstance(instance, { trustedProxies: proxy })
    const from = (address: string) => ({ 'x-forwarded-for': address })
    for (let guess = 0; guess < 8; guess++) await signIn(served, admin, 'wrong password', from('203.0.113.9'))
    expect((await signIn(served, admin, password, from('203.0.113.9'))).status).toBe(429)
    expect((await signIn(served, admin, password, from('198.51.100.7'))).status).toBe(200)
  })
})

test('a password that an admin sets ends the wait of its user', async () => {
  const served = serveInstance(instance)
  for (let guess = 0; guess < 6; guess++) await signIn(served, officer, 'wrong password')
  expect((await signIn(served, officer, password)).status).toBe(429)
  instance.clock.now = new Date(instance.clock.now.getTime() + 1000)
  const cookie = cookieOf(await signIn(served, admin, password))
  const reset = {
    key: crypto.randomUUID(),
    id: userIdOf(officer),
    version: 1,
    password: 'gặt lúa mùa thu 31',
  }
  expect((await served.post('/api/trpc/users.setPassword', reset, { cookie })).status).toBe(200)
  expect((await signIn(served, officer, 'gặt lúa mùa thu 31')).status).toBe(200)
})

test('whoever found an open session does not guess the old password at leisure', async () => {
  const served = serveInstance(instance)
  const cookie = await served.signIn(officer)
  const guess = (currentPassword: string) =>
    served.post(
      '/api/auth/change-password',
      { currentPassword, newPassword: 'gặt lúa mùa thu 31' },
      { cookie },
    )
  for (let wrong = 0; wrong < 5; wrong++) expect((await guess('wrong password')).status).toBe(400)
  expect((await guess(password)).status).toBe(429)
})

describe('strangers write nothing', () => {
  test('a hundred logins and sign-outs leave the queue of writers alone', async () => {
    const served = serveInstance(instance)
    const before = instance.opened.metrics
    const begun = countTransactions(instance)
    await Promise.all(
      Array.from({ length: 100 }, (_, stranger) =>
        stranger % 2 === 0
          ? signIn(served, `nobody.${stranger}`, 'wrong password', {}, `203.0.113.${stranger}`)
          : served.post('/api/auth/sign-out', {}, { address: `203.0.113.${stranger}` }),
      ),
    )
    expect(begun.count).toBe(0)
    expect(instance.opened.metrics).toEqual(before)
  })

  test('at once, they are told to come back instead of waiting for ever', async () => {
    const served = serveInstance(instance)
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, stranger) =>
        signIn(served, `nobody.${stranger}`, 'wrong password', {}, `203.0.113.${stranger}`),
      ),
    )
    const busy = answers.filter(({ status }) => status === 503)
    // One login is checked and forty wait, so at most 19 of the 60 are refused. Fewer are refused if the first check
    // ends before all 60 have arrived.
    expect(busy.length).toBeGreaterThan(0)
    expect(busy.length).toBeLessThanOrEqual(19)
    expect(busy.every(({ headers }) => headers.get('retry-after') === '2')).toBe(true)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(60 - busy.length)
  })
})

describe('what is wrong with the database is not said of the password', () => {
  test.each([
    { error: new DatabaseBusy('locked'), status: 503, reason: 'busy' },
    { error: new StorageFull('full'), status: 507, reason: 'storageFull' },
  ])('$reason at login and at sign-out', async ({ error, status, reason }) => {
    const served = serveInstance(instance)
    const cookie = await served.signIn(officer)
    breakWrites(instance, error)
    for (let attempt = 0; attempt < 8; attempt++) {
      const answer = await signIn(served, officer, password)
      expect(answer.status).toBe(status)
      expect(await answer.json()).toMatchObject({ refusal: { reason } })
    }
    expect((await served.post('/api/auth/sign-out', {}, { cookie })).status).toBe(status)
  })
})

function countTransactions(instance: Instance) {
  const begun = { count: 0 }
  onWrite(instance, (write) => {
    begun.count += 1
    return write()
  })
  return begun
}

function breakWrites(instance: Instance, error: Error): void {
  onWrite(instance, () => Promise.reject(error))
}

/** Passes every write of the server to `instead`, which may run it or fail. */
function onWrite(
  { opened: { client } }: Instance,
  instead: <T>(write: () => Promise<T>) => Promise<T>,
): void {
  const transaction = client.transaction.bind(client)
  const execute = client.execute.bind(client)
  client.transaction = () => instead(() => transaction())
  client.execute = (statement: InStatement, args?: InArgs) => {
    const run = () => (typeof statement === 'string' ? execute(statement, args) : execute(statement))
    const sql = typeof statement === 'string' ? statement : statement.sql
    return /^\s*(select|with)\b/i.test(sql) ? run() : instead(run)
  }
}
