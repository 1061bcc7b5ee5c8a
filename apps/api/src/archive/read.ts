import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { attachmentFolderOf } from '../attachments/store.ts'
import { noteRestored } from '../audit-head/head-file.ts'
import { carryAttachments } from '../backup/attachments.ts'
import { syncToDisk } from '../backup/backup.ts'
import { setAsideWhatStands } from '../backup/restore.ts'
import { StartRefused } from '../db/errors.ts'
import { readMigrations } from '../db/journal.ts'
import { lockDatabase } from '../db/lock.ts'
import { applyMigrations } from '../db/migrate.ts'
import { type Examination, examineFile } from '../scrub/examine.ts'
import { describeRegisterFinding } from '../scrub/finding.ts'
import { ReadOnlyClient } from '../scrub/read-only-client.ts'
import { requireWhole } from './check-files.ts'
import { fillFrom } from './fill.ts'
import { type ArchiveManifest, manifestName, readArchiveManifest } from './manifest.ts'
import { archiveUnsound, archiveUnusable } from './refusals.ts'
import { giveOneTimePasswords, type Slip } from './slips.ts'

export type ImportOptions = {
  readonly folder: string
  /** The database that the server will serve. */
  readonly path: string
  readonly migrationsFolder: string
  readonly now: Date
}

export type Imported = Examination & { readonly slipsFile: string; readonly slips: number }

/**
 * Rebuilds the register from an archive, in an installation that has no data yet. The new database is built and
 * examined beside its final path, and is renamed last: if anything fails or is killed before that, the old state
 * remains.
 */
export async function importArchive({
  folder,
  path,
  migrationsFolder,
  now,
}: ImportOptions): Promise<Imported> {
  const manifest = readArchiveManifest(folder)
  requireWhole(folder, manifest)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const lock = lockDatabase(path)
  const incoming = `${path}.incoming`
  const leftovers = [incoming, `${incoming}-wal`, `${incoming}-shm`]
  const sweep = () => {
    for (const file of leftovers) rmSync(file, { force: true })
  }
  try {
    requireUnused(path)
    sweep()
    writeFileSync(incoming, '', { flag: 'wx', mode: 0o600 })
    await build(folder, manifest, { incoming, migrationsFolder, now })
    await carryAttachments(join(folder, 'attachments'), attachmentFolderOf(path))
    const slips = await giveOneTimePasswords(incoming, now)
    const examined = await requireSound(incoming, manifest)
    const slipsFile = writeSlips(path, slips)
    syncToDisk(incoming)
    if (existsSync(path)) setAsideWhatStands(path, now)
    renameSync(incoming, path)
    syncToDisk(dirname(path))
    if (examined.head !== null) noteRestored(path, examined.head, basename(folder), now)
    return { ...examined, slipsFile, slips: slips.length }
  } finally {
    sweep()
    lock.release()
  }
}

/**
 * Makes the tables with the archive's own migrations, inserts its rows, and then applies the newer migrations of this
 * program.
 */
async function build(
  folder: string,
  manifest: ArchiveManifest,
  { incoming, migrationsFolder, now }: { incoming: string; migrationsFolder: string; now: Date },
): Promise<void> {
  const migrations = readMigrations(migrationsFolder)
  const known = migrations.slice(0, manifest.migrations.length)
  const isOurs = manifest.migrations.every(
    ({ tag, hash }, place) => known[place]?.tag === tag && known[place]?.hash === hash,
  )
  if (!isOurs) throw archiveUnusable(manifestName, 'newer')
  applyMigrations(incoming, known, now)
  await fillFrom(folder, manifest, incoming)
  const since = migrations.slice(known.length)
  if (since.length > 0) applyMigrations(incoming, since, now)
  chmodSync(incoming, 0o600)
}

/**
 * Examines the new database after its accounts have been given passwords, because the history covers passwords too.
 * Someone who edits a table and its hash in the manifest is still caught, because the history covers every row.
 */
async function requireSound(incoming: string, { findings: known }: ArchiveManifest): Promise<Examination> {
  const examined = await examineFile(incoming, null)
  const words = examined.findings.map(describeRegisterFinding)
  const unexpected = words.filter(({ vi, en }) => !known.includes(`${vi} / ${en}`))
  if (unexpected.length > 0 || examined.head === null) throw archiveUnsound(unexpected)
  return examined
}

/**
 * Refuses a database that has accounts or a history. A database that a first start has just made has neither; the
 * archive contains what that start wrote, so it may be replaced.
 */
function requireUnused(path: string): void {
  if (!existsSync(path)) return
  const client = new ReadOnlyClient(path)
  try {
    const { database } = client
    const used = ['users', 'audit'].some(
      (table) =>
        database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get([table]) !==
          undefined && database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get([]) !== undefined,
    )
    if (!used) return
  } finally {
    client.close()
  }
  throw new StartRefused('notEmpty', {
    vi: `Không nhập gì: ${path} đã có dữ liệu. Hãy đặt DATABASE_URL sang một thư mục trống, hoặc dời tệp ấy đi trước.`,
    en: `Nothing was imported: ${path} already holds data. Set DATABASE_URL to an empty folder, or move that file away first.`,
  })
}

/** Writes the slips to disk before the register gets its final name: without them nobody could sign in. */
function writeSlips(path: string, slips: readonly Slip[]): string {
  const file = `${path}.slips.txt`
  const text = slips.map(
    ({ userName, fullName, password }) =>
      `Họ tên: ${fullName}\nTên đăng nhập: ${userName}\nMật khẩu dùng một lần: ${password}\n`,
  )
  writeFileSync(file, `${text.join('\n- - - - - - - - - - - - - - - -\n\n')}`, { mode: 0o600 })
  syncToDisk(file)
  return file
}
