import type Database from 'libsql'
import type { AuditHead } from './head-file.ts'

/** The end of the history according to the database itself. */
export type HistoryEnd = AuditHead & {
  /** The highest number that a change ever had; it is more than `seq` when the last changes were deleted. */
  readonly numbered: number
}

const headSql = `select seq, hash, (select seq from sqlite_sequence where name = 'audit')
  from audit order by seq desc limit 1`

export function readHistoryEnd(database: Database.Database): HistoryEnd | null {
  if (!hasAudit(database)) return null
  const [row] = database.prepare(headSql).raw(true).all([])
  if (Array.isArray(row)) return { seq: Number(row[0]), hash: String(row[1]), numbered: Number(row[2]) }
  const [numbered] = database
    .prepare("select seq from sqlite_sequence where name = 'audit'")
    .raw(true)
    .all([])
  return { seq: 0, hash: '', numbered: Array.isArray(numbered) ? Number(numbered[0]) : 0 }
}

/** The hash of one change; `undefined`: there is no such change. */
export function readHashOf(database: Database.Database, seq: number): string | undefined {
  if (!hasAudit(database)) return undefined
  const [row] = database.prepare('select hash from audit where seq = ?').raw(true).all([seq])
  return Array.isArray(row) ? String(row[0]) : undefined
}

function hasAudit(database: Database.Database): boolean {
  const tables = database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'audit'")
  return tables.raw(true).all([]).length > 0
}
