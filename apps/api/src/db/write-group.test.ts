import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { clubs, withClubFile } from '../testing/club-file.ts'
import { LocalClient } from './client.ts'
import { drizzleOver } from './drizzle-over.ts'
import { constraintOf, databaseErrorOf, TransactionTooLong } from './errors.ts'

const file = withClubFile()
const { database, readAfresh } = file

type Db = ReturnType<typeof database>

const names = fc.constantFrom('Xóm Mừng', 'Đồng Tân', 'Vầy Nưa', 'Thung Nai')
const writes = fc.array(
  fc.record({
    does: fc.constantFrom(
      'succeeds',
      'refuses',
      'meets a constraint',
      'undoes a part',
      'is one statement',
      'is a batch',
    ),
    name: names,
  }),
  { minLength: 2, maxLength: 12 },
)
type Write = typeof writes extends fc.Arbitrary<readonly (infer One)[]> ? One : never

class Changed extends Error {}

/**
 * Changes the number of the club with this name, and returns what it saw. The new number depends on the old one, so
 * each write depends on those before it.
 */
function perform(db: Db, { does, name }: Write): Promise<unknown> {
  const join = (on: Pick<Db, 'insert'>) =>
    on
      .insert(clubs)
      .values({ name, members: 1 })
      .onConflictDoUpdate({ target: clubs.name, set: { members: sql`${clubs.members} * 2 + 1` } })
      .returning({ members: clubs.members })
  if (does === 'is one statement') return join(db).execute()
  if (does === 'is a batch') return db.batch([join(db), join(db)])
  return db.transaction(async (tx) => {
    const seen = await join(tx)
    if (does === 'refuses') throw new Changed(JSON.stringify(seen))
    if (does === 'meets a constraint') await tx.insert(clubs).values([{ name: 'đôi' }, { name: 'đôi' }])
    if (does === 'undoes a part')
      await tx
        .transaction(async (inner) => {
          await join(inner)
          throw new Changed()
        })
        .catch(() => undefined)
    return seen
  })
}

/** The answer that a client gets: the rows, or what went wrong. */
const toldOf = (outcome: PromiseSettledResult<unknown>) =>
  outcome.status === 'fulfilled'
    ? outcome.value
    : (constraintOf(outcome.reason) ?? (outcome.reason instanceof Error ? outcome.reason.message : ''))

test('whatever mix of writes comes at once, answers and rows are those of one after the other', async () => {
  const stored = () => readAfresh('select id, name, members from clubs order by id')
  await fc.assert(
    fc.asyncProperty(writes, async (mix) => {
      const db = database()
      await db.delete(clubs)
      const inTurn: PromiseSettledResult<unknown>[] = []
      for (const write of mix) inTurn.push(...(await Promise.allSettled([perform(db, write)])))
      const afterTurns = stored()
      await db.delete(clubs)
      const atOnce = await Promise.allSettled(mix.map((write) => perform(db, write)))
      expect(atOnce.map(toldOf)).toEqual(inTurn.map(toldOf))
      expect(stored()).toEqual(afterTurns)
    }),
    { numRuns: 60 },
  )
})

describe('writes that go to disk together', () => {
  const visits = sqliteTable('visits', { id: integer().primaryKey(), club: integer().notNull() })
  const notes = sqliteTable('notes', { text: text().notNull() })
  beforeEach(async () => {
    // A deferred reference is only checked at COMMIT; this is the only way to make a COMMIT fail on purpose.
    await file.client.executeMultiple(`
      create table visits (id integer primary key,
        club integer not null references clubs (id) deferrable initially deferred) strict;
      create table notes (text text not null) strict;`)
  })

  // Without `run`, a Drizzle query only begins when it is awaited.
  const note = (db: Pick<Db, 'insert'>, value: string) => db.insert(notes).values({ text: value }).run()
  const failAtTheCommit = (db: Db) => db.insert(visits).values({ club: 404 }).run()

  test('all of them are told when their COMMIT fails, and none of them is kept', async () => {
    const db = database()
    const outcomes = await Promise.allSettled([
      note(db, 'trước'),
      db.transaction((tx) => note(tx, 'trong giao dịch')),
      failAtTheCommit(db),
    ])
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && constraintOf(outcome.reason))).toEqual(
      Array(3).fill('SQLITE_CONSTRAINT_FOREIGNKEY'),
    )
    expect(readAfresh('select text from notes')).toEqual([])
    await note(db, 'sau đó')
    expect(readAfresh('select text from notes')).toEqual([['sau đó']])
  })

  test('nobody is refused because of something that is not kept', async () => {
    const db = database()
    const [, told] = await Promise.allSettled([
      note(db, 'không được giữ'),
      db.transaction(async (tx) => {
        // This transaction reads a note that was written just before and is not on disk yet.
        if ((await tx.select().from(notes)).length > 0) throw new Changed('there is a note')
      }),
      failAtTheCommit(db),
    ])
    expect(told.status === 'rejected' && constraintOf(told.reason)).toBe('SQLITE_CONSTRAINT_FOREIGNKEY')
  })

  test('nobody reads of them before they are on disk', async () => {
    const db = database()
    const first = note(db, 'đầu')
    const second = db.transaction(async (tx) => {
      expect(await tx.select().from(notes)).toHaveLength(1)
      return readAfresh('select text from notes')
    })
    expect(await second).toEqual([])
    await first
    expect(await db.select().from(notes)).toHaveLength(1)
  })

  test('one of them that takes too long is taken back alone', async () => {
    const strict = new LocalClient({ path: file.path, limits: { transactionMs: 30 } })
    const db = drizzleOver(strict, {})
    const first = note(db, 'đầu')
    const slow = db.transaction(async (tx) => {
      await note(tx, 'chậm')
      await new Promise((resolve) => setTimeout(resolve, 60))
      await note(tx, 'quá chậm')
    })
    const last = note(db, 'cuối')
    expect(databaseErrorOf(await slow.catch((error: unknown) => error))).toBeInstanceOf(TransactionTooLong)
    await Promise.all([first, last])
    strict.close()
    expect(readAfresh('select text from notes order by rowid')).toEqual([['đầu'], ['cuối']])
  })

  test('closing waits for them too', async () => {
    const writes = ['a', 'b', 'c'].map((value) => note(database(), value))
    await file.client.drainAndClose()
    await Promise.all(writes)
    expect(readAfresh('select count(*) from notes')).toEqual([[3]])
  })
})

test('no foreign key of ours is deferred: it would fail others at the COMMIT that they share', () => {
  const folder = join(import.meta.dirname, 'migrations')
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  expect(files).not.toEqual([])
  expect(files.filter((name) => /\bdeferr/i.test(readFileSync(join(folder, name), 'utf8')))).toEqual([])
})
