import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'
import { runOperator } from './programs.ts'

const writers = 4

let server: Server
let client: Client
let database: string

beforeAll(async () => {
  server = await startServer()
  database = join(server.folder, 'lien-the-he.db')
  await createAdmin(server.url, server.code)
  client = await signIn(server.url)
})
afterAll(() => server?.remove())

test('a backup made under load is restored elsewhere, serves the same figures, and verifies', async () => {
  let isOver = false
  let acknowledged = 0
  const write = async () => {
    while (!isOver) {
      const draft = clubDraft(`CLB ${randomUUID()}`)
      const { status } = await client.mutate('clubs.found', { key: randomUUID(), draft })
      if (status === 200) acknowledged += 1
    }
  }
  const writing = Array.from({ length: writers }, write)
  while (acknowledged < 50) await new Promise((resolve) => setTimeout(resolve, 20))
  const before = acknowledged
  const made = await runBeside('backup')
  isOver = true
  await Promise.all(writing)
  expect(made).toMatch(/Đã sao lưu và kiểm tra/)

  const [copy = ''] = readdirSync(join(server.folder, 'backups')).filter((file) => file.endsWith('.db'))
  const elsewhere = join(server.folder, 'elsewhere')
  mkdirSync(elsewhere)
  const restored = join(elsewhere, 'lien-the-he.db')
  const began = performance.now()
  const { status, said } = runOperator('restore', {
    database: restored,
    args: [join(server.folder, 'backups', copy)],
  })
  const seconds = (performance.now() - began) / 1000
  expect(said).toContain('Đã khôi phục')
  expect(status).toBe(0)
  expect(reachOf(said)).toEqual(reachOf(made))
  const verified = runOperator('verify', { database: restored })
  expect(verified).toMatchObject({ status: 0, said: expect.stringContaining('nguyên vẹn') })

  const clubs = Number(/(\d+) câu lạc bộ/.exec(said)?.[1])
  // The copy has everything that was acknowledged before it began.
  expect(clubs).toBeGreaterThanOrEqual(before)
  await server.stop()
  const second = await startServer({ env: { DATABASE_URL: `file:${restored}` } })
  try {
    const there = await signIn(second.url)
    const { value } = await there.query('plan.overview', { plan: null, asOf: null })
    expect(JSON.stringify(value)).toContain('hoa-binh-146')
    expect(second.code).toBeNull()
  } finally {
    await second.remove()
  }
  console.log(`restored ${clubs} clubs in ${seconds.toFixed(1)} s; ${acknowledged} were acknowledged in all`)
})

/** Runs the program without blocking, so that the test goes on writing. */
async function runBeside(program: 'backup'): Promise<string> {
  const { spawn } = await import('node:child_process')
  const script = new URL(`../../../apps/api/dist/${program}.js`, import.meta.url)
  const child = spawn(process.execPath, [script.pathname], {
    env: { ...process.env, DATABASE_URL: `file:${database}` },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  await new Promise((resolve) => child.once('close', resolve))
  return said
}

/** The printed counts, with the hash of the history's last entry. */
function reachOf(said: string): string | undefined {
  return /\d+ câu lạc bộ, .* \(mã [0-9a-f]{16}\)/.exec(said)?.[0]
}
