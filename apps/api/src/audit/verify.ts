import { asc, gt } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { audit } from '../db/schema/index.ts'
import { digestOf, firstHash, hashOf } from './append.ts'

export type AuditVerification =
  | { readonly sound: true; readonly seq: number; readonly hash: string }
  | { readonly sound: false; readonly brokenAt: number }

const pageSize = 500

/**
 * Checks that every row of the history contains the hash of the row before it, and that the details that were not
 * erased still fit their digest.
 */
export async function verifyAudit(db: Readable): Promise<AuditVerification> {
  let seq = 0
  let hash = firstHash
  for (;;) {
    const page = await db
      .select()
      .from(audit)
      .where(gt(audit.seq, seq))
      .orderBy(asc(audit.seq))
      .limit(pageSize)
    if (page.length === 0) return { sound: true, seq, hash }
    for (const row of page) {
      const fits =
        row.salt === null || row.particulars === null || digestOf(row.salt, row.particulars) === row.digest
      if (row.seq !== seq + 1 || row.previousHash !== hash || row.hash !== hashOf(row) || !fits)
        return { sound: false, brokenAt: row.seq }
      seq = row.seq
      hash = row.hash
    }
  }
}
