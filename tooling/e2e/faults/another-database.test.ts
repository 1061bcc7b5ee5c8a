import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseServerProgram } from '@lienthehe/database-server'
import { afterEach, expect, test } from 'vitest'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'
import { type RestartableDatabase, startOnServer, startRestartableDatabase } from './on-server.ts'

const hasServer = databaseServerProgram() !== null
const enough = { timeout: 60_000 }
const left: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const leave of left.splice(0).reverse()) await leave()
})

/** Starts a database server with one program on it, creates the first admin and signs in. */
async function begin() {
  const database = await startRestartableDatabase()
  left.push(database.remove)
  const program = await startOnServer(database.url)
  left.push(program.remove)
  await createAdmin(program.url, program.code)
  return { database, program, client: await signIn(program.url) }
}

/** A copy of the server's data as of now, like that of a replica that receives no further changes. */
async function copyOf(database: RestartableDatabase): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'lien-the-he-behind-'))
  left.push(() => rmSync(copy, { recursive: true, force: true }))
  await database.kill()
  cpSync(database.folder, copy, { recursive: true })
  await database.restart()
  return copy
}

async function found(client: Client, name: string): Promise<number> {
  const asked = { key: randomUUID(), draft: clubDraft(name) }
  return client.mutate('clubs.found', asked).then(
    ({ status }) => status,
    () => 0,
  )
}

async function clubsSeenBy(client: Client): Promise<readonly string[]> {
  const anything = {
    asOf: null,
    search: '',
    unit: null,
    status: null,
    cohort: null,
    rule: null,
    standing: null,
  }
  const { value } = await client.query('clubs.list', { ...anything, page: 1, pageSize: 50 })
  return (value as { readonly rows: readonly { readonly name: string }[] }).rows.map(({ name }) => name)
}

test.runIf(hasServer)(
  'a database that lacks the last changes takes the place of its primary: what is shown is what it holds, and what is lost is said',
  async () => {
    const { database, program, client } = await begin()
    await expect.poll(() => found(client, 'CLB Đã nhận'), enough).toBe(200)
    const behind = await copyOf(database)
    await expect.poll(() => found(client, 'CLB Bị mất'), enough).toBe(200)
    expect(await clubsSeenBy(client)).toContain('CLB Bị mất')

    await database.kill()
    await database.restart(behind)
    // This change gets the same number as the lost one.
    await expect.poll(() => found(client, 'CLB Ghi lại'), enough).toBe(200)
    await expect
      .poll(() => clubsSeenBy(client).catch(() => []), enough)
      .toEqual(expect.arrayContaining(['CLB Đã nhận', 'CLB Ghi lại']))
    expect(await clubsSeenBy(client)).not.toContain('CLB Bị mất')
    expect(program.output()).toContain('The database server lacks the changes after number')
  },
  180_000,
)

test.runIf(hasServer)(
  'the database of another province in the place of this one is left as it is, and nobody is served',
  async () => {
    const here = await begin()
    const there = await begin()
    await expect.poll(() => found(here.client, 'CLB ở đây'), enough).toBe(200)
    await expect.poll(() => found(there.client, 'CLB nơi khác'), enough).toBe(200)
    await there.database.kill()
    await here.database.kill()
    await here.database.restart(there.database.folder)

    await expect.poll(() => found(here.client, 'CLB không ghi được'), enough).not.toBe(200)
    await expect.poll(() => here.program.output(), enough).toContain('it belongs to another installation')
    await expect(here.program.restart()).rejects.toThrow()
    await here.database.kill()
    await there.database.restart()
    await expect.poll(() => clubsSeenBy(there.client).catch(() => []), enough).toEqual(['CLB nơi khác'])
  },
  180_000,
)
