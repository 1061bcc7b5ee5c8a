import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit } from './db/schema/index.ts'
import { expectations } from './testing/expectations/expectations.ts'
import { type Instance, makeFolder, openCopy } from './testing/instance.ts'
import { fillMatrix, type MatrixTarget } from './testing/matrix-target.ts'
import { userNameOf } from './testing/people.ts'
import { hashOfPassword, type Served, serveInstance } from './testing/served.ts'
import { canariesIn, clubIdOf } from './testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const officer = userNameOf('officer', 'district')
const stranger = userNameOf('officer', 'nextDistrict')
let target: MatrixTarget
let instance: Instance
let served: Served
let copies = 0

beforeAll(async () => {
  target = await fillMatrix(template, await hashOfPassword())
})
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
  served = serveInstance(instance)
})
afterEach(() => instance.close())

const inputOf = (path: string) => expectations[path]?.input(target)
const auditRows = async () => (await instance.services.db.select().from(audit)).length

describe('a page of another site', () => {
  test.each([
    { headers: { origin: 'https://evil.example.org' } },
    { headers: { origin: 'null' } },
    { headers: { origin: 'http://localhost:8080' } }, // another port counts as another site
    { headers: { 'sec-fetch-site': 'cross-site' } },
    { headers: { 'sec-fetch-site': 'same-site' } }, // another host of the same domain
  ])('cannot change anything with the cookie of its visitor: $headers', async ({ headers }) => {
    const cookie = await served.signIn(officer)
    const before = await auditRows()
    for (const path of [
      '/api/trpc/clubs.change',
      `/api/rosters?club=${clubIdOf('1111')}`,
      '/api/auth/sign-out',
    ]) {
      const answer = await served.post(path, inputOf('clubs.change'), { cookie, headers })
      expect(answer.status).toBe(403)
    }
    expect(await auditRows()).toBe(before)
  })

  test('cannot send a change as a form or as a link', async () => {
    const cookie = await served.signIn(officer)
    const before = await auditRows()
    const form = await served.post('/api/trpc/clubs.change', inputOf('clubs.change'), {
      cookie,
      headers: { 'content-type': 'text/plain' },
    })
    expect(form.status).toBe(415)
    const input = encodeURIComponent(JSON.stringify(inputOf('clubs.change')))
    expect((await served.get(`/api/trpc/clubs.change?input=${input}`, { cookie })).status).toBe(405)
    expect(await auditRows()).toBe(before)
  })
})

describe('what is reachable', () => {
  test.each([
    'sign-up/email',
    'sign-in/email',
    'sign-in/social',
    'update-user',
    'change-email',
    'delete-user',
    'request-password-reset',
    'reset-password',
    'set-password',
    'list-sessions',
    'revoke-session',
    'is-username-available',
    'get-session',
    'verify-email',
    'ok',
    'error',
  ])('of the login library, %s is not', async (path) => {
    const cookie = await served.signIn(officer)
    expect((await served.post(`/api/auth/${path}`, {}, { cookie })).status).toBe(404)
    expect((await served.get(`/api/auth/${path}`, { cookie })).status).toBe(404)
  })

  test('the health of the server is known to everybody, and it takes no more work while it stops', async () => {
    expect((await served.get('/healthz')).status).toBe(200)
    expect((await served.get('/readyz')).status).toBe(200)
    served.stopBeingReady()
    expect((await served.get('/readyz')).status).toBe(503)
    expect((await served.get('/healthz')).status).toBe(200)
  })

  test('an upload needs a session, and the club in its scope; outside it the club does not exist', async () => {
    const upload = async (cookie: string | null, club: string) => {
      const answer = await served.post(`/api/rosters?club=${club}`, new TextEncoder().encode('x'), {
        ...(cookie !== null && { cookie }),
        headers: { 'idempotency-key': crypto.randomUUID() },
      })
      return { status: answer.status, body: await answer.text() }
    }
    expect(await upload(null, clubIdOf('1111'))).toMatchObject({ status: 401 })
    const cookie = await served.signIn(stranger)
    const outside = await upload(cookie, clubIdOf('1111'))
    expect(outside).toMatchObject({ status: 404 })
    expect(await upload(cookie, crypto.randomUUID())).toEqual(outside)
    expect(await upload(cookie, 'no id')).toEqual(outside)
    expect(
      await upload(await served.signIn(userNameOf('viewer', 'district')), clubIdOf('1111')),
    ).toMatchObject({ status: 403 })
  })

  test.each(['/api/nothing', '/api/trpc/nothing.here', '/api/auth/nothing'])(
    '%s is nowhere',
    async (path) => {
      expect((await served.get(path)).status).toBe(404)
    },
  )
})

