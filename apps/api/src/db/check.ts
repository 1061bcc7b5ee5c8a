import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'libsql'
import { backupsOf } from '../backup/backup.ts'
import { describeRegisterFinding, forbidsServing, type RegisterFinding } from '../scrub/finding.ts'
import { DatabaseBusy, StartRefused, typedError } from './errors.ts'
import { readOnlyUri } from './file-url.ts'

/**
 * Reads from a database through a connection that cannot change it, after checking that its pages are intact. A
 * database with damaged pages is refused and left unchanged. `undefined`: there is no database yet.
 */
export function inspectDatabase<T>(path: string, look: (database: Database.Database) => T): T | undefined {
  if (!existsSync(path) || statSync(path).size === 0) return undefined
  try {
    const database = new Database(readOnlyUri(path), { timeout: 1000 })
    try {
      const found = database.prepare('PRAGMA quick_check(1)').raw(true).all([])
      if (JSON.stringify(found) !== '[["ok"]]') throw damaged(path, String(found[0]))
      return look(database)
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof StartRefused) throw error
    const typed = typedError(error)
    throw typed instanceof DatabaseBusy
      ? typed
      : damaged(path, error instanceof Error ? error.message : '', error)
  }
}

/**
 * Refuses a missing or empty database file if there was a database before: a server started on it would offer a
 * stranger the code for the first admin. After a first start that was killed, there is an empty file too, but nothing
 * else; that is accepted.
 */
export function refuseLost(path: string, { wasServed }: { readonly wasServed: boolean }): void {
  if (existsSync(path) && statSync(path).size > 0) return
  if (!wasServed && backupsOf(path).length === 0 && !hasOrphanedSecret(path)) return
  throw new StartRefused('databaseLost', {
    vi: `Không thấy cơ sở dữ liệu ${path} (hoặc tệp rỗng), trong khi bên cạnh còn dấu vết của nó. Máy chủ không chạy, để không bắt đầu lại từ sổ trống. ${newestIn(path, 'vi')} Muốn lập sổ mới, hãy đặt DATABASE_URL sang một thư mục trống.`,
    en: `The database ${path} is missing or empty, although files that belong to it are still beside it. The server will not start from nothing. ${newestIn(path, 'en')} To start a new register, set DATABASE_URL to an empty folder.`,
  })
}

/**
 * Refuses to serve a database with findings that forbid serving. Other findings are ignored here; they are only
 * reported.
 */
export function refuseWrong(path: string, findings: readonly RegisterFinding[]): void {
  const words = findings.filter(forbidsServing).map(describeRegisterFinding)
  if (words.length === 0) return
  throw new StartRefused('wrongDatabase', {
    vi: `Cơ sở dữ liệu ${path} được để nguyên, không phục vụ. ${words.map(({ vi }) => vi).join(' ')} ${newestIn(path, 'vi')}`,
    en: `The database ${path} is left as it is and not served. ${words.map(({ en }) => en).join(' ')} ${newestIn(path, 'en')}`,
  })
}

/** Is there a session secret without a database? The secret is created after the database, so there was one before. */
function hasOrphanedSecret(path: string): boolean {
  const folder = dirname(path)
  if (!existsSync(join(folder, 'session-secret'))) return false
  return !readdirSync(folder).some((file) => file.endsWith('.db') && file !== basename(path))
}

function damaged(path: string, finding: string, cause?: unknown): StartRefused {
  return new StartRefused(
    'damaged',
    {
      vi: `Cơ sở dữ liệu ${path} bị hỏng (${finding}) và được để nguyên, không phục vụ. ${newestIn(path, 'vi')}`,
      en: `The database ${path} is damaged (${finding}); it is left as it is and not served. ${newestIn(path, 'en')}`,
    },
    cause,
  )
}

function newestIn(path: string, language: 'vi' | 'en'): string {
  const [newest] = backupsOf(path)
  if (newest === undefined) return language === 'vi' ? 'Chưa có bản sao lưu nào.' : 'There is no backup yet.'
  return language === 'vi'
    ? `Bản sao lưu tốt mới nhất: ${newest.path} (khôi phục: npm run restore -- ${newest.path}).`
    : `The newest good backup: ${newest.path} (to restore: npm run restore -- ${newest.path}).`
}
