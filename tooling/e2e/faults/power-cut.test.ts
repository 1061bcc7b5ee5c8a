import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft, memberDraft } from './drafts.ts'

// Killing a process does not show what a power cut does: a killed process loses nothing, even if it never
// waited for the disk. So this test checks the order of the system calls: the log is on disk before the
// answer leaves.
const hasTracer = spawnSync('strace', ['-V']).status === 0

const traces = mkdtempSync(join(tmpdir(), 'lien-the-he-trace-'))
let server: Server
let client: Client
let tracer: ChildProcess
let isTraced = hasTracer
let whyNotTraced = 'strace is not installed here'

beforeAll(async () => {
  server = await startServer()
  await createAdmin(server.url, server.code)
  client = await signIn(server.url)
  if (!hasTracer) return
  const calls = 'trace=fsync,fdatasync,write,writev,sendto,read,recvfrom'
  const file = join(traces, 'calls')
  tracer = spawn('strace', ['-f', '-y', '-e', calls, '-o', file, '-p', String(server.pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  tracer.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  while (!said.includes('attached') && tracer.exitCode === null) await sleep(20)
  isTraced = tracer.exitCode === null
  if (!isTraced) whyNotTraced = `no process may be followed here: ${said}`
})
afterAll(async () => {
  if (tracer?.exitCode === null) {
    tracer.kill('SIGINT')
    await once(tracer, 'exit')
  }
  rmSync(traces, { recursive: true, force: true })
  await server?.remove()
})

/** Was the log written to disk between the request and its answer? */
async function isSyncedBeforeAnswer(write: () => Promise<{ readonly status: number }>): Promise<boolean> {
  const read = () => readFileSync(join(traces, 'calls'), 'utf8')
  const begins = read().length
  expect((await write()).status).toBe(200)
  const answered = (text: string) => /(write|writev|sendto)\(\d+<(socket|TCP).*HTTP\/1\.1 200/.test(text)
  while (!answered(read().slice(begins))) await sleep(10)
  const lines = read().slice(begins).split('\n')
  const answer = lines.findIndex(answered)
  return lines.slice(0, answer).some((line) => /f(data)?sync\(\d+<[^>]*-wal>\)/.test(line))
}

test('every kind of write is on disk before it is acknowledged', async (context) => {
  // In CI, a missing tracer is a failure. A system that forbids tracing other processes is not.
  if (process.env['CI'] === undefined || hasTracer) context.skip(!isTraced, whyNotTraced)
  expect(hasTracer, 'strace is installed').toBe(true)
  const key = randomUUID
  let club = ''
  let member = ''
  const draft = memberDraft('Bùi Thị Ấm')
  const kinds: Readonly<Record<string, () => Promise<{ readonly status: number }>>> = {
    'clubs.found': async () => {
      const answer = await client.mutate('clubs.found', { key: key(), draft: clubDraft('CLB Thung Nai') })
      club = (answer.value as { readonly id: string }).id
      return answer
    },
    'clubs.edit': () =>
      client.mutate('clubs.edit', { key: key(), id: club, version: 1, draft: clubDraft('CLB khác') }),
    'members.admit': async () => {
      const answer = await client.mutate('members.admit', { key: key(), club, draft, anotherPerson: false })
      member = (answer.value as { readonly id: string }).id
      return answer
    },
    'members.edit': () =>
      client.mutate('members.edit', {
        key: key(),
        id: member,
        version: 1,
        draft: memberDraft('Bùi Thị Êm'),
        anotherPerson: false,
      }),
    'users.create': () =>
      client.mutate('users.create', {
        key: key(),
        userName: 'can.bo',
        fullName: 'Đinh Thị Cán',
        password: 'suối chảy qua bản Lác',
        grants: [],
      }),
    'sign-in': async () => {
      await signIn(server.url)
      return { status: 200 }
    },
  }
  const unsynced: string[] = []
  for (const [kind, write] of Object.entries(kinds))
    if (!(await isSyncedBeforeAnswer(write))) unsynced.push(kind)
  expect(unsynced).toEqual([])
})
