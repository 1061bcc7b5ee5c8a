import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseServerProgram, startDatabaseServer } from '@lienthehe/database-server'
import { expect, test } from 'vitest'
import { createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'
import { clubsStoredAt, startOnServer, startRestartableDatabase } from './on-server.ts'

const hasServer = databaseServerProgram() !== null
const writers = 4
const writingMs = 2000

/** Does the database at this address have the tables? */
const isThere = (url: string) =>
  clubsStoredAt(url).then(
    () => true,
    () => false,
  )

/** Checks that a request failed only because the program did not listen at this moment, and returns `null`. */
function isAway(error: unknown): null {
  expect(error).toMatchObject({
    cause: { code: expect.stringMatching(/^(ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET)$/) },
  })
  return null
}

test.runIf(hasServer)(
  'a primary is killed under writers, its replica takes its place: what it lacks is counted, nothing is there twice',
  async () => {
    const primary = await startRestartableDatabase()
    const place = mkdtempSync(join(tmpdir(), 'lien-the-he-replica-'))
    const replica = await startDatabaseServer({ folder: place, primary: primary.replicationUrl() })
    const program = await startOnServer(primary.url)
    try {
      await createAdmin(program.url, program.code)
      const client = await signIn(program.url)
      // A replica begins to copy only after its first request; without one it has no data.
      await expect.poll(() => isThere(replica.url), { timeout: 30_000 }).toBe(true)
      const acknowledged: { readonly name: string; readonly at: number }[] = []
      let isOver = false
      const write = async () => {
        while (!isOver) {
          const name = randomUUID()
          const draft = clubDraft(name)
          // If the replica lacks changes, the program restarts itself and is away for a moment.
          const answer = await client.mutate('clubs.found', { key: name, draft }).catch(isAway)
          if (answer?.status === 200) acknowledged.push({ name, at: performance.now() })
          else await sleep(50)
          if (answer !== null && answer.status !== 200) expect(answer.status).toBe(503)
        }
      }
      const writing = Array.from({ length: writers }, write)
      await sleep(writingMs)
      const killedAt = performance.now()
      await primary.kill()
      await replica.stop()
      // Until here, an answer may still arrive for something that the primary wrote in its last moment.
      const replacedAt = performance.now()
      // The operator's one command: it starts a server without a primary on the replica's folder, at the old
      // address.
      await primary.restart(place)
      await expect.poll(() => (acknowledged.at(-1)?.at ?? 0) > replacedAt, { timeout: 60_000 }).toBe(true)
      await sleep(500)
      isOver = true
      await Promise.all(writing)

      const timesOf = await clubsStoredAt(primary.url)
      const lost = acknowledged.filter(({ name }) => !timesOf.has(name))
      const first = acknowledged.find(({ at }) => at > replacedAt)
      const lastSeconds = (killedAt - Math.min(killedAt, ...lost.map(({ at }) => at))) / 1000
      console.log(
        `${acknowledged.length} acknowledged; lost with the primary: ${lost.length}, all of its last ${lastSeconds.toFixed(2)} s; writing again after ${(((first?.at ?? 0) - killedAt) / 1000).toFixed(1)} s`,
      )
      expect([...timesOf.values()].every((times) => times === 1)).toBe(true)
      // Changes that the replica had not received are lost; changes acknowledged after it took over are not.
      expect(lost.filter(({ at }) => at > replacedAt)).toEqual([])
      expect(lost.length).toBeLessThan(acknowledged.length)
    } finally {
      await program.remove()
      await primary.remove()
      rmSync(place, { recursive: true, force: true })
    }
  },
  180_000,
)
