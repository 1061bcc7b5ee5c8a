import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'
import { firstAdmin } from './people.ts'

test.use({ storageState: { cookies: [], origins: [] } })

const elsewhere = 'https://elsewhere.example.org'
const progressPath = '/public/v1/plans/hoa-binh-146/progress'

/** The headers that the answers of each kind of address must have; `null`: a header that they must not have. */
const kinds = [
  {
    kind: 'a screen of the admin',
    paths: ['/', '/dang-nhap', '/cau-lac-bo', '/khong-co-trang-nay', '/index.html'],
    headers: {
      'content-security-policy': /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
      'referrer-policy': /^same-origin$/,
      'x-frame-options': /^DENY$/,
      'cross-origin-opener-policy': /^same-origin$/,
      'cross-origin-resource-policy': /^same-origin$/,
      'access-control-allow-origin': null,
    },
  },
  {
    kind: 'an answer to somebody who may be signed in',
    paths: ['/api/trpc/session.me', '/api/trpc/clubs.list', '/api/trpc/no.such', '/api/auth/ok', '/api/no'],
    headers: { 'cache-control': /^private, no-store$/, 'access-control-allow-origin': null },
  },
  {
    kind: 'a public page',
    paths: ['/tien-do', '/nhung', '/du-lieu', '/tien-do?unit=999'],
    headers: {
      'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
      'referrer-policy': /^no-referrer$/,
      'access-control-allow-origin': null,
      'set-cookie': null,
    },
  },
  {
    kind: 'what pages of other sites may read',
    paths: [
      '/widget.js',
      '/widget-depth.js',
      '/openapi.json',
      '/public/v1/plans',
      progressPath,
      `${progressPath}?unit=999`,
      '/public/v1/no',
    ],
    headers: {
      'access-control-allow-origin': /^\*$/,
      'access-control-allow-credentials': null,
      'cross-origin-resource-policy': /^cross-origin$/,
      'set-cookie': null,
    },
  },
  { kind: 'the health of the server', paths: ['/healthz', '/readyz'], headers: { 'set-cookie': null } },
] as const

test('every address answers with the headers that keep others out', async ({ request, page }) => {
  await page.goto('/dang-nhap')
  const asset = await page.locator('script[src]').first().getAttribute('src')
  // The page itself says what it may load and who may show it; its parts may not be used by any other site.
  const parts = {
    kind: 'a part of a page',
    paths: [asset ?? '', '/assets/khong-co.js'],
    headers: {
      'cross-origin-resource-policy': /^same-origin$/,
      'access-control-allow-origin': null,
      'set-cookie': null,
    },
  } as const
  for (const { kind, paths, headers } of [...kinds, parts])
    for (const path of paths) {
      const answer = (await request.get(path, { headers: { origin: elsewhere } })).headers()
      expect.soft(answer['x-content-type-options'], `${kind}: ${path}`).toBe('nosniff')
      expect.soft(answer['strict-transport-security'], `${kind}: ${path}`).toMatch(/^max-age=31536000/)
      expect.soft(answer['x-powered-by'], `${kind}: ${path}`).toBeUndefined()
      expect.soft(answer['content-security-policy'] ?? '', path).not.toMatch(/unsafe|https?:|\*/)
      for (const [name, wanted] of Object.entries(headers))
        expect.soft(answer[name] ?? 'none', `${kind}: ${path}: ${name}`).toMatch(wanted ?? /^none$/)
    }
})

