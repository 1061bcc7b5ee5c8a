import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'
import { runOperator } from './programs.ts'

const rounds = 5
const senders = 4
const seed = 20_201_009

let server: Server
let client: Client
let clubs: readonly string[]

beforeAll(async () => {
  server = await startServer()
  await createAdmin(server.url, server.code)
  client = await signIn(server.url)
  clubs = await Promise.all(
    Array.from({ length: rounds * senders }, async (_, number) => {
      const draft = clubDraft(`CLB ${number}`)
      const { value } = await client.mutate('clubs.found', { key: randomUUID(), draft })
      return (value as { id: string }).id
    }),
  )
})
afterAll(() => server?.remove())

/** A PDF of some size; no two of them are the same. */
function paper(): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${randomUUID()} ${'x'.repeat(200_000)}\ntrailer<<>>\n%%EOF\n`)
}

/** Sends papers of one club until the server is gone; remembers the bytes of each acknowledged paper. */
async function sendUntilGone(club: string, acknowledged: Map<string, Buffer>): Promise<void> {
  for (;;) {
    const sent = paper()
    const answer = await fetch(`${server.url}/api/attachments?of=club&id=${club}`, {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID(), origin: server.url, cookie: client.cookies },
      body: new Uint8Array(sent),
    })
      .then(async (said) => (said.ok ? ((await said.json()) as { id: string }) : null))
      .catch(() => undefined)
    // `undefined`: the server is gone; `null`: the club has as many papers as it may.
    if (answer === undefined || answer === null) return
    acknowledged.set(answer.id, sent)
  }
}

test(`${rounds} times SIGKILL under ${senders} uploads: every acknowledged paper is there as it was sent`, async () => {
  const acknowledged = new Map<string, Buffer>()
  for (let round = 0; round < rounds; round += 1) {
    const mine = clubs.slice(round * senders, (round + 1) * senders)
    const sending = mine.map((club) => sendUntilGone(club, acknowledged))
    await sleep(100 + ((seed + round * 7919) % 400))
    await server.kill()
    await Promise.all(sending)
    await server.restart()
  }
  expect(acknowledged.size).toBeGreaterThan(0)
  const lost: string[] = []
  for (const [id, sent] of acknowledged) {
    const answer = await fetch(`${server.url}/api/attachments/${id}`, { headers: { cookie: client.cookies } })
    if (!Buffer.from(await answer.arrayBuffer()).equals(sent)) lost.push(id)
  }
  expect(lost).toEqual([])
  const database = join(server.folder, 'lien-the-he.db')
  expect(runOperator('verify', { database })).toMatchObject({ status: 0 })
  console.log(`${rounds} rounds: ${acknowledged.size} papers acknowledged, 0 lost`)
})
