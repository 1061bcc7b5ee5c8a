import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft, memberDraft } from './drafts.ts'

const verifyScript = fileURLToPath(new URL('../../../apps/api/dist/verify.js', import.meta.url))
const rounds = 20
const writers = 8
const seed = 20_201_009

let server: Server
let client: Client

beforeAll(async () => {
  server = await startServer()
  await createAdmin(server.url, server.code)
  // The session is stored on disk, so it survives every kill below.
  client = await signIn(server.url)
})

afterAll(() => server?.remove())

function databaseUrl(): string {
  return `file:${join(server.folder, 'lien-the-he.db')}`
}

/**
 * How many times each club is stored. It is read in this process, as another program on the machine would; a server
 * that starts at the same time must not be disturbed by it.
 */
async function clubsStored(): Promise<ReadonlyMap<string, number>> {
  const database = createClient({ url: databaseUrl() })
  const { rows } = await database.execute('select name, count(*) as times from clubs group by name')
  database.close()
  return new Map(rows.map(({ name, times }) => [String(name), Number(times)]))
}

/**
 * Founds clubs, each with a new key, until the server is gone; remembers the acknowledged keys and those without an
 * answer.
 */
async function write(client: Client, acknowledged: Set<string>, unanswered: Set<string>): Promise<void> {
  for (;;) {
    const key = randomUUID()
    unanswered.add(key)
    const answer = await client.mutate('clubs.found', { key, draft: clubDraft(key) }).catch(() => null)
    if (answer === null) return
    unanswered.delete(key)
    if (answer.status === 200) acknowledged.add(key)
  }
}

describe('P1: what was acknowledged survives a killed process', () => {
  test(`${rounds} times SIGKILL under ${writers} writers: every acknowledged key is there exactly once`, async () => {
    const acknowledged = new Set<string>()
    const unanswered = new Set<string>()
    for (let round = 0; round < rounds; round += 1) {
      const writing = Array.from({ length: writers }, () => write(client, acknowledged, unanswered))
      // 50–500 ms: the delay differs from round to round, but is the same in each run.
      await sleep(50 + ((seed + round * 7919) % 450))
      await server.kill()
      await Promise.all(writing)
      await server.restart()
    }

    // Calls without an answer are sent again, as a browser would do: each then happens just once.
    for (const key of unanswered) {
      const { status } = await client.mutate('clubs.found', { key, draft: clubDraft(key) })
      expect(status).toBe(200)
    }
    await server.stop()

    const timesOf = await clubsStored()
    expect(acknowledged.size).toBeGreaterThan(0)
    expect([...acknowledged, ...unanswered].filter((key) => timesOf.get(key) !== 1)).toEqual([])
    expect(timesOf.size).toBe(acknowledged.size + unanswered.size)

    const verified = spawnSync(process.execPath, [verifyScript, databaseUrl(), '--json'], {
      encoding: 'utf8',
    })
    expect(JSON.parse(verified.stdout)).toMatchObject({ findings: [], tally: { clubs: timesOf.size } })
    console.log(
      `${rounds} rounds: ${acknowledged.size} acknowledged, ${unanswered.size} unanswered and sent again`,
    )
    await server.restart()
  })
})

describe('P2, P3: fifty people save the same member at once', () => {
  test('one wins each version, none is lost, nobody meets an internal error', async () => {
    const club = await found(client, 'CLB năm mươi người sửa')
    await client.mutate('members.admit', {
      key: randomUUID(),
      club,
      draft: memberDraft('Bùi Thị Ấm'),
      anotherPerson: false,
    })
    const people = 50
    const wins = await Promise.all(
      Array.from({ length: people }, (_, person) => saveUntilItHolds(client, club, person)),
    )
    expect(wins.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: people }, (_, win) => win + 2),
    )
    const { value } = await client.query('members.list', { club })
    expect(value).toMatchObject({ members: [{ version: people + 1 }] })
    const { value: history } = await client.query('clubs.history', { id: club })
    const { entries } = history as { entries: { action: string; subject: { label: string } }[] }
    const edits = entries.filter(({ action }) => action === 'member.edit')
    expect(new Set(edits.map(({ subject }) => subject.label)).size).toBe(people)
  })
})

describe('P1: after another process held the lock', () => {
  test('requests wait or are told to come back, and the first write after it is on disk', async () => {
    const held = createClient({ url: databaseUrl() })
    const lock = await held.transaction('write')
    const during = client.mutate('clubs.found', { key: randomUUID(), draft: clubDraft('CLB trong lúc khóa') })
    await sleep(2000)
    await lock.rollback()
    held.close()
    const answer = await during
    expect([200, 503]).toContain(answer.status)

    const name = 'CLB sau lúc khóa'
    const id = await found(client, name)
    const fresh = createClient({ url: databaseUrl() })
    const { rows } = await fresh.execute({ sql: 'select name from clubs where id = ?', args: [id] })
    fresh.close()
    expect(rows.map((row) => row['name'])).toEqual([name])
  })
})

async function found(client: Client, name: string): Promise<string> {
  const { value } = await client.mutate('clubs.found', { key: randomUUID(), draft: clubDraft(name) })
  return (value as { id: string }).id
}

/**
 * Saves on top of the newest version until that is accepted, like a person who is told that somebody else was faster.
 */
async function saveUntilItHolds(client: Client, club: string, person: number): Promise<number> {
  for (;;) {
    const { value } = await client.query('members.list', { club })
    const [seen] = (value as { members: { id: string; version: number }[] }).members
    const edit = {
      id: seen?.id,
      version: seen?.version,
      draft: memberDraft(`Bùi Thị Ấm ${person}`),
      anotherPerson: false,
    }
    const answer = await client.mutate('members.edit', { key: randomUUID(), ...edit })
    if (answer.status === 200) return (answer.value as { version: number }).version
    expect([409, 503]).toContain(answer.status)
  }
}
