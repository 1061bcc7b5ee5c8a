import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { isoDate } from '@lienthehe/domain'
import Database from 'libsql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileHash } from '../db/file-hash.ts'
import { fillTwoProvinces, makeFolder, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { nextPlan } from '../testing/next-plan.ts'
import { uuidOf } from '../testing/two-provinces.ts'
import { importArchive } from './read.ts'
import { archivedTables, unknownTables } from './tables.ts'
import { writeArchive } from './write.ts'

const place = makeFolder()
const source = join(place.path, 'source.db')
const archive = join(place.path, 'archive')
const migrationsFolder = join(import.meta.dirname, '..', 'db', 'migrations')
const now = new Date('2025-12-01T03:00:00Z')
let places = 0

beforeAll(async () => {
  await fillTwoProvinces(source, 'a stored password')
  const instance = await openInstance(source)
  const { plan, users } = await instance.as(admin)
  await users.create({
    ...{ key: uuidOf('creates'), userName: 'ke.toan', fullName: 'Bùi Thị Kế', grants: [] },
    password: 'mưa xuân trên núi Viên',
  })
  await plan.adopt({
    ...{ key: uuidOf('adopts'), text: JSON.stringify(nextPlan), validFrom: null },
    paper: { number: null, issuedOn: isoDate('2025-11-10') },
  })
  await instance.close()
  await writeArchive(source, archive, now)
})
afterAll(() => place.remove())

/** A copy of the archive that a test may damage, and an installation that has no register yet. */
async function begin() {
  const name = `${++places}`
  const folder = join(place.path, `archive ${name}`)
  await writeArchive(source, folder, now)
  const path = join(place.path, name, 'register.db')
  return { folder, path, run: () => importArchive({ folder, path, migrationsFolder, now }) }
}

async function verdictsOf(path: string): Promise<string> {
  const instance = await openInstance(path)
  try {
    const { plan } = await instance.as(admin)
    const days = ['2023-12-31', '2025-11-20'] as const
    const asked = days.map((day) => plan.overview({ plan: 'hoa-binh-146', asOf: isoDate(day) }))
    return JSON.stringify([
      ...(await Promise.all(asked)),
      await plan.overview({ plan: 'next-plan', asOf: null }),
    ])
  } finally {
    await instance.close()
  }
}

function rowsOf(path: string, table: string): readonly unknown[] {
  const database = new Database(path)
  try {
    return database.prepare(`SELECT * FROM ${table} ORDER BY rowid`).all([])
  } finally {
    database.close()
  }
}

test('what was exported is imported whole: the same rows, and verdicts that are equal byte for byte', async () => {
  const { path, run } = await begin()
  const { findings, slips } = await run()
  expect(slips).toBeGreaterThan(3)
  // The people of this test were inserted without entries in the history. The examination reports these rows, and
  // nothing else.
  expect(findings.every(({ kind }) => kind === 'rowUnknown')).toBe(true)
  const changed = ['users', 'accounts', 'audit', 'requests']
  for (const table of Object.keys(archivedTables))
    if (!changed.includes(table)) expect(rowsOf(path, table), table).toEqual(rowsOf(source, table))
  expect(rowsOf(path, 'audit').slice(0, rowsOf(source, 'audit').length)).toEqual(rowsOf(source, 'audit'))
  expect(rowsOf(path, 'requests')).toEqual(rowsOf(source, 'requests').filter(isOfNoPassword))
  expect(await verdictsOf(path)).toBe(await verdictsOf(source))
})

test('no password leaves; each account that is not locked gets one for its first login', async () => {
  const { folder, path, run } = await begin()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  )
  for (const file of files)
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain('a stored password')
  const { slipsFile } = await run()
  expect(readFileSync(slipsFile, 'utf8')).toMatch(
    /Mật khẩu dùng một lần: [a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}\n/,
  )
  for (const row of rowsOf(path, 'users')) expect(row).toMatchObject({ awaits_new_password: 1 })
  expect(rowsOf(path, 'second_steps')).toEqual([])
})

test.each([
  {
    what: 'cut short',
    spoil: (folder: string) => truncateSync(join(folder, 'tables', 'members.ndjson'), 1000),
    file: 'tables/members.ndjson',
  },
  {
    what: 'edited',
    spoil: (folder: string) => appendFileSync(join(folder, 'tables', 'clubs.ndjson'), '{}\n'),
    file: 'tables/clubs.ndjson',
  },
  {
    what: 'without a file',
    spoil: (folder: string) => rmSync(join(folder, 'tables', 'audit.ndjson')),
    file: 'tables/audit.ndjson',
  },
  {
    what: 'with a file too many',
    spoil: (folder: string) => writeFileSync(join(folder, 'tables', 'more.ndjson'), ''),
    file: 'tables/more.ndjson',
  },
  {
    what: 'without a manifest',
    spoil: (folder: string) => rmSync(join(folder, 'manifest.json')),
    file: 'manifest.json',
  },
  {
    what: 'with half a manifest',
    spoil: (folder: string) => truncateSync(join(folder, 'manifest.json'), 500),
    file: 'manifest.json',
  },
])('an archive $what is refused by the name of the file, and nothing is made', async ({ spoil, file }) => {
  const { folder, path, run } = await begin()
  spoil(folder)
  await expect(run()).rejects.toThrow(file)
  expect(existsSync(path)).toBe(false)
})

test('an edited row whose hash was made to fit is found by the history', async () => {
  const { folder, path, run } = await begin()
  const file = join(folder, 'tables', 'plan_versions.ndjson')
  const before = fileHash(file)
  const bytes = readFileSync(file).length
  writeFileSync(file, readFileSync(file, 'utf8').replace('7/KH-UBND', '8/KH-UBND'))
  const manifest = join(folder, 'manifest.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(before, fileHash(file)))
  expect(readFileSync(file).length).toBe(bytes)
  await expect(run()).rejects.toThrow('next-plan')
  expect(existsSync(path)).toBe(false)
})

test('a register in use is left as it is, and what a first start made is set aside', async () => {
  const { path, run } = await begin()
  await (await openInstance(path)).close()
  await run()
  expect(readdirSync(join(path, '..')).some((file) => file.startsWith('set-aside-'))).toBe(true)
  const before = fileHash(path)
  await expect(run()).rejects.toThrow('already holds data')
  expect(fileHash(path)).toBe(before)
})

test('an archive of a newer program is refused', async () => {
  const { folder, run } = await begin()
  const manifest = join(folder, 'manifest.json')
  const text = readFileSync(manifest, 'utf8')
  writeFileSync(manifest, text.replace(/"tag": "0000_[^"]+"/, '"tag": "0000_of_another"'))
  await expect(run()).rejects.toThrow('newer version')
})

test('of every table it is said whether it goes out', () => {
  expect(unknownTables(rowsOf(source, 'sqlite_schema').flatMap(tableIn))).toEqual([])
})

function tableIn(row: unknown): readonly string[] {
  const isTable =
    typeof row === 'object' && row !== null && 'type' in row && row.type === 'table' && 'name' in row
  return isTable ? [String(row.name)] : []
}

function isOfNoPassword(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'procedure' in row && row.procedure !== 'users.create'
}
