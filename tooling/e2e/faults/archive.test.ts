import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { createAdmin } from './client.ts'
import { runOperator } from './programs.ts'
import { seeded } from './tamperings.ts'

// A short part of the long run: KILLS=50 pnpm --filter @lienthehe/e2e exec vitest run faults/archive.test.ts
const kills = Number(process.env['KILLS'] ?? 3)
const importer = fileURLToPath(new URL('../../../apps/api/dist/import.js', import.meta.url))
const random = seeded(20_260_101)

let server: Server
let place: string
let archive: string

beforeAll(async () => {
  server = await startServer({ demo: true })
  place = mkdtempSync(join(tmpdir(), 'lien-the-he-archive-'))
  archive = join(place, 'archive')
  await createAdmin(server.url, server.code)
  const { status, said } = runOperator('export', { database: databaseIn(server.folder), args: [archive] })
  expect(status, said).toBe(0)
})
afterAll(async () => {
  await server?.remove()
  rmSync(place, { recursive: true, force: true })
})

function databaseIn(folder: string): string {
  return join(folder, 'lien-the-he.db')
}

/** The server's answers to somebody without an account: the released verdicts of each plan, byte for byte. */
async function releasedBy(url: string): Promise<string> {
  const paths = ['/public/v1/plans', '/public/v1/plans/hoa-binh-146/progress']
  const answers = await Promise.all(paths.map(async (path) => (await fetch(`${url}${path}`)).text()))
  return answers.join('\n')
}

/** All verdicts of the day, as the admin's overview shows them to the user with this cookie. */
async function overviewWith(url: string, cookie: string): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ plan: 'hoa-binh-146', asOf: '2025-11-20' }))
  const answer = await fetch(`${url}/api/trpc/plan.overview?input=${input}`, { headers: { cookie } })
  return `${answer.status} ${await answer.text()}`
}

async function signInAs(url: string, username: string, password: string): Promise<string> {
  const answer = await post(url, '/api/auth/sign-in/username', { username, password }, '')
  expect(answer.status).toBe(200)
  return cookiesOf(answer)
}

function post(url: string, path: string, body: object, cookie: string): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie !== '' && { cookie }) },
    body: JSON.stringify(body),
  })
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

test('the demonstration goes out whole and into an empty place: its verdicts are equal byte for byte, and verify is content', async () => {
  const database = join(place, 'whole', 'lien-the-he.db')
  const imported = runOperator('import', { database, args: [archive] })
  expect(imported.status, imported.said).toBe(0)
  const verified = runOperator('verify', { database })
  expect(verified.status, verified.said).toBe(0)
  expect(verified.said).toContain('nguyên vẹn')

  const slip = /Tên đăng nhập: quantri\nMật khẩu dùng một lần: (\S+)/.exec(
    readFileSync(`${database}.slips.txt`, 'utf8'),
  )
  const other = await startServer({ env: { DATABASE_URL: `file:${database}` } })
  try {
    expect(await releasedBy(other.url)).toBe(await releasedBy(server.url))
    const there = await signInAs(other.url, 'quantri', slip?.[1] ?? '')
    // Somebody who signs in with a one-time password must choose a new password before anything else.
    expect(await overviewWith(other.url, there)).toMatch(/^403/)
    const password = 'sương sớm trên đồi chè'
    const chosen = await post(
      other.url,
      '/api/auth/change-password',
      { currentPassword: slip?.[1], newPassword: password },
      there,
    )
    expect(chosen.status).toBe(200)
    const here = await signInAs(server.url, 'quantri', 'mưa xuân trên núi Viên')
    const verdicts = await overviewWith(server.url, here)
    expect(verdicts).toMatch(/^200/)
    expect(await overviewWith(other.url, await signInAs(other.url, 'quantri', password))).toBe(verdicts)
    await other.stop()
    expect(runOperator('verify', { database }).status).toBe(0)
  } finally {
    await other.remove()
  }
})

test(`an import that is killed at any moment (${kills} times) leaves nothing, or all of it`, async () => {
  const began = performance.now()
  const whole = join(place, 'timed', 'lien-the-he.db')
  expect(runOperator('import', { database: whole, args: [archive] }).status).toBe(0)
  const wholeMs = performance.now() - began
  const database = join(place, 'killed', 'lien-the-he.db')
  for (let kill = 0; kill < kills; kill += 1) {
    const child = spawn(process.execPath, [importer, archive], {
      stdio: 'ignore',
      env: { ...process.env, DATABASE_URL: `file:${database}` },
    })
    const ended = once(child, 'exit')
    await sleep(random(Math.ceil(wholeMs)))
    child.kill('SIGKILL')
    await ended
    if (existsSync(database)) break
  }
  if (!existsSync(database)) {
    const again = runOperator('import', { database, args: [archive] })
    expect(again.status, again.said).toBe(0)
  }
  const verified = runOperator('verify', { database })
  expect(verified.status, verified.said).toBe(0)
})