describe('several calls in one request', () => {
  const batchOf = (paths: readonly string[]) =>
    `/api/trpc/${paths.join(',')}?batch=1&input=${encodeURIComponent(JSON.stringify(Object.fromEntries(paths.map((path, place) => [place, inputOf(path)]))))}`

  test('are each asked for their own right', async () => {
    const cookie = await served.signIn(stranger)
    const answer = await served.get(batchOf(['clubs.list', 'clubs.get', 'members.list', 'clubs.history']), {
      cookie,
    })
    const text = await answer.text()
    const words = JSON.parse(text).map(
      (each: { error?: { data: { refusal: { reason: string } } } }) =>
        each.error?.data.refusal.reason ?? 'ok',
    )
    expect(words).toEqual(['ok', 'notFound', 'notFound', 'notFound'])
    expect([...canariesIn(text).clubs].filter((code) => !code.startsWith('12'))).toEqual([])
  })

  test('are at most twenty', async () => {
    expect((await served.get(batchOf(Array(20).fill('setup.status')))).status).toBe(200)
    expect((await served.get(batchOf(Array(21).fill('setup.status')))).status).toBe(400)
  })
})

describe('headers', () => {
  test.each(['/', '/cau-lac-bo', '/index.html'])(
    '%s loads nothing from elsewhere and is shown by nobody else',
    async (path) => {
      const { status, headers } = await served.get(path)
      expect(status).toBe(200)
      const policy = headers.get('content-security-policy') ?? ''
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ])
        expect(policy).toContain(rule)
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  test.each(['/api/trpc/session.me', '/api/trpc/clubs.list', '/api/auth/get-session', '/api/nothing'])(
    '%s is kept by no cache, guessed by no browser and shared with no site',
    async (path) => {
      const { headers } = await served.get(path, { headers: { origin: 'https://evil.example.org' } })
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )
})

describe('what goes wrong', () => {
  test('a body of more than a megabyte is not read', async () => {
    const large = { name: 'x'.repeat(1_000_001) }
    for (const path of ['/api/trpc/clubs.found', '/api/auth/sign-in/username'])
      expect((await served.post(path, large)).status).toBe(413)
  })

  test('a bug tells its user the number under which the log has it, and nothing else', async () => {
    const cookie = await served.signIn(officer)
    await instance.services.db.run('alter table members rename to members_gone')
    for (const answer of [
      await served.get(
        `/api/trpc/members.list?input=${encodeURIComponent(JSON.stringify(inputOf('members.list')))}`,
        { cookie },
      ),
      await served.post('/api/trpc/members.admit', inputOf('members.admit'), { cookie }),
    ]) {
      expect(answer.status).toBe(500)
      const text = await answer.text()
      expect(text).not.toMatch(
        /select|insert|members"|no such table|SQLITE|\bat \/|node_modules|stack|zm1111/i,
      )
      const { error } = JSON.parse(text)
      expect(error).toMatchObject({ message: 'internal', data: { code: 'INTERNAL_SERVER_ERROR' } })
      expect(served.log.filter(({ requestId }) => requestId === error.data.requestId)).toHaveLength(1)
    }
    await instance.services.db.run('drop table sessions')
    const outside = await served.get('/api/trpc/session.me', { cookie })
    expect(outside.status).toBe(500)
    expect(await outside.text()).not.toMatch(/select|no such table|SQLITE|node_modules|stack/i)
  })

  test('what is thrown and is no error is answered in our words and headers too', async () => {
    const services = {
      ...instance.services,
      get plans(): never {
        throw 'no error'
      },
    }
    const answer = await serveInstance({ ...instance, services }).get('/tien-do')
    expect(answer.status).toBe(500)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.json()).toMatchObject({ message: 'internal', requestId: expect.any(String) })
  })
})
