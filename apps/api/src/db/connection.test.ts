import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LocalClient } from './client.ts'
import { Connection } from './connection.ts'
import { drizzleOver } from './drizzle-over.ts'
import { databaseErrorOf, StorageFull } from './errors.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthehe-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test.each([
  { role: 'writer', queryOnly: 0 },
  { role: 'reader', queryOnly: 1 },
] as const)(
  'every setting holds on the $role, also after it was closed and opened again',
  ({ role, queryOnly }) => {
    const path = join(folder, 'test.db')
    const writer = new Connection(path, 'writer')
    const connection = new Connection(path, role)
    const settings = () =>
      [
        'journal_mode',
        'synchronous',
        'foreign_keys',
        'recursive_triggers',
        'trusted_schema',
        'cell_size_check',
      ]
        .concat('cache_size', 'query_only')
        .map((name) => connection.run(`PRAGMA ${name}`).rows[0]?.[0])
    const wanted = ['wal', 2, 1, 1, 0, 1, -65536, queryOnly]
    expect(settings()).toEqual(wanted)
    connection.close()
    expect(settings()).toEqual(wanted)
    connection.close()
    writer.close()
  },
)

test('a write that is sent to the reader by mistake fails loudly', () => {
  const path = join(folder, 'test.db')
  const writer = new Connection(path, 'writer')
  writer.exec('create table clubs (name text) strict')
  const reader = new Connection(path, 'reader')
  expect(() => reader.run("insert into clubs values ('x')")).toThrow(/readonly/)
  expect(() => reader.run("insert into clubs values ('x') returning name")).toThrow(/readonly/)
  expect(writer.run('select count(*) from clubs').rows[0]?.[0]).toBe(0)
  reader.close()
  writer.close()
})

test('a wait inside the engine, which freezes everybody, is at most 50 ms', () => {
  const connection = new Connection(join(folder, 'test.db'), 'writer')
  expect(connection.run('PRAGMA busy_timeout').rows[0]?.[0]).toSatisfy((ms: number) => ms > 0 && ms <= 50)
  connection.close()
})

test('at most 500 prepared statements are kept, and those used last stay', () => {
  const connection = new Connection(join(folder, 'test.db'), 'writer')
  for (let index = 0; index < 600; index += 1) {
    connection.run('select 1 as often')
    connection.run(`select ${index} as once`)
  }
  expect(connection.statementsKept).toBe(500)
  expect(connection.run('select 1 as often').rows[0]?.[0]).toBe(1)
  connection.close()
})

test('on a full disk a write is refused as such, reading goes on, and with room again writing does too', async (context) => {
  const disk = mountedSmallDisk()
  if (disk === undefined) return context.skip('no right to mount a small disk here')
  try {
    const client = new LocalClient({ path: join(disk, 'test.db') })
    const insert = (name: string) => client.execute('insert into clubs (name) values (?)', [name])
    await client.execute('create table clubs (name text not null) strict')
    await insert('được ghi nhận')
    const filler = join(disk, 'filler')
    fill(filler)
    const failed = await insert('x'.repeat(100_000)).catch((error: unknown) => error)
    expect(databaseErrorOf(failed)).toBeInstanceOf(StorageFull)
    expect((await client.execute('select name from clubs')).rows[0]?.[0]).toBe('được ghi nhận')
    const db = drizzleOver(client, {})
    const transaction = db.transaction(async (tx) => {
      await tx.run(sql`insert into clubs values ('nửa chừng')`)
      await tx.run(sql`insert into clubs values (${'x'.repeat(100_000)})`)
    })
    const failedInside = await transaction.catch((error: unknown) => error)
    expect(databaseErrorOf(failedInside)).toBeInstanceOf(StorageFull)
    rmSync(filler)
    await insert('ghi được lại')
    expect((await client.execute('select count(*) from clubs')).rows[0]?.[0]).toBe(2)
    expect(client.metrics.storageFullCount).toBe(2)
    client.close()
  } finally {
    execFileSync('umount', ['--lazy', disk])
  }
})

function mountedSmallDisk(): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    return undefined
  }
}

/** Writes to a file until the disk is full. */
function fill(path: string): void {
  for (const bytes of [1_000_000, 100_000, 10_000, 4096]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(bytes), { flag: 'a' })
    } catch {
      // The disk has no room for a block of this size; a smaller one may still fit.
    }
  }
}