test('a session lives in one cookie that no script reads and no other site sends, and ends with the sign-out', async ({
  request,
  demo: { admin, url },
}) => {
  const answer = await request.post('/api/auth/sign-in/username', {
    headers: { origin: url },
    data: { username: admin.userName, password: admin.password },
  })
  const cookies = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie')
  // The second cookie only says that this browser has signed in before, so that strangers who guess passwords
  // cannot make its owner wait.
  expect(cookies.map(({ value }) => value.split('=')[0])).toEqual(['session', 'known-device'])
  for (const { value } of cookies) {
    for (const flag of [/HttpOnly/i, /SameSite=(Lax|Strict)/i, /Path=\//i]) expect(value).toMatch(flag)
    expect(value).not.toMatch(/Domain=/i)
  }
  const [{ value = '' } = {}] = cookies
  // The body has nothing of the session, because a script could store it.
  expect(await answer.json()).toEqual({})

  const session = { cookie: value.split(';')[0] ?? '' }
  const me = () => request.get('/api/trpc/session.me', { headers: session })
  expect(await (await me()).json()).toMatchObject({ result: { data: { userName: admin.userName } } })
  await request.post('/api/auth/sign-out', { headers: { ...session, origin: url }, data: {} })
  expect(await (await me()).json()).toEqual({ result: { data: null } })
})

test('a page of another site changes nothing with the cookie of its visitor', async ({
  request,
  demo: { admin, url },
}) => {
  const cookie = admin.state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  for (const headers of [{ origin: elsewhere }, { origin: url, 'sec-fetch-site': 'cross-site' }])
    for (const path of ['/api/trpc/users.create', '/api/auth/sign-out', '/api/rosters'])
      expect((await request.post(path, { headers: { ...headers, cookie }, data: {} })).status(), path).toBe(
        403,
      )
  const form = { headers: { origin: url, cookie }, form: { name: 'CLB' } }
  expect((await request.post('/api/trpc/clubs.found', form)).status()).toBe(415)
  expect(await admin.api.session.me.query()).not.toBeNull()
})

test.describe('on a server of its own, since an address may try so many times a minute', () => {
  test.use({ baseURL: 'http://localhost' })

  test('guessing a password is slowed down after five slips, for an account and for a name that is none', async ({
    page,
  }) => {
    await using server = await startServer()
    const { userName, password } = await firstAdmin(server)
    // Guesses are sent from the page itself: another client on this machine may reach the server from another
    // address.
    const guess = (username: string, guessed: string) =>
      page.evaluate(
        async (body) => {
          const headers = { 'content-type': 'application/json' }
          const answer = await fetch('/api/auth/sign-in/username', { method: 'POST', headers, body })
          return { status: answer.status, retryAfter: Number(answer.headers.get('retry-after')) }
        },
        JSON.stringify({ username, password: guessed }),
      )
    await page.goto(`${server.url}/dang-nhap`)
    await page.getByLabel('Tên đăng nhập').fill(userName)
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
    // The existing account is tried last, so that the wait shown on the screen is still in seconds.
    for (const name of ['khong.co.ai', userName]) {
      for (let slip = 0; slip < 5; slip += 1) expect((await guess(name, 'sai mật khẩu')).status).toBe(401)
      const refused = await guess(name, password)
      expect(refused.status).toBe(429)
      expect(refused.retryAfter).toBeGreaterThan(0)
    }
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expect(page.getByRole('alert')).toContainText(/thử lại/)
  })
})

test('no answer to a broken question says a word about the insides', async ({
  request,
  demo: { admin, url },
}) => {
  const cookie = admin.state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const insides = /sqlite|libsql|drizzle|zod|\bselect\b.*\bfrom\b|\bat .*\.[jt]s\b|node_modules|"stack"/i
  const headers = { cookie, origin: url, 'content-type': 'application/json' }
  const hostile = "' OR 1=1; DROP TABLE members; --"
  const inputOf = (input: unknown) => encodeURIComponent(JSON.stringify(input))
  const answers = [
    ...[
      `/api/trpc/clubs.get?input=${inputOf({ id: 1 })}`,
      `/api/trpc/clubs.get?input=${inputOf({ id: hostile, asOf: null })}`,
      `/api/trpc/clubs.list?input=${inputOf({ search: hostile, page: -1 })}`,
      '/api/trpc/clubs.get?input=%7B',
      '/api/trpc/no.such.procedure',
      '/api/nothing',
      '/public/v1/plans/no-such-plan/progress',
      `${progressPath}?unit=${encodeURIComponent(hostile)}`,
      '/tien-do?unit=%00',
    ].map((path) => request.get(path, { headers })),
    ...['{', '[]', '{"__proto__":{}}', inputOf({ key: hostile, draft: hostile })].map((data) =>
      request.post('/api/trpc/clubs.found', { headers, data }),
    ),
    request.post('/api/auth/sign-in/username', { headers, data: '{' }),
    request.post(`/api/rosters?club=${hostile}`, { headers, data: hostile }),
  ]
  for (const answer of await Promise.all(answers)) {
    const text = await answer.text()
    expect.soft(answer.status(), `${answer.url()}: ${text}`).toBeGreaterThanOrEqual(400)
    expect.soft(answer.status(), `${answer.url()}: ${text}`).toBeLessThan(500)
    expect.soft(text, answer.url()).not.toMatch(insides)
  }
})
