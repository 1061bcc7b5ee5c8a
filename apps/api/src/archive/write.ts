import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { attachmentFolderOf, keyOf } from '../attachments/store.ts'
import { readKnownOutside } from '../audit-head/head-file.ts'
import { syncToDisk } from '../backup/backup.ts'
import { StartRefused } from '../db/errors.ts'
import { fileHash } from '../db/file-hash.ts'
import { examineFile } from '../scrub/examine.ts'
import { describeRegisterFinding, forbidsServing } from '../scrub/finding.ts'
import { ReadOnlyClient } from '../scrub/read-only-client.ts'
import { type ArchiveManifest, manifestName, tableFile } from './manifest.ts'
import { writeReadme } from './readme.ts'
import { archivedTables, blankedColumns, rowsKept, unknownTables } from './tables.ts'

type TableEntry = ArchiveManifest['tables'][number]
type Source = ReadOnlyClient['database']

/**
 * Writes the whole register into a new folder as open files, even while the server runs. Returns what the folder
 * contains. The folder gets its final name only once all of it is on disk. Refused when the folder already contains
 * something, or when the register is damaged.
 */
export async function writeArchive(
  databasePath: string,
  folder: string,
  madeAt: Date,
): Promise<ArchiveManifest & { readonly manifestSha256: string }> {
  requireFree(folder)
  const { findings, tally } = await examineFile(databasePath, readKnownOutside(databasePath))
  const words = findings.map(describeRegisterFinding)
  if (tally === null || findings.some(forbidsServing)) throw notSound(words)
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(join(unfinished, 'tables'), { recursive: true, mode: 0o700 })
  try {
    const source = new ReadOnlyClient(databasePath)
    try {
      const written = writeAll(source.database, databasePath, unfinished)
      const manifest: ArchiveManifest = {
        ...{ format: 'lien-the-he/1', madeAt: madeAt.toISOString(), tally, ...written },
        findings: words.map(({ vi, en }) => `${vi} / ${en}`),
      }
      writeReadme(unfinished, manifest)
      const path = join(unfinished, manifestName)
      writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
      syncToDisk(path)
      const manifestSha256 = fileHash(path)
      if (existsSync(folder)) rmdirSync(folder)
      renameSync(unfinished, folder)
      syncToDisk(dirname(folder))
      return { ...manifest, manifestSha256 }
    } finally {
      source.close()
    }
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
}

function writeAll(source: Source, databasePath: string, folder: string) {
  const unknown = unknownTables(namesOfTables(source))
  if (unknown.length > 0) throw new RangeError(`nobody said whether these go out: ${unknown.join(', ')}`)
  return {
    migrations: listOf<{ tag: string; hash: string }>(
      source,
      'SELECT tag, hash FROM applied_migrations ORDER BY position',
    ),
    head: listOf<{ seq: number; hash: string }>(
      source,
      'SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1',
    )[0] ?? { seq: 0, hash: '' },
    tables: keysOf(archivedTables).map((name) => writeTable(source, name, folder)),
    attachments: copyAttachments(source, attachmentFolderOf(databasePath), folder),
  }
}

/**
 * Writes one row per line, in the order of their insertion, so that the chain of the history can be followed from its
 * first row.
 */
function writeTable(source: Source, name: keyof typeof archivedTables, folder: string): TableEntry {
  const columns = listOf<{ name: string }>(source, `SELECT name FROM pragma_table_info('${name}')`)
  const blanked = blankedColumns[name] ?? []
  const chosen = columns.map((column) =>
    blanked.includes(column.name) ? `NULL AS "${column.name}"` : `"${column.name}"`,
  )
  const statement = source.prepare(
    `SELECT ${chosen.join(', ')} FROM ${name} WHERE ${rowsKept[name] ?? 'true'} ORDER BY rowid`,
  )
  const hash = createHash('sha256')
  const file = openSync(join(folder, tableFile(name)), 'wx', 0o600)
  let [rows, bytes] = [0, 0]
  try {
    for (const row of statement.iterate([])) {
      const line = Buffer.from(`${JSON.stringify(row)}\n`)
      hash.update(line)
      writeSync(file, line)
      rows += 1
      bytes += line.length
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return { name, columns: columns.map((column) => column.name), rows, bytes, sha256: hash.digest('hex') }
}

/** Copies the files that some row needs. Missing and changed files are skipped: the examination has reported them. */
function copyAttachments(source: Source, from: string, folder: string): ArchiveManifest['attachments'] {
  return listOf<{ sha256: string }>(
    source,
    'SELECT DISTINCT sha256 FROM attachments ORDER BY sha256',
  ).flatMap(({ sha256 }) => {
    const path = keyOf(sha256)
    const target = join(folder, 'attachments', path)
    if (!existsSync(join(from, path)) || fileHash(join(from, path)) !== sha256) return []
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    copyFileSync(join(from, path), target)
    syncToDisk(target)
    return [{ path, bytes: statSync(target).size }]
  })
}

function requireFree(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  throw new StartRefused('notEmpty', {
    vi: `Thư mục ${folder} đã có tệp. Hãy ghi tên một thư mục mới để xuất ra.`,
    en: `The folder ${folder} is not empty. Give the name of a new folder.`,
  })
}

function notSound(words: readonly { readonly vi: string; readonly en: string }[]): StartRefused {
  return new StartRefused('backupFailed', {
    vi: `Không xuất gì, vì cơ sở dữ liệu không nguyên vẹn: ${words.map(({ vi }) => vi).join(' ')}`,
    en: `Nothing was exported, because the database is damaged: ${words.map(({ en }) => en).join(' ')}`,
  })
}

function namesOfTables(source: Source): readonly string[] {
  return listOf<{ name: string }>(source, "SELECT name FROM sqlite_schema WHERE type = 'table'").map(
    ({ name }) => name,
  )
}

function listOf<Row>(source: Source, sql: string): Row[] {
  return source.prepare(sql).all([]) as Row[]
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[]
}
