import { eq, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { withClubFile } from '../testing/club-file.ts'
import { drizzleOver } from './drizzle-over.ts'
import { DatabaseMisuse, databaseErrorOf } from './errors.ts'
import { given, givenRow, keepStatements } from './kept-statements.ts'

const visits = sqliteTable('visits', {
  id: integer().primaryKey(),
  visitedOn: integer({ mode: 'timestamp_ms' }),
  guests: text({ mode: 'json' }).$type<readonly string[]>(),
})
const statements = keepStatements((db) => ({
  all: db.select().from(visits).orderBy(visits.id).prepare(),
  insert: db.insert(visits).values(givenRow(visits)).prepare(),
  invite: db
    .update(visits)
    .set({ guests: given(visits.guests, 'guests') })
    .where(eq(visits.id, sql.placeholder('id')))
    .returning({ id: visits.id })
    .prepare(),
}))

const file = withClubFile()
const visit = { id: 1, visitedOn: new Date('2025-11-20T03:00:00Z'), guests: ['Bà Ấm'] }

async function openVisits() {
  await file.client.executeMultiple(
    'create table visits (id integer primary key, visited_on integer, guests text) strict',
  )
  return drizzleOver(file.client, { casing: 'snake_case' })
}

test('a kept statement stores and reads what an unkept one does, not knowing included', async () => {
  const db = await openVisits()
  const unknown = { id: 2, visitedOn: null, guests: null }
  await statements(db).insert.run(visit)
  await statements(db).insert.run(unknown)
  expect(await statements(db).all.all()).toEqual([visit, unknown])
  expect(await db.select().from(visits)).toEqual([visit, unknown])
  expect(file.readAfresh('select guests is null from visits')).toEqual([[0], [1]])
})

test('in a transaction it sees what the transaction did, and is undone with it', async () => {
  const db = await openVisits()
  const undone = db.transaction(async (tx) => {
    await statements(tx).insert.run(visit)
    expect(await statements(tx).invite.all({ id: 1, guests: ['Ông Páo'] })).toEqual([{ id: 1 }])
    expect(await statements(tx).invite.all({ id: 2, guests: [] })).toEqual([])
    expect(await tx.select().from(visits)).toMatchObject([{ guests: ['Ông Páo'] }])
    throw new Error('changed my mind')
  })
  // Nobody outside the transaction sees the row yet.
  expect(await statements(db).all.all()).toEqual([])
  await expect(undone).rejects.toThrow('changed my mind')
  expect(await statements(db).all.all()).toEqual([])
})

test('what a transaction started and did not await is refused after its end, not written beside it', async () => {
  const db = await openVisits()
  let late: Promise<unknown> = Promise.resolve()
  await db.transaction(async (tx) => {
    late = new Promise((resolve) => setTimeout(resolve, 5)).then(() => statements(tx).insert.run(visit))
    late.catch(() => undefined)
  })
  expect(databaseErrorOf(await late.catch((error: unknown) => error))).toBeInstanceOf(DatabaseMisuse)
  expect(await statements(db).all.all()).toEqual([])
})

test('in a savepoint, which it would not be undone with, it is refused', async () => {
  const db = await openVisits()
  const inside = db.transaction((tx) => tx.transaction(async (inner) => statements(inner).all.all()))
  expect(databaseErrorOf(await inside.catch((error: unknown) => error))).toBeInstanceOf(DatabaseMisuse)
})
