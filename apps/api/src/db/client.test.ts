import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LocalClient } from './client.ts'
import { drizzleOver } from './drizzle-over.ts'
import { constraintOf, DatabaseBusy, DatabaseMisuse, databaseErrorOf, TransactionTooLong } from './errors.ts'

const clubs = sqliteTable('clubs', {
  id: integer().primaryKey(),
  name: text().notNull().unique(),
  members: integer().notNull().default(0),
  share: real(),
  seal: blob({ mode: 'buffer' }),
})
const villages = sqliteTable('villages', { id: integer().primaryKey(), name: text().notNull() })

let folder: string
let path: string
let client: LocalClient

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lienthehe-'))
  path = join(folder, 'test.db')
  client = new LocalClient({ path })
  await client.executeMultiple(`
    create table clubs (id integer primary key, name text not null unique, members integer not null default 0,
      share real, seal blob) strict;
    create table villages (id integer primary key, name text not null) strict;
  `)
})

afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

const database = () => drizzleOver(client, { schema: { clubs, villages } })

/** What another process would read: nothing of ours is shared with this connection. */
function readAfresh(query: string): unknown[] {
  const fresh = new Database(path)
  try {
    return fresh.prepare(query).raw(true).all([])
  } finally {
    fresh.close()
  }
}

describe('a database file answers like the official client', () => {
  test('rows are read by index and by name, and only the names are listed', async () => {
    await client.execute('insert into clubs (id, name) values (?, ?)', [1, 'Xóm Mừng'])
    const { rows, columns } = await client.execute({ sql: 'select id, name from clubs', args: [] })
    const [row] = rows
    expect(columns).toEqual(['id', 'name'])
    expect(row?.[1]).toBe('Xóm Mừng')
    expect(row).toMatchObject({ name: 'Xóm Mừng' })
    expect(row?.length).toBe(2)
    expect(Object.keys(row ?? {})).toEqual(['id', 'name'])
  })

  test('of two columns with one name both are reachable by index', async () => {
    const { rows } = await client.execute('select 1 as id, 2 as id, 3 as length')
    expect(Array.prototype.slice.call(rows[0])).toEqual([1, 2, 3])
    expect(rows[0]).toMatchObject({ id: 1 })
    expect(rows[0]?.length).toBe(3)
  })

  test('text, whole numbers, fractions, bytes and gaps come back as they were stored', async () => {
    const db = database()
    const stored = { id: 7, name: 'Đồng Tân', members: 60, share: 0.5, seal: Buffer.from([0, 255]) }
    await db.insert(clubs).values([stored, { id: 8, name: 'Vầy Nưa', share: null }])
    expect(await db.select().from(clubs).where(eq(clubs.id, 7))).toEqual([stored])
    expect(await db.query.clubs.findFirst({ where: eq(clubs.id, 8) })).toMatchObject({
      share: null,
      seal: null,
    })
  })

  test('joined tables with equal column names do not overwrite each other', async () => {
    const db = database()
    await db.insert(clubs).values({ id: 1, name: 'câu lạc bộ' })
    await db.insert(villages).values({ id: 1, name: 'xóm' })
    const [joined] = await db.select().from(clubs).innerJoin(villages, eq(villages.id, clubs.id))
    expect([joined?.clubs.name, joined?.villages.name]).toEqual(['câu lạc bộ', 'xóm'])
  })

  test('a whole number given as an argument divides as a whole number', async () => {
    const { rows } = await client.execute('select ? / ?, typeof(?), typeof(?)', [1, 2, 3, 0.5])
    expect(Array.prototype.slice.call(rows[0])).toEqual([0, 'integer', 'real'])
  })

  test('true and false are stored as 1 and 0, and what is no value is refused before the engine sees it', async () => {
    const { rows } = await client.execute('select ?, ?', [true, false])
    expect([rows[0]?.[0], rows[0]?.[1]]).toEqual([1, 0])
    await expect(client.execute('select ?', [Number.NaN])).rejects.toThrow(RangeError)
    await expect(client.execute('select 9007199254740993')).rejects.toThrow(RangeError)
  })

  test('a broken constraint is named, through Drizzle as well, and nothing is kept', async () => {
    const db = database()
    await db.insert(clubs).values({ name: 'Xóm Mừng' })
    const error = await db
      .insert(clubs)
      .values({ name: 'Xóm Mừng' })
      .catch((reason: unknown) => reason)
    expect(constraintOf(error)).toBe('SQLITE_CONSTRAINT_UNIQUE')
    expect(readAfresh('select count(*) from clubs')).toEqual([[1]])
  })
})

