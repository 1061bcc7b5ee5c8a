import { once } from 'node:events'
import { statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { StartRefused } from './db/errors.ts'
import type { LogEntry } from './log.ts'
import type { RunningServer } from './server.ts'
import type { ServerOptions } from './server-options.ts'
import { makeFolder } from './testing/instance.ts'
import { cookieOf, password } from './testing/served.ts'
import { startOver } from './testing/started.ts'

const folder = makeFolder()

let files = 0
let path: string
let server: RunningServer

const start = (changed: Partial<ServerOptions> = {}) => startOver(folder.path, path, changed)

beforeEach(async () => {
  path = join(folder.path, `${++files}`, 'clubs.db')
  server = await start()
})
afterEach(() => server.stop())
afterAll(() => folder.remove())

function send(
  target: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const origin = `http://localhost:${server.port}`
  return fetch(`${origin}${target}`, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json', origin, ...headers },
  })
}

const wanted = { userName: 'chu.nhiem', fullName: 'Bùi Văn Đầu', password }
const createAdmin = (code: string | null) =>
  send('/api/trpc/setup.createAdmin', { key: crypto.randomUUID(), code, ...wanted })
const signIn = (username: string, typed: string, headers?: Readonly<Record<string, string>>) =>
  send('/api/auth/sign-in/username', { username, password: typed }, headers)

test('from an empty folder to the first admin’s overview', async () => {
  expect(await (await send('/api/trpc/setup.status')).json()).toMatchObject({
    result: { data: { needsAdmin: true } },
  })
  expect((await createAdmin(server.setupCode)).status).toBe(200)
  const cookie = cookieOf(await signIn('chu.nhiem', password))
  const me = await send('/api/trpc/session.me', undefined, { cookie })
  expect(await me.json()).toMatchObject({
    result: {
      data: {
        userName: 'chu.nhiem',
        grants: [{ role: 'provincialAdmin', place: { vi: 'Tỉnh Hòa Bình', en: 'Hòa Bình province' } }],
      },
    },
  })
  const input = encodeURIComponent(JSON.stringify({ plan: null, asOf: null }))
  const overview = await send(`/api/trpc/plan.overview?input=${input}`, undefined, { cookie })
  expect(await overview.json()).toMatchObject({ result: { data: { assessment: { plan: 'hoa-binh-146' } } } })
})

test('an upload that its sender breaks off is no error of the server', async () => {
  const logged: LogEntry[] = []
  await server.stop()
  server = await start({ log: (entry) => logged.push(entry) })
  await createAdmin(server.setupCode)
  const cookie = cookieOf(await signIn('chu.nhiem', password))
  const socket = connect(server.port, 'localhost')
  await once(socket, 'connect')
  const origin = `http://localhost:${server.port}`
  const head = [
    ...[
      'POST /api/rosters?unit=17@2020-01-01 HTTP/1.1',
      `Host: localhost:${server.port}`,
      `Origin: ${origin}`,
    ],
    ...[`Cookie: ${cookie}`, `Idempotency-Key: ${crypto.randomUUID()}`, 'X-File-Name: list.csv'],
    ...['Content-Length: 100000', '', 'Họ và tên'],
  ]
  socket.write(head.join('\r\n'))
  await sleep(300)
  socket.destroy()
  while (!logged.some(({ procedure }) => procedure.startsWith('POST /api/rosters'))) await sleep(20)
  expect(logged.filter(({ procedure }) => procedure.startsWith('POST /api/rosters'))).toEqual([
    expect.objectContaining({ outcome: 'clientGone' }),
  ])
})

test('everything that is wrong with the first admin is said at once', async () => {
  const answer = await send('/api/trpc/setup.createAdmin', {
    key: crypto.randomUUID(),
    code: ' ',
    fullName: '',
    userName: 'Quản trị',
    password: 'ngắn quá',
  })
  expect(await answer.json()).toMatchObject({
    error: {
      data: {
        refusal: {
          reason: 'invalidInput',
          fields: [
            { field: 'code', problem: 'required' },
            { field: 'userName', problem: 'userNameInvalid' },
            { field: 'fullName', problem: 'required' },
            { field: 'password', problem: 'passwordTooShort' },
          ],
        },
      },
    },
  })
})

