import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseServerProgram } from '@lienthehe/database-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Server } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'
import {
  clubsStoredAt,
  type RestartableDatabase,
  startOnServer,
  startRestartableDatabase,
} from './on-server.ts'
import { seeded } from './tamperings.ts'

// A short part of the long run:
// KILLS=100 SERVER_KILLS=30 pnpm --filter @lienthehe/e2e exec vitest run faults/kill-on-server.test.ts
const hasServer = databaseServerProgram() !== null
const programKills = Number(process.env['KILLS'] ?? 4)
const serverKills = Number(process.env['SERVER_KILLS'] ?? 2)
const writersOfEach = 4
const random = seeded(20_201_009)

let database: RestartableDatabase
let programs: readonly Server[]
let clients: readonly Client[]
const acknowledged = new Set<string>()
const unanswered = new Set<string>()
const refused = new Map<number, number>()

beforeAll(async () => {
  if (!hasServer) return
  database = await startRestartableDatabase()
  // Both programs start at once: on an empty server only one of them may make the tables.
  programs = await Promise.all([startOnServer(database.url), startOnServer(database.url)])
  const [first] = programs
  if (first === undefined) throw new Error('no program runs')
  await createAdmin(first.url, first.code)
  clients = await Promise.all(programs.map(({ url }) => signIn(url)))
})
afterAll(async () => {
  for (const program of programs ?? []) await program.remove()
  await database?.remove()
})

/** Founds clubs, each with a new key, until it is told to stop or its program is gone. */
async function write(client: Client, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const key = randomUUID()
    unanswered.add(key)
    const answer = await client.mutate('clubs.found', { key, draft: clubDraft(key) }).catch(() => null)
    if (answer === null) return
    if (answer.status === 200) {
      unanswered.delete(key)
      acknowledged.add(key)
    } else {
      refused.set(answer.status, (refused.get(answer.status) ?? 0) + 1)
      await sleep(50)
    }
  }
}

/** Writes through both programs; in the middle of this, something is killed and comes back. */
async function round(kill: () => Promise<void>, comeBack: () => Promise<void>): Promise<void> {
  let isOver = false
  const writing = clients.flatMap((client) =>
    Array.from({ length: writersOfEach }, () => write(client, () => isOver)),
  )
  await sleep(50 + random(450))
  await kill()
  await comeBack()
  isOver = true
  await Promise.all(writing)
}

test.runIf(hasServer)(
  `two programs on one database server, ${programKills} kills of a program and ${serverKills} of the server: nothing lost, nothing doubled, no answer but 200 and 503`,
  async () => {
    const every = Math.max(1, Math.floor(programKills / Math.max(1, serverKills)))
    let killedServers = 0
    for (let kills = 0; kills < programKills; kills += 1) {
      const program = programs[kills % programs.length]
      if (program === undefined) throw new Error('no program runs')
      await round(program.kill, () => program.restart())
      if ((kills + 1) % every !== 0 || killedServers >= serverKills) continue
      await round(database.kill, () => database.restart())
      killedServers += 1
    }
    const [client] = clients
    for (const key of unanswered)
      expect((await client?.mutate('clubs.found', { key, draft: clubDraft(key) }))?.status).toBe(200)

    const timesOf = await clubsStoredAt(database.url)
    const promised = [...acknowledged, ...unanswered]
    expect(promised.filter((key) => timesOf.get(key) !== 1)).toEqual([])
    expect(timesOf.size).toBe(promised.length)
    const internal = programs
      .flatMap((program) => program.output().split('\n'))
      .filter((line) => line.includes('INTERNAL'))
    expect(internal.slice(0, 3)).toEqual([])
    expect([...refused.keys()].filter((status) => status !== 503)).toEqual([])
    expect(killedServers).toBe(serverKills)
    console.log(
      `${programKills} + ${killedServers} kills: ${acknowledged.size} acknowledged, ${unanswered.size} sent again, refused ${JSON.stringify([...refused])}`,
    )
  },
  30 * 60_000,
)
