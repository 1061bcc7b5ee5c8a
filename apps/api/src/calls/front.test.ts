import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectations } from '../testing/expectations/expectations.ts'
import { type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { fillMatrix, type MatrixTarget } from '../testing/matrix-target.ts'
import { userNameOf } from '../testing/people.ts'
import { hashOfPassword, type Sent, type Served, serveInstance } from '../testing/served.ts'

const folder = makeFolder()
let target: MatrixTarget
let instance: Instance
let served: Served
let cookie: string

beforeAll(async () => {
  target = await fillMatrix(`${folder.path}/template.db`, await hashOfPassword())
  instance = await openCopy(`${folder.path}/template.db`, 'front')
  served = serveInstance(instance)
  cookie = await served.signIn(userNameOf('officer', 'district'))
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

/** A header that our client never sends, so the app answers the request instead of the fast path. */
const ofTheApp = { 'trpc-accept': 'application/json' }

/** Status, headers and text of an answer, without the id of the request, which is different each time. */
async function told(answer: Response) {
  const { 'content-length': _, ...headers } = Object.fromEntries(answer.headers)
  const text = await answer.text()
  return { status: answer.status, headers, text: text.replaceAll(/"requestId":"[^"]+"/g, '') }
}

const inputOf = (path: string) => encodeURIComponent(JSON.stringify(expectations[path]?.input(target)))
const batchOf = (paths: readonly string[]) => {
  const inputs = Object.fromEntries(paths.map((path, place) => [place, expectations[path]?.input(target)]))
  return `/api/trpc/${paths.join(',')}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`
}

test.each<{ readonly what: string; readonly path: () => string; readonly sent?: Sent }>([
  { what: 'who asks', path: () => '/api/trpc/session.me' },
  { what: 'a page', path: () => `/api/trpc/clubs.get?input=${inputOf('clubs.get')}` },
  { what: 'a page that is packed', path: () => batchOf(['clubs.list', 'clubs.get']) },
  { what: 'a refusal', path: () => '/api/trpc/users.list', sent: { cookie: '' } },
  { what: 'one refusal among others', path: () => batchOf(['session.me', 'users.list']) },
  { what: 'two refusals of a kind', path: () => batchOf(['users.list', 'users.list']) },
  { what: 'an input that is no JSON', path: () => '/api/trpc/clubs.get?input=%7B' },
  { what: 'an input that lacks a field', path: () => '/api/trpc/clubs.get?input=%7B%7D' },
  { what: 'inputs of several that are a list', path: () => '/api/trpc/clubs.get?batch=1&input=%5B%5D' },
  { what: 'inputs of several that are a word', path: () => '/api/trpc/clubs.get?batch=1&input=1' },
  { what: 'a procedure that is none', path: () => '/api/trpc/clubs.nothing' },
  { what: 'a change that is asked for', path: () => `/api/trpc/clubs.edit?input=${inputOf('clubs.edit')}` },
])('answers $what as the app does', async ({ path, sent }) => {
  const headers = { 'accept-encoding': 'gzip, br', 'sec-fetch-site': 'same-origin' }
  const asked: Sent = { cookie, headers, ...sent }
  const ofFront = await told(await served.get(path(), asked))
  expect(ofFront).toEqual(
    await told(await served.get(path(), { ...asked, headers: { ...headers, ...ofTheApp } })),
  )
})

test.each<{ readonly what: string; readonly body: () => unknown; readonly sent?: Sent }>([
  { what: 'a change that is refused', body: () => expectations['users.create']?.input(target) },
  { what: 'an input with a field too many', body: () => ({ nothing: true }) },
  {
    what: 'a page of another site',
    body: () => ({}),
    sent: { headers: { origin: 'https://evil.example.org' } },
  },
])('answers $what as the app does', async ({ body, sent = {} }) => {
  const asked = { cookie, ...sent }
  const ofFront = await told(await served.post('/api/trpc/users.create', body(), asked))
  const headers = { ...sent.headers, ...ofTheApp }
  expect(ofFront).toEqual(
    await told(await served.post('/api/trpc/users.create', body(), { ...asked, headers })),
  )
  expect(ofFront.status).toBeGreaterThanOrEqual(400)
})

test('a change is taken once, whoever answers it', async () => {
  const admin = await served.signIn(userNameOf('provincialAdmin', 'province'))
  const input = expectations['users.create']?.input(target)
  const first = await told(await served.post('/api/trpc/users.create', input, { cookie: admin }))
  const again = await served.post('/api/trpc/users.create', input, { cookie: admin, headers: ofTheApp })
  expect(first.status).toBe(200)
  expect(first).toEqual(await told(again))
})

test('while the server stops, and on a wrong database, nobody is answered', async () => {
  const stopping = serveInstance(instance)
  stopping.stopBeingReady()
  expect((await stopping.get('/api/trpc/session.me', { cookie })).status).toBe(503)
  const wrong = serveInstance(instance)
  wrong.watch.report([{ kind: 'linkBroken', seq: 1 }])
  expect(await (await wrong.get('/api/trpc/session.me', { cookie })).json()).toMatchObject({
    message: 'wrongDatabase',
  })
})

test('a change on a database that is found wrong meanwhile is not acknowledged', async () => {
  const newId = () => {
    meanwhile.watch.report([{ kind: 'linkBroken', seq: 1 }])
    return crypto.randomUUID()
  }
  const meanwhile = serveInstance({ ...instance, services: { ...instance.services, newId } })
  const input = expectations['members.admit']?.input(target)
  const answer = await told(await meanwhile.post('/api/trpc/members.admit', input, { cookie }))
  expect(answer).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store' } })
  expect(answer.text).toContain('wrongDatabase')
})
