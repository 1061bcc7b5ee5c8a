import { count } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/libsql'
import { attachmentFolderOf } from '../attachments/store.ts'
import { verifyAudit } from '../audit/verify.ts'
import { compareHeads } from '../audit-head/compare.ts'
import type { KnownOutside } from '../audit-head/head-file.ts'
import { type HistoryEnd, readHistoryEnd } from '../audit-head/inside.ts'
import type { Readable } from '../db/database.ts'
import { DatabaseBusy, typedError } from '../db/errors.ts'
import { clubs, members, users } from '../db/schema/index.ts'
import { compareAdopted } from './compare-adopted.ts'
import { compareAttachments } from './compare-attachments.ts'
import { compareRows } from './compare-rows.ts'
import { compareTimelines } from './compare-timelines.ts'
import type { RegisterFinding } from './finding.ts'
import { ReadOnlyClient } from './read-only-client.ts'
import { readWitnesses } from './witnesses.ts'

/** The counts that must be equal in a copy and its original if their histories have the same head. */
export type Tally = { readonly clubs: number; readonly members: number; readonly users: number }

export type Examination = {
  readonly findings: readonly RegisterFinding[]
  readonly head: HistoryEnd | null
  /** `null`: the file could not be read that far. */
  readonly tally: Tally | null
}

/**
 * Examines everything in a database file, without changing it: its pages, its references, the chain of its history, the
 * history against what is known outside the file, and each row against the last change recorded for it.
 */
export async function examineFile(path: string, known: KnownOutside | null): Promise<Examination> {
  try {
    const client = new ReadOnlyClient(path)
    try {
      const { database } = client
      const pages = database.prepare('PRAGMA integrity_check(10)').raw(true).all([])
      if (JSON.stringify(pages) !== '[["ok"]]') return damaged(pages.flat().map(String).join('; '))
      const orphans = database.prepare('PRAGMA foreign_key_check').raw(true).all([]).length
      const heads = compareHeads(database, known)
      const head = readHistoryEnd(database)
      const db = drizzle(client, { casing: 'snake_case' })
      const chain = head === null ? null : await verifyAudit(db)
      const broken = chain?.sound === false
      return {
        head,
        tally: head === null ? null : await readTally(db),
        findings: [
          ...(orphans > 0 ? [{ kind: 'orphans', rows: orphans } as const] : []),
          ...heads,
          ...(broken ? [{ kind: 'linkBroken', seq: chain.brokenAt } as const] : []),
          // Rows are not compared with a broken history, because an edited history proves nothing.
          ...(head === null || broken ? [] : await compareRows(db, await readWitnesses(db))),
          ...(hasTable(database, 'plan_versions') ? await compareAdopted(db) : []),
          ...(hasTable(database, 'attachments')
            ? await compareAttachments(db, attachmentFolderOf(path))
            : []),
          ...(hasTable(database, 'book_timelines')
            ? await compareTimelines(db, { hasMoney: hasTable(database, 'book_money') })
            : []),
        ],
      }
    } finally {
      client.close()
    }
  } catch (error) {
    const thrown = firstCauseOf(error)
    const typed = typedError(thrown)
    if (typed instanceof DatabaseBusy) throw typed
    if (typed !== thrown) return damaged(thrown instanceof Error ? thrown.message : '')
    // The file contains a value that our programs never write. The error message may contain that value, so it is not
    // repeated.
    const what = thrown instanceof Error ? thrown.name : typeof thrown
    return { findings: [{ kind: 'valueUnreadable', what }], head: null, tally: null }
  }
}

/** A copy may be older than a table. */
function hasTable(database: ReadOnlyClient['database'], name: string): boolean {
  return (
    database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get([name]) !==
    undefined
  )
}

/** The first error, which Drizzle wraps in others. */
function firstCauseOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? firstCauseOf(error.cause) : error
}

function damaged(what: string): Examination {
  return { findings: [{ kind: 'pagesDamaged', what }], head: null, tally: null }
}

async function readTally(db: Pick<Readable, 'select'>): Promise<Tally> {
  const [ofClubs] = await db.select({ rows: count() }).from(clubs)
  const [ofMembers] = await db.select({ rows: count() }).from(members)
  const [ofUsers] = await db.select({ rows: count() }).from(users)
  return { clubs: ofClubs?.rows ?? 0, members: ofMembers?.rows ?? 0, users: ofUsers?.rows ?? 0 }
}
