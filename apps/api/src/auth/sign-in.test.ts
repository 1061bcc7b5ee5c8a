import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit, sessions, users } from '../db/schema/index.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { userIdOf, userNameOf } from '../testing/people.ts'
import { cookieOf, hashOfPassword, password, type Served, serveInstance } from '../testing/served.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const admin = userNameOf('provincialAdmin', 'province')
const officer = userNameOf('officer', 'district')
let instance: Instance
let served: Served
let copies = 0

beforeAll(async () => fillTwoProvinces(template, await hashOfPassword()))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
  served = serveInstance(instance)
})
afterEach(() => instance.close())

const signInAs = (username: string, typed: string, address?: string) =>
  served.post(
    '/api/auth/sign-in/username',
    { username, password: typed },
    address === undefined ? {} : { address },
  )

async function whoIs(cookie: string): Promise<unknown> {
  const answer = await served.get('/api/trpc/session.me', { cookie })
  return JSON.parse(await answer.text()).result.data?.userName ?? null
}

describe('signing in', () => {
  test('sets a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await signInAs(officer, password)
    expect(answer.status).toBe(200)
    const [cookie = '', knownDevice = '', ...others] = answer.headers.getSetCookie()
    expect(others).toEqual([])
    expect(cookie).toMatch(/^session=/)
    for (const attribute of [/; Path=\/(;|$)/, /; HttpOnly/, /; SameSite=Lax/i])
      expect(cookie).toMatch(attribute)
    expect(knownDevice).toMatch(/^known-device=.*; HttpOnly; SameSite=Strict/)
    expect(await whoIs(cookieOf(answer))).toBe(officer)
  })

  test('over HTTPS sets a cookie that holds for this host alone and never travels in the clear', async () => {
    const secure = serveInstance(instance, { secure: true })
    const answer = await secure.post('/api/auth/sign-in/username', { username: officer, password })
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-session=/)
    expect(cookie).toMatch(/; Secure/)
    expect(cookie).not.toMatch(/; Domain/)
    const me = await secure.get('/api/trpc/session.me', { cookie: cookieOf(answer) })
    expect(await me.json()).toMatchObject({ result: { data: { userName: officer } } })
  })

  describe('with a password that was given and never changed', () => {
    const day = 86_400_000
    const isGiven = () =>
      instance.services.db
        .update(users)
        .set({ awaitsNewPassword: true })
        .where(eq(users.id, userIdOf(officer)))
    const later = (days: number) => {
      instance.clock.now = new Date(instance.clock.now.getTime() + days * day)
    }

    test('works for fourteen days, and afterwards is told to be too late', async () => {
      await isGiven()
      later(14)
      expect((await signInAs(officer, password)).status).toBe(200)
      later(1)
      const late = await signInAs(officer, password)
      expect(late.status).toBe(401)
      expect(await late.json()).toMatchObject({ refusal: { reason: 'firstPasswordEnded' } })
      expect(late.headers.getSetCookie()).toEqual([])
    })

    test('says nothing of it to whoever does not know the password, nor to somebody who chose their own', async () => {
      later(100)
      expect((await signInAs(officer, password)).status).toBe(200)
      await isGiven()
      const guessed = await signInAs(officer, 'sai mật khẩu')
      expect(await guessed.json()).toMatchObject({ refusal: { reason: 'wrongLogin' } })
    })
  })

  test('is in the log with what came of it: whose it was once that is proven, and never what was typed', async () => {
    await signInAs(officer, 'sai mật khẩu', '203.0.113.7')
    const cookie = cookieOf(await signInAs(officer, password))
    await served.post('/api/auth/sign-out', {}, { cookie })
    expect(served.log).toMatchObject([
      { actor: null, procedure: 'POST /api/auth/sign-in/username', outcome: 'wrongLogin' },
      { actor: userIdOf(officer), procedure: 'POST /api/auth/sign-in/username', outcome: 'done' },
      { actor: userIdOf(officer), procedure: 'POST /api/auth/sign-out', outcome: 'done' },
    ])
    for (const typed of [officer, password, 'sai mật khẩu', '203.0.113.7'])
      expect(JSON.stringify(served.log)).not.toContain(typed)
  })

  test('a name typed in capitals is the same name', async () => {
    expect((await signInAs(` ${officer.toUpperCase()} `, password)).status).toBe(200)
  })

  test('a wrong password, an unknown name, a disabled user and a name that cannot be get one and the same answer', async () => {
    const answers = []
    for (const [name, typed] of [
      [officer, 'wrong password'],
      ['nobody.here', password],
      ['disabled', password],
      ['Không Phải Tên', password],
      ['', password],
    ] as const) {
      const answer = await signInAs(name, typed)
      answers.push({
        status: answer.status,
        body: await answer.text(),
        cookies: answer.headers.getSetCookie(),
      })
    }
    const [first] = answers
    expect(first).toMatchObject({ status: 401, cookies: [] })
    expect(JSON.parse(first?.body ?? '')).toMatchObject({ refusal: { reason: 'wrongLogin' } })
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty('size', 1)
  })
})

