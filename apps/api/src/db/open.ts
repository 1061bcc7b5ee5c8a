import { chmodSync, existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Client } from '@libsql/client'
import type { DrizzleConfig } from 'drizzle-orm'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { compareHeads } from '../audit-head/compare.ts'
import { type AuditHead, type KnownOutside, openHeadFile, readKnownOutside } from '../audit-head/head-file.ts'
import type { SharedHistory } from '../audit-head/shared-history.ts'
import { backUpDatabase } from '../backup/backup.ts'
import type { RegisterFinding } from '../scrub/finding.ts'
import { inspectDatabase, refuseLost, refuseWrong } from './check.ts'
import { type DatabaseMetrics, LocalClient, type LocalClientOptions } from './client.ts'
import { drizzleOver } from './drizzle-over.ts'
import { StartRefused } from './errors.ts'
import { fileHash } from './file-hash.ts'
import { filePathOf } from './file-url.ts'
import { readMigrations } from './journal.ts'
import { folderUnusable, lockDatabase } from './lock.ts'
import { applyMigrations, hasTable, pendingMigrations } from './migrate.ts'
import { watchPlace } from './place.ts'
import type { RemoteOptions } from './remote/remote-client.ts'

export type OpenOptions<Schema extends Record<string, unknown>> = {
  readonly url: string
  readonly migrationsFolder: string
  readonly drizzle?: DrizzleConfig<Schema>
  /** Only for a database on another machine. */
  readonly authToken?: string
  /** Only for a database on another machine: the function that sends requests to it. */
  readonly fetch?: RemoteOptions['fetch']
  /** Only for a database on another machine: the local file that records how far its history was seen. */
  readonly noteFile?: string
  readonly limits?: LocalClientOptions['limits']
  readonly report?: LocalClientOptions['report']
  /** The names of tables whose rows the program remembers; see `watchedCommits`. */
  readonly watched?: LocalClientOptions['watched']
}

export type OpenedDatabase<Schema extends Record<string, unknown> = Record<string, never>> = {
  readonly db: LibSQLDatabase<Schema>
  readonly client: Client
  readonly metrics: DatabaseMetrics
  /** Problems found on opening that do not forbid serving the database. */
  readonly findings: readonly RegisterFinding[]
  /**
   * A number that grows when a watched table may have changed; `null`: unknown, because other programs may write to a
   * database on another machine.
   */
  readonly watchedRevision: () => number | null
  /** Are the files still the ones that were opened? False once somebody has deleted or replaced one. */
  readonly isInPlace: () => boolean
  /**
   * Writes down outside the database how far its history reaches. To be called after a change, before the client is
   * told that it was made.
   */
  readonly noteHead: () => Promise<void>
  /** Does work that belongs to the start. While others keep the database busy, it waits and tries again. */
  readonly whenFree: <T>(work: () => Promise<T>) => Promise<T>
  /**
   * What this program has seen of a history to which other programs also add; `null`: no other program writes to the
   * database.
   */
  readonly sharedHistory: SharedHistory | null
  /** Lets the waiting writers finish and releases the file. */
  readonly close: () => Promise<void>
}

/**
 * Opens the database and applies the missing migrations. A file is only opened if its history is intact and no other
 * server uses it.
 */
export async function openDatabase<Schema extends Record<string, unknown> = Record<string, never>>(
  options: OpenOptions<Schema>,
): Promise<OpenedDatabase<Schema>> {
  const path = filePathOf(options.url)
  if (path !== undefined) return openFile(path, options)
  // The code for a database on another machine is only loaded when it is needed.
  const { openRemote } = await import('./remote/open-remote.ts')
  return openRemote(options)
}

