import { randomUUID } from 'node:crypto'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'
import { runOperator } from './programs.ts'

let server: Server
let client: Client
let database: string

beforeEach(async () => {
  // It examines the database every three seconds, because a test cannot wait an hour.
  server = await startServer({ env: { EXAMINE_EVERY_MINUTES: '0.05' } })
  database = join(server.folder, 'lien-the-he.db')
  await createAdmin(server.url, server.code)
  client = await signIn(server.url)
  for (const name of ['CLB Thung Nai', 'CLB Bình Thanh']) expect((await found(name)).status).toBe(200)
})
afterEach(() => server?.remove())

const found = (name: string) => client.mutate('clubs.found', { key: randomUUID(), draft: clubDraft(name) })

/** The message of a server that refuses to start. */
async function wordsOfRefusedStart(): Promise<string> {
  const before = server.output().length
  await expect(server.restart()).rejects.toThrow()
  return server.output().slice(before)
}

describe('a database that is taken away under the server', () => {
  test.each([
    { what: 'deleted', by: () => rmSync(database) },
    {
      what: 'replaced by a copy',
      by: () => {
        copyFileSync(database, `${database}.copy`)
        renameSync(`${database}.copy`, database)
      },
    },
  ])('$what: nothing is acknowledged any more, and it is said in words', async ({ by }) => {
    by()
    expect((await found('CLB không còn')).status).toBe(503)
    const page = await fetch(`${server.url}/`)
    expect(page.status).toBe(503)
    expect(await page.text()).toContain('Tệp cơ sở dữ liệu đã bị xóa')
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    const words = await wordsOfRefusedStart()
    expect(words).toMatch(/(không phục vụ|Không thấy cơ sở dữ liệu)/)
    expect(words).not.toMatch(/^\s+at /m)
    expect(server.output().match(/code for the first admin/g)).toHaveLength(1)
  })
})

test('robbed of its log, it refuses; stopped in order, the server puts what it holds into the file', async () => {
  rmSync(`${database}-wal`)
  expect((await found('CLB không còn')).status).toBe(503)
  await server.restart()
  const { status, said } = runOperator('verify', { database })
  expect(said).toContain('2 câu lạc bộ')
  expect(status).toBe(0)
})

test('robbed of its log and killed, it is not served again', async () => {
  await server.kill()
  rmSync(`${database}-wal`)
  expect(await wordsOfRefusedStart()).toMatch(/Thiếu \d+ thay đổi cuối/)
})

test('a copy made by cp while the server runs is not called sound', async () => {
  const copy = join(server.folder, 'copied.db')
  copyFileSync(database, copy)
  const { status, said } = runOperator('verify', { database, args: [copy] })
  expect(status).not.toBe(0)
  expect(said).toMatch(/thiếu \d+ thay đổi|KHÔNG nguyên vẹn/)
})

test('a row edited while the server runs is found by the next look, and named', async () => {
  const other = createClient({ url: `file:${database}` })
  await other.execute("update clubs set name = 'CLB khác' where name = 'CLB Thung Nai'")
  other.close()
  while (!/Dòng clubs [^ ]+ khác với nhật ký[^"]*: name/.test(server.output())) await sleep(100)
  // Only one row is damaged, so the rest of the register is still served.
  expect((await found('CLB mới')).status).toBe(200)
  const { status, said } = runOperator('verify', { database })
  expect(status).toBe(1)
  expect(said).toContain('KHÔNG nguyên vẹn')
})