describe('a session', () => {
  test('ends when its user signs out', async () => {
    const cookie = await served.signIn(officer)
    const answer = await served.post('/api/auth/sign-out', {}, { cookie })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('clear-site-data')).toBe('"cache"')
    expect(await whoIs(cookie)).toBeNull()
  })

  test('ends everywhere else when the password is changed, which asks for the old one', async () => {
    const [here, elsewhere] = [await served.signIn(officer), await served.signIn(officer)]
    const change = (currentPassword: string, newPassword: string) =>
      served.post('/api/auth/change-password', { currentPassword, newPassword }, { cookie: here })
    const wrong = await change('not the old one', 'gặt lúa mùa thu 31')
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({
      refusal: { reason: 'invalidInput', fields: [{ field: 'currentPassword', problem: 'invalid' }] },
    })
    expect(await (await change('not the old one', 'short')).json()).toMatchObject({
      refusal: {
        fields: [
          { field: 'currentPassword', problem: 'invalid' },
          { field: 'newPassword', problem: 'passwordTooShort' },
        ],
      },
    })
    expect(await (await change(password, 'short')).json()).toMatchObject({
      refusal: { fields: [{ field: 'newPassword', problem: 'passwordTooShort' }] },
    })
    const changed = await change(password, 'gặt lúa mùa thu 31')
    expect(changed.status).toBe(200)
    expect(await whoIs(elsewhere)).toBeNull()
    expect(await whoIs(here)).toBeNull()
    expect(await whoIs(cookieOf(changed))).toBe(officer)
    const [entry, ...others] = await instance.services.db.select().from(audit)
    expect(entry).toMatchObject({
      actor: userIdOf(officer),
      action: 'user.manage',
      subjectId: userIdOf(officer),
    })
    expect(entry?.particulars).not.toMatch(/lúa|gặt/)
    expect(others).toEqual([])
    expect((await signInAs(officer, password)).status).toBe(401)
  })

  test('with a password that somebody else chose can do nothing until it is changed to another', async () => {
    const { users } = await instance.as(admin)
    const first = 'hoa gạo đỏ đầu làng 5'
    await users.setPassword({ key: crypto.randomUUID(), id: userIdOf(officer), version: 1, password: first })
    const cookie = cookieOf(await signInAs(officer, first))
    const meOf = async (its: string) =>
      JSON.parse(await (await served.get('/api/trpc/session.me', { cookie: its })).text()).result.data
    expect(await meOf(cookie)).toMatchObject({ awaitsNewPassword: true, grants: [] })
    const change = (newPassword: string) =>
      served.post('/api/auth/change-password', { currentPassword: first, newPassword }, { cookie })
    expect(await (await change(first)).json()).toMatchObject({
      refusal: { fields: [{ field: 'newPassword', problem: 'passwordUnchanged' }] },
    })
    const changed = await change('gặt lúa mùa thu 31')
    expect(await meOf(cookieOf(changed))).toMatchObject({
      awaitsNewPassword: false,
      grants: [{ role: 'officer' }],
    })
  })

  test('without one, no password can be changed', async () => {
    const answer = await served.post('/api/auth/change-password', {
      currentPassword: password,
      newPassword: 'gặt lúa mùa thu 31',
    })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ refusal: { reason: 'notSignedIn' } })
  })

  /** Moves the server's clock this many hours ahead of the real time, by which better-auth dates the login. */
  const passHours = (hours: number) => {
    instance.clock.now = new Date(Date.now() + hours * 3_600_000)
  }

  test('ends after seven days however much it is used', async () => {
    const cookie = await served.signIn(officer)
    for (let hours = 7; hours < 7 * 24; hours += 7) {
      passHours(hours)
      expect(await whoIs(cookie)).toBe(officer)
    }
    passHours(7 * 24 - 0.1)
    expect(await whoIs(cookie)).toBe(officer)
    passHours(7 * 24 + 0.1)
    expect(await whoIs(cookie)).toBeNull()
    expect(await instance.services.db.select().from(sessions)).toEqual([])
  })

  test('ends when it was not used for eight hours', async () => {
    const cookie = await served.signIn(officer)
    passHours(7.9)
    expect(await whoIs(cookie)).toBe(officer)
    passHours(7.9 + 8.1)
    expect(await whoIs(cookie)).toBeNull()
  })

  test('is noted to be in use every five minutes, not at each request', async () => {
    const cookie = await served.signIn(officer)
    const noted = async () => (await instance.services.db.select().from(sessions))[0]?.updatedAt
    const first = await noted()
    passHours(4 / 60)
    await whoIs(cookie)
    expect(await noted()).toEqual(first)
    passHours(6 / 60)
    await whoIs(cookie)
    expect(await noted()).toEqual(instance.clock.now)
  })

  test.each(['setDisabled', 'setGrants', 'setPassword'] as const)('ends with users.%s', async (what) => {
    const cookie = await served.signIn(officer)
    const changes = {
      setDisabled: { disabled: true },
      setGrants: { grants: [] },
      setPassword: { password: 'gặt lúa mùa thu 31' },
    }
    const answer = await served.post(
      `/api/trpc/users.${what}`,
      { key: crypto.randomUUID(), id: userIdOf(officer), version: 1, ...changes[what] },
      { cookie: await served.signIn(admin) },
    )
    expect(answer.status).toBe(200)
    expect(await whoIs(cookie)).toBeNull()
  })

  test('of a user who was disabled in the database itself lets nobody in', async () => {
    const cookie = await served.signIn(officer)
    await instance.services.db.update(users).set({ disabled: true }).where(eq(users.username, officer))
    expect(await whoIs(cookie)).toBeNull()
  })

  test('works behind a proxy that speaks HTTPS in front of this server', async () => {
    const headers = { host: 'clb.example.org', origin: 'https://clb.example.org' }
    const cookie = await served.signIn(officer)
    const signOut = (host: string) => served.post(`http://${host}/api/auth/sign-out`, {}, { cookie, headers })
    expect((await signOut('another.example.org')).status).toBe(403)
    expect((await signOut('clb.example.org')).status).toBe(200)
  })

  test('is bound to its signature', async () => {
    const cookie = await served.signIn(officer)
    const [, token, signature] = /^session=([^.]+)\.(.+)$/.exec(cookie) ?? []
    const other = await served.signIn(officer)
    for (const forged of [
      `session=${token}.forged`,
      `session=${token}.`,
      `session=${token}`,
      `session=.${signature}`,
      `session=${token}x.${signature}`,
      `${other.split('.')[0]}.${signature}`,
      'session=%',
    ])
      expect(await whoIs(forged)).toBeNull()
    expect(await whoIs(`theme=dark; ${cookie}; session=${token}.forged`)).toBe(officer)
  })
})
