import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { clubs, withClubFile } from '../testing/club-file.ts'
import { LocalClient } from './client.ts'
import { drizzleOver } from './drizzle-over.ts'
import { constraintOf, DatabaseMisuse, databaseErrorOf, TransactionTooLong } from './errors.ts'

const file = withClubFile()
const { database, readAfresh } = file

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
      path: file.path,
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
