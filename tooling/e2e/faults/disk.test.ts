import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { admin, type Client, createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'
import { runOperator } from './programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'lien-the-he-disk-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder])
const hasDisk = mounted.status === 0
if (!hasDisk) console.error(`skipped, because no small disk can be mounted here: ${mounted.stderr}`)
const filler = join(folder, 'filler')
const database = join(folder, 'register', 'lien-the-he.db')
const env = { DATABASE_URL: `file:${database}` }

afterAll(() => {
  if (hasDisk) spawnSync('umount', ['-l', folder])
  rmSync(folder, { recursive: true, force: true })
})

function fill(): void {
  rmSync(filler, { force: true })
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeFileSync(filler, Buffer.alloc(bavail * bsize))
  } catch {
    // The last piece did not fit: now the disk is full, as the test needs it.
  }
}

function remount(how: 'ro' | 'rw'): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${how}`, folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

function empty(): void {
  rmSync(filler, { force: true })
}

const login = (url: string) =>
  fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username: admin.userName, password: admin.password }),
  })

describe.runIf(hasDisk)('a full disk', () => {
  let server: Server
  let client: Client
  beforeAll(async () => {
    server = await startServer({ env })
    await createAdmin(server.url, server.code)
    client = await signIn(server.url)
  })
  afterAll(() => server?.remove())

  test('is said at login and beside a change, reading goes on, and nothing needs a restart afterwards', async () => {
    const found = (name: string) =>
      client.mutate('clubs.found', { key: randomUUID(), draft: clubDraft(name) })
    let acknowledged = 0
    fill()
    let refused = 0
    for (let attempt = 0; attempt < 400 && refused < 5; attempt += 1) {
      const name = `CLB ${attempt} ${'đầy '.repeat(20)}`
      const { status } = await found(name)
      expect([200, 507]).toContain(status)
      if (status === 200) acknowledged += 1
      else refused += 1
    }
    expect(refused).toBe(5)
    await sleep(1100)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
    const answer = await login(server.url)
    expect(answer.status).toBe(507)
    expect(await answer.json()).toMatchObject({ refusal: { reason: 'storageFull' } })
    expect((await client.query('plan.overview', { plan: null, asOf: null })).status).toBe(200)

    rmSync(filler)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    expect((await login(server.url)).status).toBe(200)
    expect((await found('CLB sau khi dọn')).status).toBe(200)
    acknowledged += 1
    const { status, said } = runOperator('verify', { database })
    expect(said).toContain(`${acknowledged} câu lạc bộ`)
    expect(status).toBe(0)
  })
})

describe.runIf(hasDisk)('a start that cannot be says why in a sentence, never with a stack', () => {
  const wordsOfRefusedStart = async (changed: Readonly<Record<string, string>>) => {
    const outcome = await startServer({ env: changed }).catch((error: unknown) => error)
    if (outcome instanceof Error) return outcome.message
    await (outcome as Server).remove()
    throw new Error('the server started')
  }
  const readOnly = () => remount('ro')
  const writable = () => remount('rw')

  test.each([
    {
      what: 'a full disk, with a new database',
      env: { DATABASE_URL: `file:${join(folder, 'new', 'x.db')}` },
      before: fill,
      after: empty,
      says: 'đã đầy',
    },
    {
      what: 'a disk that is mounted to be read only, with a database that was used',
      env,
      before: readOnly,
      after: writable,
      says: 'Không ghi được',
    },
    {
      what: 'a disk that is mounted to be read only',
      env: { DATABASE_URL: `file:${join(folder, 'other', 'x.db')}` },
      before: readOnly,
      after: writable,
      says: 'Không ghi được',
    },
    {
      what: 'a folder where the database should be',
      env: { DATABASE_URL: `file:${join(folder, 'a-folder')}` },
      before: () => void mkdirSync(join(folder, 'a-folder'), { recursive: true }),
      after: empty,
      says: 'để nguyên',
    },
    {
      what: 'an address that is none',
      env: { DATABASE_URL: 'file:50%-xong.db' },
      before: empty,
      after: empty,
      says: 'Không hiểu DATABASE_URL',
    },
    {
      what: 'a secret that is too short',
      env: { ...env, SESSION_SECRET: 'ngắn' },
      before: empty,
      after: empty,
      says: 'ít nhất 32 ký tự',
    },
  ])('$what', async ({ env: changed, before, after, says }) => {
    before()
    try {
      const words = await wordsOfRefusedStart(changed)
      expect(words).toContain(says)
      expect(words.slice(words.indexOf('\n'))).not.toMatch(/^\s+at /m)
    } finally {
      after()
    }
  })
})
