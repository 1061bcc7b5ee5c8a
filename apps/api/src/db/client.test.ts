import { eq } from 'drizzle-orm'
import Database from 'libsql'
import { describe, expect, test } from 'vitest'
import { clubs, villages, withClubFile } from '../testing/club-file.ts'
import { LocalClient } from './client.ts'
import { constraintOf, DatabaseBusy, DatabaseMisuse, databaseErrorOf } from './errors.ts'

const file = withClubFile()
const { database, readAfresh } = file

describe('a database file answers like the official client', () => {
  test('rows are read by index and by name, and only the names are listed', async () => {
    await file.client.execute('insert into clubs (id, name) values (?, ?)', [1, 'Xóm Mừng'])
    const { rows, columns } = await file.client.execute({ sql: 'select id, name from clubs', args: [] })
    const [row] = rows
    expect(columns).toEqual(['id', 'name'])
    expect(row?.[1]).toBe('Xóm Mừng')
    expect(row).toMatchObject({ name: 'Xóm Mừng' })
    expect(row?.length).toBe(2)
    expect(Object.keys(row ?? {})).toEqual(['id', 'name'])
  })

  test('of two columns with one name both are reachable by index', async () => {
    const { rows } = await file.client.execute('select 1 as id, 2 as id, 3 as length')
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
    const { rows } = await file.client.execute('select ? / ?, typeof(?), typeof(?)', [1, 2, 3, 0.5])
    expect(Array.prototype.slice.call(rows[0])).toEqual([0, 'integer', 'real'])
  })

  test('true and false are stored as 1 and 0, and what is no value is refused before the engine sees it', async () => {
    const { rows } = await file.client.execute('select ?, ?', [true, false])
    expect([rows[0]?.[0], rows[0]?.[1]]).toEqual([1, 0])
    await expect(file.client.execute('select ?', [Number.NaN])).rejects.toThrow(RangeError)
    await expect(file.client.execute('select 9007199254740993')).rejects.toThrow(RangeError)
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
    await file.client.execute("with x as (select 'a' as name) insert into clubs (name) select name from x")
    const { rows } = await file.client.execute("insert into clubs (name) values ('b') returning id, name")
    expect(rows[0]).toMatchObject({ name: 'b' })
    expect(readAfresh('select name from clubs order by id')).toEqual([['a'], ['b']])
  })

  test.each(['begin', 'commit', 'rollback', 'pragma foreign_keys = off', 'vacuum', "attach 'x' as y"])(
    '%s is not accepted as a statement',
    async (statement) => {
      await expect(file.client.execute(statement)).rejects.toThrow(DatabaseMisuse)
    },
  )

  test('a column added while the server runs is seen by a query that was kept', async () => {
    const query = 'select * from villages'
    expect((await file.client.execute(query)).columns).toEqual(['id', 'name'])
    await file.client.execute('alter table villages add column code text')
    expect((await file.client.execute(query)).columns).toEqual(['id', 'name', 'code'])
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
    const other = new Database(file.path)
    other.exec('begin immediate')
    const refused = await short(100, (impatient) =>
      impatient.execute("insert into clubs (name) values ('x')"),
    )
    expect(refused).toBeInstanceOf(DatabaseBusy)
    const waiting = file.client.execute("insert into clubs (name) values ('sau khi chờ')")
    setTimeout(() => {
      other.exec('rollback')
      other.close()
    }, 100)
    await waiting
    expect(readAfresh('select name from clubs')).toEqual([['sau khi chờ']])
    expect(file.client.metrics).toMatchObject({ lockedElsewhereCount: 1, busyCount: 0 })
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
      file.client.execute('insert into clubs (name) values (?)', [`${index}`]),
    )
    await file.client.drainAndClose()
    await Promise.all(writes)
    await expect(file.client.execute('select 1')).rejects.toThrow(DatabaseMisuse)
    expect(readAfresh('select count(*) from clubs')).toEqual([[5]])
  })

  async function crowd() {
    const narrow = new LocalClient({ path: file.path, limits: { waitingMax: 2 } })
    const writes = Array.from({ length: 5 }, (_, index) =>
      narrow.execute('insert into clubs (name) values (?)', [`${index}`]),
    )
    const outcomes = await Promise.allSettled(writes)
    const { metrics } = narrow
    narrow.close()
    return { outcomes, metrics }
  }
})

/** The error that `work` gets from a client that waits at most this many milliseconds for its turn. */
async function short(waitMs: number, work: (impatient: LocalClient) => Promise<unknown>): Promise<unknown> {
  const impatient = new LocalClient({ path: file.path, limits: { waitMs } })
  try {
    return await work(impatient).catch((error: unknown) => error)
  } finally {
    impatient.close()
  }
}
