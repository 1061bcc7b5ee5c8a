import type { Stream } from '@libsql/hrana-client'
import { DatabaseBusy } from '../errors.ts'
import type { Migration } from '../journal.ts'
import { type AppliedMigration, createLedger, migrationFailed, noteMigration, pendingOf } from '../migrate.ts'
import { asHrana, valuesIn } from './pipeline.ts'
import type { RemoteClient } from './remote-client.ts'
import { sqlForServer } from './server-sql.ts'
import { typedRemoteError } from './typed-error.ts'

/**
 * Applies the missing migrations to a database server, or refuses and leaves it unchanged. When several programs start
 * together, one of them migrates; the others are told that the server is busy, and try again. The table of applied
 * migrations is the same as in a file, so a file can be moved to a server.
 */
export async function migrateRemote(
  client: RemoteClient,
  migrations: readonly Migration[],
  appliedAt: Date,
): Promise<void> {
  if (pendingOf(await readApplied(client), migrations).length === 0) return client.untilFree()
  const stream = client.openStream()
  try {
    // With foreign keys on, rebuilding a table would delete the rows that refer to it. The setting only works outside a
    // transaction.
    await stream.run('PRAGMA foreign_keys=OFF')
    await stream.run('BEGIN IMMEDIATE')
    await stream.run(createLedger)
    // Another program may have migrated the database while this one waited.
    for (const migration of pendingOf(await appliedOn(stream), migrations))
      await applyOne(stream, migration, appliedAt)
    const orphans = valuesIn(await stream.query('PRAGMA foreign_key_check'))
    if (orphans.length > 0)
      throw migrationFailed(`PRAGMA foreign_key_check: ${orphans[0]?.[0]} (${orphans.length})`)
    await stream.run('COMMIT')
  } catch (error) {
    await stream.run('ROLLBACK').catch(() => undefined)
    throw typedRemoteError(error)
  } finally {
    stream.close()
  }
}

async function applyOne(stream: Stream, migration: Migration, appliedAt: Date): Promise<void> {
  try {
    await stream.sequence(sqlForServer(migration))
    await stream.run(asHrana(noteMigration(migration, appliedAt)))
  } catch (error) {
    const typed = typedRemoteError(error)
    if (typed instanceof DatabaseBusy) throw typed
    throw migrationFailed(
      `"${migration.tag}": ${error instanceof Error ? error.message : String(error)}`,
      error,
    )
  }
}

async function readApplied(client: RemoteClient): Promise<readonly AppliedMigration[]> {
  const stream = client.openStream()
  try {
    return await appliedOn(stream)
  } catch (error) {
    throw typedRemoteError(error)
  } finally {
    stream.close()
  }
}

async function appliedOn(stream: Stream): Promise<readonly AppliedMigration[]> {
  const [found] = valuesIn(
    await stream.query(
      "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'applied_migrations'",
    ),
  )
  if (found?.[0] !== 1) return []
  const rows = valuesIn(await stream.query('SELECT tag, hash FROM applied_migrations ORDER BY position'))
  return rows.map(([tag, hash]) => ({ tag: String(tag), hash: String(hash) }))
}