async function openFile<Schema extends Record<string, unknown>>(
  namedPath: string,
  { migrationsFolder, drizzle: config = {}, limits, report, watched }: OpenOptions<Schema>,
): Promise<OpenedDatabase<Schema>> {
  makeFolder(dirname(namedPath))
  const path = realPathOf(namedPath)
  const lock = lockDatabase(path)
  try {
    const known = readKnownOutside(path)
    refuseLost(path, { wasServed: known !== null })
    const findings = bringUpToDate(path, migrationsFolder, known)
    const outside = openHeadFile(path, () => new Date())
    const client = new LocalClient({
      path,
      ...(limits && { limits }),
      ...(report && { report }),
      ...(watched && { watched }),
    })
    const place = watchPlace(path, (log) => client.holdsLog(log))
    const keepsHistory = await hasHistory(client)
    let notedAt = -1
    const noteHead = async () => {
      // When several changes were committed together, only the first that calls this needs to write the head down.
      const { commits } = client
      if (!keepsHistory || commits === notedAt) return
      outside.note(await readHead(client))
      notedAt = commits
    }
    await noteHead()
    return {
      db: drizzleOver(client, config),
      client,
      get metrics() {
        return client.metrics
      },
      findings,
      watchedRevision: () => client.watchedCommits,
      isInPlace: place.isKept,
      noteHead,
      whenFree: (work) => work(),
      sharedHistory: null,
      close: async () => {
        if (!client.closed && place.isKept()) {
          await noteHead()
          await client.drainAndClose()
          outside.noteClosed(fileHash(path))
        } else await client.drainAndClose()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function hasHistory(client: Client): Promise<boolean> {
  const { rows } = await client.execute("select 1 from sqlite_schema where type = 'table' and name = 'audit'")
  return rows.length > 0
}

/** The head of the history; `null`: nothing was changed so far. */
async function readHead(client: Client): Promise<AuditHead | null> {
  const [last] = (await client.execute('select seq, hash from audit order by seq desc limit 1')).rows
  return last === undefined ? null : { seq: Number(last[0]), hash: String(last[1]) }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw folderUnusable(folder, error)
  }
}

/**
 * The real path of the file, so that two names of the same file use the same lock. A symbolic link is followed; a hard
 * link is refused.
 */
function realPathOf(path: string): string {
  if (!existsSync(path)) return join(realpathSync(dirname(path)), basename(path))
  const real = realpathSync(path)
  const found = statSync(real)
  if (found.isFile() && found.nlink > 1)
    throw new StartRefused('fileHasTwoNames', {
      vi: `Tệp ${real} còn một tên khác (liên kết cứng), nên máy chủ thứ hai có thể mở cùng tệp ấy mà không biết. Hãy xóa tên kia, hoặc chép ra một tệp riêng rồi mở bản chép.`,
      en: `The file ${real} has another name (a hard link), by which a second server could open it unnoticed. Delete that name, or copy the file and open the copy.`,
    })
  return real
}

/**
 * Checks an existing database before anything is changed, then applies the missing migrations. Returns the findings.
 */
function bringUpToDate(
  path: string,
  migrationsFolder: string,
  known: KnownOutside | null,
): readonly RegisterFinding[] {
  const migrations = readMigrations(migrationsFolder)
  const isChanged = known?.closedAs != null && existsSync(path) && fileHash(path) !== known.closedAs
  const found = inspectDatabase(path, (database) => ({
    pending: pendingMigrations(database, migrations),
    filled: hasTable(database),
    wrong: compareHeads(database, known),
  }))
  const { pending, filled, wrong } = found ?? { pending: migrations, filled: false, wrong: [] }
  refuseWrong(path, wrong)
  makePrivate(path)
  if (pending.length > 0) {
    const now = new Date()
    if (filled) backUpDatabase(path, now)
    applyMigrations(path, pending, now)
  }
  return isChanged ? [{ kind: 'changedWhileClosed' }] : []
}

/**
 * Gives the file such rights that no other user of this machine can read it; its write-ahead log and shared memory get
 * the same rights. An existing file must not be opened here: the connection that examined it may still be open, and
 * closing a plain descriptor drops all locks of this process on the file, including those that SQLite relies on. The
 * next program to close the database would then believe that nobody else uses it, and delete the write-ahead log that
 * this server writes to.
 */
function makePrivate(path: string): void {
  if (!existsSync(path)) writeFileSync(path, '', { flag: 'wx', mode: 0o600 })
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600)
}
