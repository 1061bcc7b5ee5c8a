import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit, recoveryCodes as keptCodes } from '../db/schema/index.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { userIdOf, userNameOf } from '../testing/people.ts'
import { cookieOf, hashOfPassword, password, type Served, serveInstance } from '../testing/served.ts'
import { codeAt } from './totp.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
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

const login = (code?: string, typed = password) =>
  served.post('/api/auth/sign-in/username', {
    username: officer,
    password: typed,
    ...(code !== undefined && { code }),
  })
const reasonOf = async (answer: Response) => JSON.parse(await answer.text()).refusal?.reason ?? 'signed in'
const ask = (step: string, body: object, cookie: string) =>
  served.post(`/api/auth/second-step/${step}`, body, { cookie })
const inMinutes = (minutes: number) => new Date(instance.services.now().getTime() + minutes * 60_000)
const own = async (cookie: string) => {
  const answer = await served.get('/api/trpc/session.own', { cookie })
  return JSON.parse(await answer.text()).result.data
}

/** Turns the code on for the officer's login. */
async function setUp() {
  const cookie = await served.signIn(officer)
  const begun = await ask('begin', { currentPassword: password }, cookie)
  const { secret } = JSON.parse(await begun.text())
  const code = codeAt(secret, instance.services.now())
  const confirmed = await ask('confirm', { code }, cookie)
  const { recoveryCodes } = JSON.parse(await confirmed.text())
  return { cookie, secret, code, recoveryCodes }
}

describe('setting it up', () => {
  test('asks for the password, and nothing is asked at the login before a code was shown', async () => {
    const cookie = await served.signIn(officer)
    const wrong = await ask('begin', { currentPassword: 'not this one' }, cookie)
    expect(await reasonOf(wrong)).toBe('invalidInput')
    const begun = JSON.parse(await (await ask('begin', { currentPassword: password }, cookie)).text())
    expect(begun.address).toBe(
      `otpauth://totp/Li%C3%AAn%20Th%E1%BA%BF%20H%E1%BB%87:${officer}?issuer=Li%C3%AAn%20Th%E1%BA%BF%20H%E1%BB%87&secret=${begun.secret}&algorithm=SHA1&digits=6&period=30`,
    )
    expect(await reasonOf(await login())).toBe('signed in')
    expect(await (await ask('confirm', { code: '000000' }, cookie)).json()).toMatchObject({
      refusal: { fields: [{ field: 'code', problem: 'invalid' }] },
    })
  })

  test('ends the sessions that were begun with the password alone, and stands in the history', async () => {
    const elsewhere = await served.signIn(officer)
    const { cookie, recoveryCodes } = await setUp()
    expect((await served.get('/api/trpc/session.own', { cookie: elsewhere })).status).toBe(401)
    expect(await own(cookie)).toMatchObject({ secondStep: { recoveryCodesLeft: 10 } })
    expect(new Set(recoveryCodes).size).toBe(10)
    const entries = await instance.services.db.select().from(audit)
    expect(entries).toMatchObject([{ actor: userIdOf(officer), action: 'user.manage' }])
    expect(entries[0]?.particulars).toMatch(/"provesTwice":true/)
    expect(JSON.stringify(entries)).not.toContain(recoveryCodes[0])
  })

  test('once set up, another secret does not take its place', async () => {
    const { cookie } = await setUp()
    expect(await reasonOf(await ask('begin', { currentPassword: password }, cookie))).toBe('stale')
  })

  test('can be undone with the password', async () => {
    const { cookie } = await setUp()
    expect(await reasonOf(await ask('end', { currentPassword: 'not this one' }, cookie))).toBe('invalidInput')
    expect((await ask('end', { currentPassword: password }, cookie)).status).toBe(200)
    expect(await reasonOf(await login())).toBe('signed in')
    expect(await own(cookie)).toMatchObject({ secondStep: null })
  })
})

