import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft, memberDraft } from './drafts.ts'
import { runOperator } from './programs.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const name = 'Quách Thị Xuyến'

let server: Server
let client: Client
let database: string
let backups: string

beforeAll(async () => {
  server = await startServer()
  database = join(server.folder, 'lien-the-he.db')
  backups = join(server.folder, 'backups')
  await createAdmin(server.url, server.code)
  client = await signIn(server.url)
})
afterAll(() => server?.remove())

async function accepted<Answer>(procedure: string, input: object): Promise<Answer> {
  const { status, value } = await client.mutate(procedure, { key: randomUUID(), ...input })
  expect([procedure, status]).toEqual([procedure, 200])
  return value as Answer
}

/** Adds a person who has left their club and will ask to be erased. */
async function whoLeft(): Promise<{ readonly id: string; readonly club: string; readonly version: number }> {
  const { id: club } = await accepted<{ id: string }>('clubs.found', { draft: clubDraft('CLB Thung Nai') })
  for (const other of ['Bùi Thị Ấm', 'Đinh Văn Lợi'])
    await accepted('members.admit', { club, draft: memberDraft(other), anotherPerson: true })
  const { id } = await accepted<{ id: string }>('members.admit', {
    ...{ club, draft: memberDraft(name), anotherPerson: true },
  })
  const departure = { on: '2024-05-01', reason: 'ownWish' }
  return {
    id,
    club,
    ...(await accepted<{ version: number }>('members.leave', { id, version: 1, departure })),
  }
}

/** Makes a backup with the program that the server starts at half past one each night. */
function backUp(): string {
  const before = new Set(copies())
  const { status, said } = runOperator('backup', { database })
  expect(status, said).toBe(0)
  const [made] = copies().filter((copy) => !before.has(copy))
  return join(backups, made ?? '')
}

/** Renames the copy so that it seems a year old: of copies from one day, only the newest is kept. */
function ofLastYear(copy: string): string {
  const aged = copy.replace(
    /-(\d{4})(\d{4}T)/,
    (_, year: string, rest: string) => `-${Number(year) - 1}${rest}`,
  )
  for (const ending of ['', '.json']) renameSync(`${copy}${ending}`, `${aged}${ending}`)
  return aged
}

function copies(): readonly string[] {
  return existsSync(backups) ? readdirSync(backups).filter((file) => file.endsWith('.db')) : []
}

/** Runs a command exactly as the README tells the operator to type it. */
function typed(command: 'restore' | 'verify', of: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    ...{ cwd: root, encoding: 'utf8' },
    env: { ...process.env, DATABASE_URL: `file:${of}` },
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
  return stdout
}

/** The printed counts, with the hash of the history's last entry. */
function reachOf(said: string): string | undefined {
  return /\d+ câu lạc bộ, .* \(mã [0-9a-f]{16}\)/.exec(said)?.[0]
}

const namesOf = async (asking: Client, club: string) =>
  JSON.stringify(await asking.query('members.list', { club }))

test('who was erased after the older copy was made is erased again when it is restored, in place and on another machine', async () => {
  const person = await whoLeft()
  const older = ofLastYear(backUp())
  await accepted('privacy.erase', {
    id: person.id,
    version: person.version,
    because: 'Theo đơn ngày 18/11/2025',
  })
  const newer = backUp()
  expect(readFileSync(older).includes(name)).toBe(true)
  expect(readFileSync(newer).includes(name)).toBe(false)
  await server.stop()

  const began = performance.now()
  const restored = typed('restore', database, older)
  const seconds = (performance.now() - began) / 1000
  expect(readFileSync(database).includes(name)).toBe(true)
  // The register has the head that it had when the copy was made; only then does the server erase the person
  // again.
  const { head, tally } = JSON.parse(readFileSync(`${older}.json`, 'utf8')) as {
    readonly head: { readonly seq: number; readonly hash: string }
    readonly tally: { readonly clubs: number; readonly members: number; readonly users: number }
  }
  expect(reachOf(restored)).toContain(`${tally.clubs} câu lạc bộ, ${tally.members} thành viên`)
  expect(reachOf(restored)).toContain(head.hash.slice(0, 16))
  expect(reachOf(typed('verify', database))).toEqual(reachOf(restored))

  await server.restart()
  expect(await namesOf(await signIn(server.url), person.club)).not.toContain(name)
  await server.stop()
  expect(readFileSync(database).includes(name)).toBe(false)
  expect(typed('verify', database)).toContain(`${tally.members} thành viên`)

  // Now only the folder of backups is left of the machine; its list of erased people has the person, whom the older
  // copy still contains.
  const elsewhere = join(server.folder, 'elsewhere')
  mkdirSync(elsewhere)
  for (const file of readdirSync(backups).filter((each) => join(backups, each) !== newer))
    copyFileSync(join(backups, file), join(elsewhere, file))
  const there = join(elsewhere, 'register', 'another-name.db')
  typed('restore', there, join(elsewhere, older.slice(backups.length + 1)))
  expect(readFileSync(there).includes(name)).toBe(true)
  const second = await startServer({ env: { DATABASE_URL: `file:${there}` } })
  try {
    expect(await namesOf(await signIn(second.url), person.club)).not.toContain(name)
    await second.stop()
    expect(readFileSync(there).includes(name)).toBe(false)
    typed('verify', there)
  } finally {
    await second.remove()
  }
  console.log(`restored by the README in ${seconds.toFixed(1)} s: ${reachOf(restored)}`)
})
