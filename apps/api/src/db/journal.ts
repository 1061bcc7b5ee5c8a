import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from './errors.ts'

/** One migration: an SQL file written by drizzle-kit, in the order of its journal. */
export type Migration = { readonly tag: string; readonly sql: string; readonly hash: string }

type JournalEntry = { readonly idx: number; readonly when: number; readonly tag: string }

/**
 * The migrations of this program. Refused when the journal is not in order: a migration that was added in the middle
 * would never be applied to existing databases.
 */
export function readMigrations(folder: string): readonly Migration[] {
  const entries = readJournal(folder)
  for (const [index, { idx, when, tag }] of entries.entries()) {
    const before = entries[index - 1]
    if (idx === index && (before === undefined || when > before.when)) continue
    throw new StartRefused('migrationsOutOfOrder', {
      vi: `Danh sách bước nâng cấp không theo thứ tự tại bước "${tag}". Bản phần mềm này bị lỗi, hãy cài lại.`,
      en: `The list of migrations is out of order at "${tag}". This copy of the program is faulty; install it again.`,
    })
  }
  return entries.map(({ tag }) => {
    // Git may change the line ends on Windows; the hash must stay the same.
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n')
    return { tag, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

function readJournal(folder: string): readonly JournalEntry[] {
  const journal: unknown = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))
  const hasEntries = typeof journal === 'object' && journal !== null && 'entries' in journal
  const entries: unknown = hasEntries ? journal.entries : undefined
  if (!Array.isArray(entries) || !entries.every(isJournalEntry)) {
    throw new TypeError(`The journal in ${folder} is not one of drizzle-kit.`)
  }
  return entries
}

function isJournalEntry(entry: unknown): entry is JournalEntry {
  if (typeof entry !== 'object' || entry === null) return false
  if (!('idx' in entry && 'when' in entry && 'tag' in entry)) return false
  return typeof entry.idx === 'number' && typeof entry.when === 'number' && typeof entry.tag === 'string'
}
