import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'

const clients = 16
const rounds = 3

let server: Server
let client: Client

beforeAll(async () => {
  server = await startServer()
  await createAdmin(server.url, server.code)
  client = await signIn(server.url)
})
afterAll(() => server?.remove())

test(`asked to stop under ${clients} clients, the server finishes what it began and answers nobody with an error of its own`, async () => {
  const answered = new Map<number, number>()
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const work = Array.from({ length: clients }, async (_, number) => {
      for (;;) {
        const name = randomUUID()
        const answer = await (number % 2 === 0
          ? client.mutate('clubs.found', { key: randomUUID(), draft: clubDraft(name) })
          : client.query('plan.overview', { plan: null, asOf: null })
        ).catch(() => null)
        if (answer === null) return
        answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1)
        if (answer.status === 200 && number % 2 === 0) acknowledged.push(name)
        if (answer.status === 503) return
      }
    })
    const before = acknowledged.length
    while (acknowledged.length < before + 5) await sleep(10)
    expect(await server.stop()).toBe(0)
    await Promise.all(work)
    await server.restart()
  }
  console.log(`answers: ${JSON.stringify(Object.fromEntries(answered))}`)
  expect([...answered.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([])

  await server.stop()
  const database = createClient({ url: `file:${join(server.folder, 'lien-the-he.db')}` })
  const { rows } = await database.execute('select name from clubs')
  database.close()
  const stored = new Set(rows.map((row) => row['name']))
  expect(acknowledged.length).toBeGreaterThan(0)
  expect(acknowledged.filter((name) => !stored.has(name))).toEqual([])
  expect(server.output()).not.toContain('"outcome":"internal"')
})
