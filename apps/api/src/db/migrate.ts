import type Database from 'libsql'
import { Connection } from './connection.ts'
import { StartRefused } from './errors.ts'
import type { Migration } from './journal.ts'

/** A migration that was applied to a database. */
export type AppliedMigration = Pick<Migration, 'tag' | 'hash'>

/** The table in which a database records its applied migrations. */
export const createLedger = `CREATE TABLE IF NOT EXISTS applied_migrations (
  position INTEGER PRIMARY KEY, tag TEXT NOT NULL, hash TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`

/** The statement that records one applied migration. */
export function noteMigration(
  { tag, hash }: AppliedMigration,
  appliedAt: Date,
): { sql: string; args: string[] } {
  const args = [tag, hash, appliedAt.toISOString()]
  return { sql: 'INSERT INTO applied_migrations (tag, hash, applied_at) VALUES (?, ?, ?)', args }
}

/** The migrations of this program that the database file still lacks. */
export function pendingMigrations(
  database: Database.Database,
  migrations: readonly Migration[],
): readonly Migration[] {
  return pendingOf(appliedMigrations(database), migrations)
}

/** The migrations that are not applied yet. Refused when the applied ones are not the first ones of this program. */
export function pendingOf(
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
): readonly Migration[] {
  for (const [index, { tag, hash }] of applied.entries()) {
    const ours = migrations[index]
    if (ours === undefined) {
      throw new StartRefused('newerThanProgram', {
        vi: `Cơ sở dữ liệu mới hơn phần mềm (đã có bước nâng cấp "${tag}"). Hãy cài bản phần mềm mới hơn.`,
        en: `The database is newer than the program (it has the migration "${tag}"). Install a newer program.`,
      })
    }
    if (ours.tag !== tag) {
      throw new StartRefused('migrationsOutOfOrder', {
        vi: `Cơ sở dữ liệu đã chạy bước nâng cấp "${tag}", còn phần mềm có "${ours.tag}" ở vị trí đó. Hãy dùng đúng bản phần mềm đã nâng cấp cơ sở dữ liệu này.`,
        en: `The database has the migration "${tag}" where the program has "${ours.tag}". Use the version of the program that upgraded this database.`,
      })
    }
    if (ours.hash !== hash) {
      throw new StartRefused('migrationEdited', {
        vi: `Bước nâng cấp "${tag}" đã bị sửa sau khi chạy. Hãy dùng đúng bản phần mềm gốc.`,
        en: `The migration "${tag}" was edited after it had been applied. Use the program as it was released.`,
      })
    }
  }
  return migrations.slice(applied.length)
}

/** Applies all pending migrations, or none. */
export function applyMigrations(path: string, pending: readonly Migration[], appliedAt: Date): void {
  const connection = new Connection(path, 'writer')
  try {
    // With foreign keys on, rebuilding a table would delete the rows that refer to it. The setting only works outside a
    // transaction.
    connection.exec('PRAGMA foreign_keys=OFF')
    connection.exec('BEGIN IMMEDIATE')
    connection.exec(createLedger)
    for (const migration of pending) applyMigration(connection, migration, appliedAt)
    assertNoOrphans(connection)
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  } finally {
    connection.close()
  }
}

function applyMigration(connection: Connection, migration: Migration, appliedAt: Date): void {
  try {
    connection.exec(migration.sql)
    if (!connection.inTransaction) throw new Error('The migration ended the transaction it ran in.')
    connection.run(noteMigration(migration, appliedAt))
  } catch (error) {
    throw migrationFailed(
      `"${migration.tag}": ${error instanceof Error ? error.message : String(error)}`,
      error,
    )
  }
}

function assertNoOrphans(connection: Connection): void {
  const { rows } = connection.run('PRAGMA foreign_key_check')
  if (rows.length === 0) return
  const tables = [...new Set(rows.map((row) => String(row[0])))].join(', ')
  throw migrationFailed(`PRAGMA foreign_key_check: ${tables} (${rows.length})`)
}

export function migrationFailed(what: string, cause?: unknown): StartRefused {
  return new StartRefused(
    'migrationFailed',
    {
      vi: `Nâng cấp cơ sở dữ liệu không thành công, dữ liệu vẫn như trước khi nâng cấp. Lỗi: ${what}`,
      en: `The database could not be migrated and is as it was before. Error: ${what}`,
    },
    cause,
  )
}

function appliedMigrations(database: Database.Database): readonly AppliedMigration[] {
  if (!hasTable(database, "name = 'applied_migrations'")) return []
  const rows = database
    .prepare('SELECT tag, hash FROM applied_migrations ORDER BY position')
    .raw(true)
    .all([])
  return rows.map((row) => {
    const [tag, hash]: unknown[] = Array.isArray(row) ? row : []
    return { tag: String(tag), hash: String(hash) }
  })
}

export function hasTable(database: Database.Database, condition = 'true'): boolean {
  return (
    database.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND ${condition}`).raw(true).all([])
      .length > 0
  )
}
