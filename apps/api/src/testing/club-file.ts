import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import Database from 'libsql'
import { afterEach, beforeEach } from 'vitest'
import { LocalClient } from '../db/client.ts'
import { drizzleOver } from '../db/drizzle-over.ts'

export const clubs = sqliteTable('clubs', {
  id: integer().primaryKey(),
  name: text().notNull().unique(),
  members: integer().notNull().default(0),
  share: real(),
  seal: blob({ mode: 'buffer' }),
})
export const villages = sqliteTable('villages', { id: integer().primaryKey(), name: text().notNull() })

/** Makes a new database file with two small tables before each test, and removes it afterwards. */
export function withClubFile() {
  const opened: { folder: string; client: LocalClient }[] = []
  const current = () => {
    const last = opened.at(-1)
    if (last === undefined) throw new Error('the file is there while a test runs')
    return last
  }
  const path = () => join(current().folder, 'test.db')

  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lienthehe-'))
    const client = new LocalClient({ path: join(folder, 'test.db') })
    opened.push({ folder, client })
    await client.executeMultiple(`
      create table clubs (id integer primary key, name text not null unique, members integer not null default 0,
        share real, seal blob) strict;
      create table villages (id integer primary key, name text not null) strict;
    `)
  })

  afterEach(() => {
    const { client, folder } = current()
    client.close()
    rmSync(folder, { recursive: true })
  })

  return {
    get path() {
      return path()
    },
    get client() {
      return current().client
    },
    database: () => drizzleOver(current().client, { schema: { clubs, villages } }),
    /** Reads what another process would read: the connection shares nothing with ours. */
    readAfresh: (query: string): unknown[] => {
      const fresh = new Database(path())
      try {
        return fresh.prepare(query).raw(true).all([])
      } finally {
        fresh.close()
      }
    },
  }
}