test('a restart keeps the users and their sessions, and asks for no first admin again', async () => {
  await createAdmin(server.setupCode)
  const cookie = cookieOf(await signIn('chu.nhiem', password))
  await server.stop()
  server = await start()
  expect(server.setupCode).toBeNull()
  const me = await send('/api/trpc/session.me', undefined, { cookie })
  expect(await me.json()).toMatchObject({ result: { data: { userName: 'chu.nhiem' } } })
})

test.each([
  { what: 'a port that is taken', reason: 'portTaken', by: () => ({ port: server.port }) },
  { what: 'a port that is no number', reason: 'portInvalid', by: () => ({ port: Number.NaN }) },
  { what: 'a port beyond the last', reason: 'portInvalid', by: () => ({ port: 99_999 }) },
])('$what is refused in words, not with a stack', async ({ reason, by }) => {
  const refused = await start({ ...by(), databaseUrl: `file:${path}.other` }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(StartRefused)
  expect(refused).toMatchObject({ reason, message: expect.stringMatching(/^(Cổng|PORT) .*\n.*port/i) })
})

test('what it answers is counted, and how it stands is told in numbers', async () => {
  const before = server.readMetrics()
  await send('/healthz')
  await send('/tien-do')
  await send('/tien-do')
  await send('/api/nowhere')
  const after = server.readMetrics()
  expect(after.answers['2xx'] - before.answers['2xx']).toBe(3)
  expect(after.answers['4xx'] - before.answers['4xx']).toBe(1)
  expect(after).toMatchObject({ isServing: true, findings: 0, backupAgeMs: null, database: { busyCount: 0 } })
})

test('the secret of the sessions is nobody else’s to read', () => {
  expect(statSync(join(path, '..', 'session-secret')).mode & 0o777).toBe(0o600)
})

test('an address that a client claims for itself counts for nothing, and the proxy that is not listed is named', async () => {
  const named: string[] = []
  await server.stop()
  server = await start({ onUnlistedProxy: (proxy) => named.push(proxy) })
  const statuses = []
  for (let attempt = 0; attempt < 6; attempt++) {
    const claimed = { 'x-client-address': `203.0.113.${attempt}`, 'x-forwarded-for': `203.0.113.${attempt}` }
    statuses.push((await signIn('nobody', 'wrong password', claimed)).status)
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  expect(named).toEqual([expect.stringMatching(/^(127\.0\.0\.1|::1)$/)])
})

test('of a body that is too large, not everything is waited for', async () => {
  const chunk = new Uint8Array(1_000_000)
  let sent = 0
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 1
      controller.enqueue(chunk)
    },
  })
  const origin = `http://localhost:${server.port}`
  const answer = await fetch(`${origin}/api/trpc/clubs.found`, {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'application/json', origin },
  }).then(
    ({ status }) => status,
    () => 'cut off',
  )
  expect([413, 'cut off']).toContain(answer)
  expect(sent).toBeLessThan(100)
})

test('a clock that is set back 400 days while the server runs is noticed: nothing is written until it is right again', async () => {
  await server.stop()
  const noted: LogEntry[] = []
  let now = new Date()
  server = await start({ now: () => now, log: (entry) => noted.push(entry) })
  const code = server.setupCode
  now = new Date(now.getTime() + 60_000)
  expect((await createAdmin(code)).status).toBe(200)
  const right = now
  now = new Date(now.getTime() - 400 * 86_400_000)
  // The clock is checked at most ten times a second.
  await sleep(150)
  const refused = await signIn(wanted.userName, password)
  expect(refused.status).toBe(503)
  expect(await refused.text()).toMatch(/Đồng hồ của máy chủ.*timedatectl/)
  expect((await send('/readyz')).status).toBe(503)
  const told = noted.filter(({ procedure, outcome }) => procedure === 'database' && /clock/.test(outcome))
  expect(told).toHaveLength(1)
  now = right
  await sleep(150)
  expect((await signIn(wanted.userName, password)).status).toBe(200)
})
