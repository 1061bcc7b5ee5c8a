import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backUpDatabase, backupsOf } from '../backup/backup.ts'
import { StartRefused } from './errors.ts'
import { openDatabase } from './open.ts'

const first = `create table districts (id integer primary key, name text not null) strict;
--> statement-breakpoint
create table clubs (id integer primary key, district integer not null references districts (id) on delete cascade) strict;`

let folder: string
let path: string
let migrationsFolder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthehe-'))
  path = join(folder, 'test.db')
  migrationsFolder = join(folder, 'migrations')
  writeMigrations({ '0000_first': first })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const open = () => openDatabase({ url: `file:${path}`, migrationsFolder })

/** The refusal to open the database. If it is opened, the test fails. */
async function refusal(): Promise<StartRefused> {
  const outcome = await open().catch((error: unknown) => error)
  if (outcome instanceof StartRefused) return outcome
  throw new Error(`not refused: ${String(outcome)}`)
}

/** Makes a database with two districts and a club in each, and closes it. */
async function filledDatabase(): Promise<void> {
  const { client, close } = await open()
  await client.batch([
    "insert into districts values (1, 'Đà Bắc'), (2, 'Mai Châu')",
    'insert into clubs values (10, 1), (20, 2)',
  ])
  await close()
}

describe('migrations on start', () => {
  test('a new database gets the schema, and opening it again changes nothing', async () => {
    await filledDatabase()
    const { client, close } = await open()
    expect((await client.execute('select count(*) from clubs')).rows[0]?.[0]).toBe(2)
    expect((await client.execute('select tag from applied_migrations')).rows).toHaveLength(1)
    await close()
    expect(existsSync(join(folder, 'backups'))).toBe(false)
  })

  test('before a filled database is migrated, a backup of what it was exists', async () => {
    await filledDatabase()
    writeMigrations({ '0000_first': first, '0001_second': 'alter table clubs add name text;' })
    const { client, close } = await open()
    expect((await client.execute('select * from clubs')).columns).toContain('name')
    await close()
    const [backup, ...others] = backupsOf(path)
    expect(others).toEqual([])
    expect(rowsOf(backup?.path ?? '', 'select * from clubs')).toEqual([
      [10, 1],
      [20, 2],
    ])
  })

  test('rebuilding a parent table keeps its children', async () => {
    await filledDatabase()
    writeMigrations({
      '0000_first': first,
      '0001_rebuild': `PRAGMA foreign_keys=OFF;--> statement-breakpoint
        create table __new_districts (id integer primary key, name text not null, code text) strict;--> statement-breakpoint
        insert into __new_districts (id, name) select id, name from districts;--> statement-breakpoint
        drop table districts;--> statement-breakpoint
        alter table __new_districts rename to districts;--> statement-breakpoint
        PRAGMA foreign_keys=ON;`,
    })
    const { client, close } = await open()
    expect((await client.execute('select count(*) from clubs')).rows[0]?.[0]).toBe(2)
    await expect(client.execute('insert into clubs values (30, 99)')).rejects.toThrow(/FOREIGN KEY/)
    await close()
  })

  test.each([
    { what: 'leaves orphans', sql: 'delete from districts where id = 1;' },
    { what: 'fails half-way', sql: 'delete from clubs; insert into nowhere values (1);' },
    { what: 'ends its transaction', sql: 'delete from clubs where id = 10; rollback;' },
  ])('a migration that $what is undone, with the one before it', async ({ sql }) => {
    await filledDatabase()
    writeMigrations({
      '0000_first': first,
      '0001_good': 'create table more (id integer) strict;',
      '0002_bad': sql,
    })
    expect((await refusal()).reason).toBe('migrationFailed')
    expect(rowsOf(path, 'select * from clubs')).toHaveLength(2)
    expect(rowsOf(path, "select name from sqlite_schema where name = 'more'")).toEqual([])
    expect(rowsOf(path, 'select count(*) from applied_migrations')).toEqual([[1]])
  })

  test('a database newer than the program is refused and left as it is', async () => {
    writeMigrations({ '0000_first': first, '0001_second': 'create table more (id integer) strict;' })
    await filledDatabase()
    writeMigrations({ '0000_first': first })
    await expectUntouched('newerThanProgram')
  })

  test('a migration edited after it ran is refused', async () => {
    await filledDatabase()
    writeMigrations({ '0000_first': `${first}\n-- edited` })
    await expectUntouched('migrationEdited')
  })

  test('other line ends are no edit', async () => {
    await filledDatabase()
    writeMigrations({ '0000_first': first.replaceAll('\n', '\r\n') })
    await (await open()).close()
  })

  test('a migration that was slipped in before an applied one is refused', async () => {
    await filledDatabase()
    writeMigrations({ '0000_before': 'create table more (id integer) strict;', '0001_first': first })
    await expectUntouched('migrationsOutOfOrder')
  })

  test('a journal whose dates go backwards is refused', async () => {
    writeMigrations({ '0000_first': first, '0001_second': 'select 1;' }, (index) => 100 - index)
    expect((await refusal()).reason).toBe('migrationsOutOfOrder')
  })
})

