import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { admin, type Client, createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'

const strangers = 250
const writesMin = 50

let server: Server
let client: Client

beforeAll(async () => {
  server = await startServer()
  await createAdmin(server.url, server.code)
  client = await signIn(server.url)
})
afterAll(() => server?.remove())

const post = (path: string, body: object, headers = {}) =>
  fetch(`${server.url}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...headers },
    body: JSON.stringify(body),
  })

test(`${strangers} strangers sign in at once: no write is refused meanwhile`, async () => {
  const statuses = new Map<number, number>()
  const ask = async (path: string, body: object) => {
    const { status } = await post(path, body)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  let isOver = false
  const crowd = Promise.all(
    Array.from({ length: strangers }, async (_, stranger) => {
      await ask('sign-in/username', { username: `khach.${stranger}`, password: 'đoán mò thôi' })
      await ask('sign-out', {})
    }),
  ).then(() => {
    isOver = true
  })

  const times: number[] = []
  const refused: number[] = []
  while (!isOver || times.length < writesMin) {
    const draft = clubDraft(`CLB ${times.length}`)
    const before = performance.now()
    const { status } = await client.mutate('clubs.found', { key: randomUUID(), draft })
    times.push(performance.now() - before)
    if (status !== 200) refused.push(status)
  }
  await crowd

  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  const answers = Object.fromEntries([...statuses].sort(([a], [b]) => a - b))
  console.log(
    `${times.length} writes: ${refused.length} refused, p95 ${p95.toFixed(0)} ms; strangers: ${JSON.stringify(answers)}`,
  )
  expect(refused).toEqual([])
  expect([...statuses.keys()].filter((status) => ![200, 401, 429, 503].includes(status))).toEqual([])
})

test('after all that the admin signs in, from the browser that was used before', async () => {
  const again = await post(
    'sign-in/username',
    { username: admin.userName, password: admin.password },
    { cookie: client.cookies },
  )
  expect(again.status).toBe(200)
})