describe('reads and writes take their own way', () => {
  test('an insert that begins with a common table expression, or returns rows, reaches the file', async () => {
    await client.execute("with x as (select 'a' as name) insert into clubs (name) select name from x")
    const { rows } = await client.execute("insert into clubs (name) values ('b') returning id, name")
    expect(rows[0]).toMatchObject({ name: 'b' })
    expect(readAfresh('select name from clubs order by id')).toEqual([['a'], ['b']])
  })

  test.each(['begin', 'commit', 'rollback', 'pragma foreign_keys = off', 'vacuum', "attach 'x' as y"])(
    '%s is not accepted as a statement',
    async (statement) => {
      await expect(client.execute(statement)).rejects.toThrow(DatabaseMisuse)
    },
  )

  test('a column added while the server runs is seen by a query that was kept', async () => {
    const query = 'select * from villages'
    expect((await client.execute(query)).columns).toEqual(['id', 'name'])
    await client.execute('alter table villages add column code text')
    expect((await client.execute(query)).columns).toEqual(['id', 'name', 'code'])
  })
})

describe('what was acknowledged is on disk', () => {
  test('fifty writers at once are all kept, and each is told its own row', async () => {
    const db = database()
    const names = Array.from({ length: 50 }, (_, index) => `CLB ${index}`)
    const told = await Promise.all(names.map((name) => db.insert(clubs).values({ name }).returning()))
    expect(told.map(([club]) => club?.name)).toEqual(names)
    expect(readAfresh('select count(*) from clubs')).toEqual([[50]])
  })

  test('fifty transactions that read before they write never see the same count', async () => {
    const db = database()
    await db.insert(clubs).values({ id: 1, name: 'Xóm Mừng' })
    const join = () =>
      db.transaction(async (tx) => {
        const [club] = await tx.select().from(clubs).where(eq(clubs.id, 1))
        await tx
          .update(clubs)
          .set({ members: (club?.members ?? 0) + 1 })
          .where(eq(clubs.id, 1))
      })
    await Promise.all(Array.from({ length: 50 }, join))
    expect(readAfresh('select members from clubs')).toEqual([[50]])
  })

  test('the first write after another process held the lock is read back through a fresh connection', async () => {
    const other = new Database(path)
    other.exec('begin immediate')
    const refused = await short(100, (impatient) =>
      impatient.execute("insert into clubs (name) values ('x')"),
    )
    expect(refused).toBeInstanceOf(DatabaseBusy)
    const waiting = client.execute("insert into clubs (name) values ('sau khi chờ')")
    setTimeout(() => {
      other.exec('rollback')
      other.close()
    }, 100)
    await waiting
    expect(readAfresh('select name from clubs')).toEqual([['sau khi chờ']])
    expect(client.metrics).toMatchObject({ lockedElsewhereCount: 1, busyCount: 0 })
  })

  test('when too many wait, the next is refused at once and the others are served', async () => {
    const { outcomes, metrics } = await crowd()
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(3)
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused.map(({ reason }) => databaseErrorOf(reason)?.reason)).toEqual(['busy', 'busy'])
    expect(metrics.busyCount).toBe(2)
  })

  test('closing lets waiting writers finish and empties the log into the file', async () => {
    const writes = Array.from({ length: 5 }, (_, index) =>
      client.execute('insert into clubs (name) values (?)', [`${index}`]),
    )
    await client.drainAndClose()
    await Promise.all(writes)
    await expect(client.execute('select 1')).rejects.toThrow(DatabaseMisuse)
    expect(readAfresh('select count(*) from clubs')).toEqual([[5]])
  })

  async function crowd() {
    const narrow = new LocalClient({ path, limits: { waitingMax: 2 } })
    const writes = Array.from({ length: 5 }, (_, index) =>
      narrow.execute('insert into clubs (name) values (?)', [`${index}`]),
    )
    const outcomes = await Promise.allSettled(writes)
    const { metrics } = narrow
    narrow.close()
    return { outcomes, metrics }
  }
})

