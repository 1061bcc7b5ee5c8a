import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import Database from 'libsql'
import { StartRefused, StorageFull, typedError } from '../db/errors.ts'
import { readOnlyUri } from '../db/file-url.ts'
import { backupsToKeep } from './rotation.ts'

export type Backup = { readonly path: string; readonly madeAt: Date }

/** A copy that has not been checked yet. */
export type UnfinishedBackup = { readonly unfinished: string; readonly backup: Backup }

/**
 * Copies the database to `backups/<name>-<UTC stamp>.db` beside it and removes the oldest copies beyond the limit. Only
 * a copy that was checked and is on disk gets that name. The connection cannot write, so this may run in a child
 * process while the server works.
 */
export function backUpDatabase(path: string, madeAt: Date): Backup {
  return keepCopy(path, copyDatabase(path, madeAt))
}

/** Makes the copy under an unfinished name, and checks its pages and references. */
export function copyDatabase(path: string, madeAt: Date): UnfinishedBackup {
  const folder = backupFolderOf(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const backup = { path: join(folder, `${nameOf(path)}-${stampOf(madeAt)}.db`), madeAt }
  const unfinished = `${backup.path}.unfinished`
  removeUnfinished(path)
  try {
    copyTo(path, unfinished)
    checkCopy(unfinished)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  return { unfinished, backup }
}

/** Writes the copy to disk under its finished name, and removes the oldest copies beyond the limit. */
export function keepCopy(path: string, { unfinished, backup }: UnfinishedBackup): Backup {
  try {
    chmodSync(unfinished, 0o600)
    syncToDisk(unfinished)
    renameSync(unfinished, backup.path)
    syncToDisk(dirname(backup.path))
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  removeSuperfluous(backupsOf(path))
  return backup
}

/** The finished backups of this database, the newest first. */
export function backupsOf(path: string): readonly Backup[] {
  return backupsIn(backupFolderOf(path), nameOf(path))
}

/** The finished backups in any folder, the newest first; `ending` distinguishes plain copies from encrypted ones. */
export function backupsIn(folder: string, name: string, ending = '.db'): readonly Backup[] {
  if (!existsSync(folder)) return []
  const prefix = `${name}-`
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && file.endsWith(ending))
    .flatMap((file) => {
      const madeAt = instantOf(file.slice(prefix.length, -ending.length))
      return madeAt === undefined ? [] : [{ path: join(folder, file), madeAt }]
    })
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
}

function copyTo(path: string, copy: string): void {
  const source = new Database(readOnlyUri(path), { timeout: 1000 })
  try {
    source.prepare('VACUUM INTO ?').run([copy])
  } catch (error) {
    throw typedError(error)
  } finally {
    source.close()
  }
}

function checkCopy(copy: string): void {
  const database = new Database(readOnlyUri(copy))
  try {
    const integrity = database.prepare('PRAGMA integrity_check').raw(true).all([])
    const orphans = database.prepare('PRAGMA foreign_key_check').raw(true).all([])
    if (JSON.stringify(integrity) === '[["ok"]]' && orphans.length === 0) return
    throw new StartRefused('backupFailed', {
      vi: `Bản sao lưu vừa tạo không vượt qua kiểm tra (${orphans.length} dòng mồ côi), nên không được giữ lại.`,
      en: `The backup just made did not pass its check (${orphans.length} orphaned rows) and was not kept.`,
    })
  } finally {
    database.close()
  }
}

export function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } catch (error) {
    throw new StorageFull('The backup could not be brought to disk.', { cause: error })
  } finally {
    closeSync(descriptor)
  }
}

/** Removes what a killed backup left behind: a file without a finished name, which is worthless. */
function removeUnfinished(path: string): void {
  const folder = backupFolderOf(path)
  for (const file of readdirSync(folder)) {
    const ours = file.startsWith(`${nameOf(path)}-`) && /\.unfinished(?:-journal|-wal|-shm)?$/.test(file)
    if (ours) rmSync(join(folder, file))
  }
}

/** Removes the oldest copies beyond the limit, each with the files written beside it. */
export function removeSuperfluous(backups: readonly Backup[]): void {
  const keep = backupsToKeep(backups.map(({ madeAt }) => madeAt))
  for (const { path, madeAt } of backups)
    if (!keep.has(madeAt)) for (const file of [path, manifestOf(path)]) rmSync(file, { force: true })
}

/** The path of the file that says what a copy contains. */
export function manifestOf(copy: string): string {
  return `${copy}.json`
}

function backupFolderOf(path: string): string {
  return join(dirname(path), 'backups')
}

export function nameOf(path: string): string {
  return basename(path, extname(path))
}

/**
 * The time stamp in a file name, such as 20250131T070509123Z for 2025-01-31T07:05:09.123Z. It sorts by time and is
 * allowed in file names everywhere.
 */
function stampOf(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:.]/g, '')
}

function instantOf(stamp: string): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(stamp)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second, millisecond] = parts
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`)
  return Number.isNaN(instant.getTime()) ? undefined : instant
}