describe('the login', () => {
  test('asks for the code once the password is right, and not before', async () => {
    const { secret } = await setUp()
    expect(await reasonOf(await login())).toBe('codeNeeded')
    expect(await reasonOf(await login(undefined, 'not this one'))).toBe('wrongLogin')
    expect(await reasonOf(await login(codeAt(secret, inMinutes(1)), 'not this one'))).toBe('wrongLogin')
    expect(await reasonOf(await login('000 000'))).toBe('wrongCode')
    instance.clock.now = inMinutes(1)
    expect(await reasonOf(await login(codeAt(secret, instance.services.now())))).toBe('signed in')
  })

  test('takes each code once: the one that set it up no more, and of two at the same time one', async () => {
    const { secret, code } = await setUp()
    expect(await reasonOf(await login(code))).toBe('wrongCode')
    const next = codeAt(secret, inMinutes(0.5))
    const answers = await Promise.all([login(next), login(next)])
    expect((await Promise.all(answers.map(reasonOf))).toSorted()).toEqual(['signed in', 'wrongCode'])
  })

  test('keeps recovery codes as slow to guess as passwords, and takes those that were kept otherwise before', async () => {
    const { recoveryCodes } = await setUp()
    const { db } = instance.services
    const kept = await db.select().from(keptCodes)
    expect(kept).toHaveLength(10)
    for (const { hash } of kept) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(JSON.stringify(kept)).not.toContain(recoveryCodes[0].replace('-', ''))
    const fast = createHash('sha256')
      .update(`recovery code\n${userIdOf(officer)}\nK7QX2MPW4R`)
      .digest('base64url')
    await db.insert(keptCodes).values({ user: userIdOf(officer), hash: fast })
    expect(await reasonOf(await login('k7qx2-mpw4r'))).toBe('signed in')
    expect(await reasonOf(await login('K7QX2-MPW4R'))).toBe('wrongCode')
  })

  test('takes a recovery code, however it was typed, once', async () => {
    const { recoveryCodes } = await setUp()
    const typed = ` ${recoveryCodes[3].toLowerCase().replace('-', ' ')} `
    const answer = await login(typed)
    expect(await reasonOf(answer.clone())).toBe('signed in')
    expect(await own(cookieOf(answer))).toMatchObject({ secondStep: { recoveryCodesLeft: 9 } })
    expect(await reasonOf(await login(recoveryCodes[3]))).toBe('wrongCode')
  })

  test('slows down whoever guesses codes as whoever guesses passwords', async () => {
    await setUp()
    const reasons = []
    for (let guess = 0; guess < 6; guess += 1) reasons.push(await reasonOf(await login(`00000${guess}`)))
    expect(reasons).toEqual([...Array(5).fill('wrongCode'), 'tooManyAttempts'])
  })
})

describe('whoever lost the phone and the recovery codes', () => {
  test('is let in by the password alone once an admin has stopped the asking', async () => {
    await setUp()
    const { users } = await instance.as(admin)
    const [before] = (await users.list()).users.filter(({ userName }) => userName === officer)
    expect(before).toMatchObject({ provesTwice: true })
    const id = userIdOf(officer)
    await users.endSecondStep({ key: crypto.randomUUID(), id, version: before?.version ?? 0 })
    expect(await reasonOf(await login())).toBe('signed in')
  })
})

describe('where it is required', () => {
  test('an officer can do nothing before; a board is not asked', async () => {
    served = serveInstance(instance, { requiresSecondStep: true })
    const before = await served.signIn(officer)
    const me = await served.get('/api/trpc/session.me', { cookie: before })
    expect(await me.json()).toMatchObject({ result: { data: { awaitsSecondStep: true, grants: [] } } })
    const { cookie } = await setUp()
    const after = await served.get('/api/trpc/session.me', { cookie })
    expect(JSON.parse(await after.text()).result.data).toMatchObject({
      awaitsSecondStep: false,
      grants: [{ role: 'officer' }],
    })
    const board = await served.signIn(userNameOf('clubBoard', 'club'))
    const who = await served.get('/api/trpc/session.me', { cookie: board })
    expect(JSON.parse(await who.text()).result.data).toMatchObject({
      awaitsSecondStep: false,
      grants: [{ role: 'clubBoard' }],
    })
  })
})
