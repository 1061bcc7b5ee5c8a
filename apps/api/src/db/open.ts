import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import type { DrizzleConfig } from 'drizzle-orm'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { backUpDatabase } from './backup.ts'
import { inspectDatabase } from './check.ts'
import { type DatabaseMetrics, LocalClient, type LocalClientOptions } from './client.ts'
import { drizzleOver } from './drizzle-over.ts'
import { databaseUrlInvalid, filePathOf } from './file-url.ts'
import { readMigrations } from './journal.ts'
import { folderUnusable, lockDatabase } from './lock.ts'
import { applyMigrations, hasTable, pendingMigrations } from './migrate.ts'
import { watch } from './watched-client.ts'

export type OpenOptions<Schema extends Record<string, unknown>> = {
  readonly url: string
  readonly migrationsFolder: string
  readonly drizzle?: DrizzleConfig<Schema>
  /** Only for a database on another machine. */
  readonly authToken?: string
  readonly limits?: LocalClientOptions['limits']
  readonly report?: LocalClientOptions['report']
}

export type OpenedDatabase<Schema extends Record<string, unknown>> = {
  readonly db: LibSQLDatabase<Schema>
  readonly client: Client
  readonly metrics: DatabaseMetrics
  /** Lets waiting writers finish and gives the file free. */
  readonly close: () => Promise<void>
}

/** Opens the database, brought to the program's schema; a file only when nobody else serves it and it is sound. */
export async function openDatabase<Schema extends Record<string, unknown> = Record<string, never>>(
  options: OpenOptions<Schema>,
): Promise<OpenedDatabase<Schema>> {
  const path = filePathOf(options.url)
  return path === undefined ? openRemote(options) : openFile(path, options)
}

async function openFile<Schema extends Record<string, unknown>>(
  namedPath: string,
  { migrationsFolder, drizzle: config = {}, limits, report }: OpenOptions<Schema>,
): Promise<OpenedDatabase<Schema>> {
  makeFolder(dirname(namedPath))
  const path = realPathOf(namedPath)
  const lock = lockDatabase(path)
  try {
    bringUpToDate(path, migrationsFolder)
    const client = new LocalClient({ path, ...(limits && { limits }), ...(report && { report }) })
    return {
      db: drizzleOver(client, config),
      client,
      get metrics() {
        return client.metrics
      },
      close: async () => {
        await client.drainAndClose()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw folderUnusable(folder, error)
  }
}

/** Two names of one file must meet at one lock. */
function realPathOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path))
}

function bringUpToDate(path: string, migrationsFolder: string): void {
  const migrations = readMigrations(migrationsFolder)
  const found = inspectDatabase(path, (database) => ({
    pending: pendingMigrations(database, migrations),
    filled: hasTable(database),
  }))
  const { pending, filled } = found ?? { pending: migrations, filled: false }
  if (pending.length === 0) return
  const now = new Date()
  if (filled) backUpDatabase(path, now)
  applyMigrations(path, pending, now)
}

async function openRemote<Schema extends Record<string, unknown>>({
  url,
  authToken,
  migrationsFolder,
  drizzle: config = {},
}: OpenOptions<Schema>): Promise<OpenedDatabase<Schema>> {
  const client = watch(createRemoteClient(url, authToken))
  const db = drizzleOver(client, config)
  await migrate(db, { migrationsFolder })
  const metrics = {
    writersWaiting: 0,
    longestWaitMs: 0,
    busyCount: 0,
    lockedElsewhereCount: 0,
    storageFullCount: 0,
    transactionsTooLong: 0,
    connectionsReopened: 0,
  }
  return { db, client, metrics, close: async () => client.close() }
}

function createRemoteClient(url: string, authToken: string | undefined): Client {
  try {
    return createClient({ url, ...(authToken !== undefined && { authToken }) })
  } catch (error) {
    throw databaseUrlInvalid(url, error)
  }
}
