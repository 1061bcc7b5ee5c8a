import { existsSync, statSync } from 'node:fs'
import Database from 'libsql'
import { backupsOf } from './backup.ts'
import { DatabaseBusy, StartRefused, typedError } from './errors.ts'
import { readOnlyUri } from './file-url.ts'

/**
 * Looks at a database through a connection that cannot change it, after checking that its pages are sound. Refused,
 * and left byte for byte as it is, when they are not. `undefined`: there is no database yet.
 */
export function inspectDatabase<T>(path: string, look: (database: Database.Database) => T): T | undefined {
  if (!existsSync(path)) return undefined
  if (statSync(path).size === 0) {
    // A first start that was killed leaves an empty file. With backups beside it, it is a database that was lost.
    if (backupsOf(path).length === 0) return undefined
    throw damaged(path, '0 byte')
  }
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

function damaged(path: string, finding: string, cause?: unknown): StartRefused {
  const [newest] = backupsOf(path)
  return new StartRefused(
    'damaged',
    {
      vi: `Cơ sở dữ liệu ${path} bị hỏng (${finding}) và được để nguyên, không phục vụ. ${
        newest === undefined ? 'Chưa có bản sao lưu nào.' : `Bản sao lưu tốt mới nhất: ${newest.path}`
      }`,
      en: `The database ${path} is damaged (${finding}); it is left as it is and not served. ${
        newest === undefined ? 'There is no backup yet.' : `The newest good backup: ${newest.path}`
      }`,
    },
    cause,
  )
}
