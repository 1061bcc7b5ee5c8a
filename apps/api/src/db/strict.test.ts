import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'lienthehe-'))
const path = join(folder, 'register.db')

beforeAll(async () => {
  const migrationsFolder = join(import.meta.dirname, 'migrations')
  await (await openDatabase({ url: `file:${path}`, migrationsFolder })).close()
})
afterAll(() => rmSync(folder, { recursive: true }))

test('every table is strict: a text in a column of numbers is refused, also in a table that a migration made again', () => {
  const database = new Database(path)
  // Tables that are not ours: those of SQLite, and the migrator's list of migrations.
  const others = "name like 'sqlite_%' or name = '__drizzle_migrations'"
  const tables = database.prepare(`select name, strict from pragma_table_list where not (${others})`).all()
  database.close()
  expect(tables.length).toBeGreaterThan(20)
  expect(tables.filter((table) => Reflect.get(Object(table), 'strict') !== 1)).toEqual([])
})