describe('transactions', () => {
  test('a failed transaction leaves nothing, and its place to the next', async () => {
    const db = database()
    const failed = db.transaction(async (tx) => {
      await tx.insert(clubs).values({ name: 'nửa chừng' })
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    await db.insert(clubs).values({ name: 'sau đó' })
    expect(readAfresh('select name from clubs')).toEqual([['sau đó']])
  })

  test('a nested transaction that fails undoes itself only', async () => {
    const db = database()
    await db.transaction(async (tx) => {
      await tx.insert(clubs).values({ name: 'ngoài' })
      await tx
        .transaction(async (inner) => {
          await inner.insert(clubs).values({ name: 'trong' })
          await inner.insert(clubs).values({ name: 'ngoài' })
        })
        .catch((error: unknown) => expect(constraintOf(error)).toBe('SQLITE_CONSTRAINT_UNIQUE'))
    })
    expect(readAfresh('select name from clubs')).toEqual([['ngoài']])
  })

  test('using the database itself inside a transaction throws at once', async () => {
    const db = database()
    const inside = (work: () => PromiseLike<unknown>) => db.transaction(async () => void (await work()))
    for (const work of [
      () => db.select().from(clubs),
      () => db.insert(clubs).values({ name: 'x' }),
      () => db.transaction(async () => 1),
      () => db.batch([db.select().from(clubs)]),
    ]) {
      const error = await inside(work).catch((reason: unknown) => reason)
      expect(databaseErrorOf(error)).toBeInstanceOf(DatabaseMisuse)
    }
  })

  test('beside an open transaction others read and wait; only the inside is refused', async () => {
    const db = database()
    const open = db.transaction(async (tx) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      await tx.insert(clubs).values({ name: 'đầu' })
    })
    expect(await db.select().from(clubs)).toEqual([])
    await Promise.all([open, db.insert(clubs).values({ name: 'sau' })])
    expect(readAfresh('select name from clubs order by id')).toEqual([['đầu'], ['sau']])
  })

  test('one that stays open too long is rolled back and reported, and others go on', async () => {
    const reports: string[] = []
    const strict = new LocalClient({
      path,
      limits: { transactionMs: 30 },
      report: ({ kind }) => reports.push(kind),
    })
    const db = drizzleOver(strict, { schema: { clubs } })
    const slow = db.transaction(async (tx) => {
      await tx.insert(clubs).values({ name: 'chậm' })
      await new Promise((resolve) => setTimeout(resolve, 60))
      await tx.insert(clubs).values({ name: 'quá chậm' })
    })
    const next = db.insert(clubs).values({ name: 'kế tiếp' })
    expect(databaseErrorOf(await slow.catch((error: unknown) => error))).toBeInstanceOf(TransactionTooLong)
    await next
    expect(strict.metrics.transactionsTooLong).toBe(1)
    expect(reports).toEqual(['transactionTooLong'])
    strict.close()
    expect(readAfresh('select name from clubs')).toEqual([['kế tiếp']])
  })

  test('a batch is all or nothing', async () => {
    const db = database()
    const failed = db.batch([db.insert(clubs).values({ name: 'a' }), db.insert(clubs).values({ name: 'a' })])
    expect(constraintOf(await failed.catch((error: unknown) => error))).toBe('SQLITE_CONSTRAINT_UNIQUE')
    expect(
      await db.batch([db.insert(clubs).values({ name: 'b' }).returning(), db.select().from(clubs)]),
    ).toMatchObject([[{ name: 'b' }], [{ name: 'b' }]])
    expect(await db.batch([db.select({ n: sql<number>`count(*)` }).from(clubs)])).toEqual([[{ n: 1 }]])
  })
})

/** The error of a client that waits only this long for its turn. */
async function short(waitMs: number, work: (impatient: LocalClient) => Promise<unknown>): Promise<unknown> {
  const impatient = new LocalClient({ path, limits: { waitMs } })
  try {
    return await work(impatient).catch((error: unknown) => error)
  } finally {
    impatient.close()
  }
}