describe('one server per database', () => {
  test('a second one is refused, names the first, and may come when the first has gone', async () => {
    const { close } = await open()
    const refused = await refusal()
    expect(refused.reason).toBe('alreadyServed')
    expect(refused.message).toContain(`tiến trình ${process.pid}`)
    await close()
    await (await open()).close()
  })

  test('a second name of the file does not get around the lock', async () => {
    const { close } = await open()
    symlinkSync(path, join(folder, 'other.db'))
    const other = openDatabase({ url: `file:${join(folder, 'other.db')}`, migrationsFolder })
    await expect(other).rejects.toThrow(StartRefused)
    await close()
  })

  test('a server that was killed does not keep its successor out', async () => {
    const lock = join(import.meta.dirname, 'lock.ts')
    const program = `import { lockDatabase } from ${JSON.stringify(lock)}
      lockDatabase(${JSON.stringify(path)}); console.log('locked'); setInterval(() => {}, 1000)`
    const server = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(server.stdout, 'data')
    expect((await refusal()).message).toContain(`process ${server.pid}`)
    server.kill('SIGKILL')
    await once(server, 'exit')
    await (await open()).close()
  })
})

describe('a database that is not sound is refused, and left byte for byte as it is', () => {
  test('garbage, with the newest good backup named', async () => {
    await filledDatabase()
    const backup = backUpDatabase(path, new Date('2026-05-03T01:02:03.004Z'))
    writeFileSync(path, 'không phải cơ sở dữ liệu '.repeat(1000))
    expect((await expectUntouched('damaged')).message).toContain(backup.path)
  })

  test('cut off in the middle', async () => {
    await filledDatabase()
    truncateSync(path, 2 * 4096 + 100)
    await expectUntouched('damaged')
  })

  test('a page of zeros', async () => {
    await filledDatabase()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0, 4096, 8192))
    await expectUntouched('damaged')
  })

  test('with the log that a killed server left: it is not moved into the file either', async () => {
    writeMigrations({ '0000_first': first, '0001_second': 'create table more (id integer) strict;' })
    const { client, close } = await open()
    await client.execute("insert into districts values (1, 'chỉ có trong nhật ký')")
    const killed = join(folder, 'killed.db')
    copyFileSync(path, killed)
    copyFileSync(`${path}-wal`, `${killed}-wal`)
    await close()
    path = killed
    const log = readFileSync(`${path}-wal`)
    writeMigrations({ '0000_first': first })
    await expectUntouched('newerThanProgram')
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true)
    expect(rowsOf(path, 'select count(*) from districts')).toEqual([[1]])
  })

  test('emptied, although there is a backup', async () => {
    await filledDatabase()
    backUpDatabase(path, new Date('2026-05-03T01:02:03.004Z'))
    truncateSync(path, 0)
    await expectUntouched('databaseLost')
  })
})

describe('backups', () => {
  test('a backup made while the server writes is complete, sound, alone in its folder and readable by its owner only', async () => {
    await filledDatabase()
    const { client, close } = await open()
    await client.execute("insert into districts values (3, 'chưa dồn vào tệp chính')")
    mkdirSync(join(folder, 'backups'))
    writeFileSync(join(folder, 'backups', 'test-20200101T000000000Z.db.unfinished'), 'killed half-way')
    const backup = backUpDatabase(path, new Date('2026-05-03T01:02:03.004Z'))
    await client.execute("insert into districts values (4, 'sau khi sao lưu')")
    await close()
    expect(readdirSync(join(folder, 'backups'))).toEqual(['test-20260503T010203004Z.db'])
    expect(rowsOf(backup.path, 'select count(*) from districts')).toEqual([[3]])
    expect(backupsOf(path)).toEqual([backup])
  })

  test('a copy with orphaned rows is not kept as a good one', async () => {
    await filledDatabase()
    const raw = new Database(path)
    raw.exec('pragma foreign_keys=off; delete from districts where id = 1')
    raw.close()
    expect(() => backUpDatabase(path, new Date('2026-05-03T01:02:03.004Z'))).toThrow(StartRefused)
    expect(readdirSync(join(folder, 'backups'))).toEqual([])
  })

  test('superfluous backups are removed, files of others are not', async () => {
    await filledDatabase()
    backUpDatabase(path, new Date('2026-05-03T01:00:00.000Z'))
    appendFileSync(join(folder, 'backups', 'test-notes.txt'), 'keep')
    const newest = backUpDatabase(path, new Date('2026-05-03T20:00:00.000Z'))
    expect(backupsOf(path)).toEqual([newest])
    expect(readdirSync(join(folder, 'backups'))).toContain('test-notes.txt')
  })
})

async function expectUntouched(reason: StartRefused['reason']): Promise<StartRefused> {
  const before = readFileSync(path)
  const refused = await refusal()
  expect(refused.reason).toBe(reason)
  expect(readFileSync(path).equals(before)).toBe(true)
  return refused
}

function rowsOf(file: string, query: string): unknown[] {
  const fresh = new Database(file)
  try {
    return fresh.prepare(query).raw(true).all([])
  } finally {
    fresh.close()
  }
}

function writeMigrations(files: Record<string, string>, whenOf = (index: number) => 100 + index): void {
  rmSync(migrationsFolder, { recursive: true, force: true })
  mkdirSync(join(migrationsFolder, 'meta'), { recursive: true })
  const entries = Object.keys(files).map((tag, idx) => ({
    idx,
    version: '6',
    when: whenOf(idx),
    tag,
    breakpoints: true,
  }))
  writeFileSync(
    join(migrationsFolder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'sqlite', entries }),
  )
  for (const [tag, sql] of Object.entries(files)) writeFileSync(join(migrationsFolder, `${tag}.sql`), sql)
}
