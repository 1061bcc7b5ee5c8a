import { createHash, randomBytes } from 'node:crypto'
import type { Action, ClubId } from '@lienthehe/domain'
import type { HistoryAction } from '@lienthehe/domain/history'
import { desc } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { audit } from '../db/schema/index.ts'

/** What a row tells of: a right that was used, what the history has words for, or what only the server does. */
export type AuditAction = Action | HistoryAction | 'setup.createAdmin' | 'demo.fill' | 'roster.undo'

/** What a change did to one subject; `before: null` is a beginning, `after: null` an end. */
export type AuditEntry = {
  readonly action: AuditAction
  readonly subject: { readonly kind: string; readonly id: string }
  readonly club: ClubId | null
  readonly label: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

export const firstHash = '0'.repeat(64)

type AuditRow = typeof audit.$inferSelect

/** Adds one link to the chain, in the transaction of the change that it tells of. */
export async function appendAudit(
  tx: Transaction,
  { actor, at, entry }: { readonly actor: string; readonly at: Date; readonly entry: AuditEntry },
): Promise<void> {
  const { seq, hash: previousHash } = await auditHead(tx)
  const salt = randomBytes(16).toString('hex')
  const particulars = JSON.stringify({ label: entry.label, before: entry.before, after: entry.after })
  const row = {
    seq: seq + 1,
    at: at.toISOString(),
    actor,
    action: entry.action,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    club: entry.club,
    digest: digestOf(salt, particulars),
    previousHash,
  }
  await tx.insert(audit).values({ ...row, salt, particulars, hash: hashOf(row) })
}

/** The last link: the number of changes made so far, and the hash that stands for all of them. */
export async function auditHead(db: Readable): Promise<{ readonly seq: number; readonly hash: string }> {
  const [last] = await db
    .select({ seq: audit.seq, hash: audit.hash })
    .from(audit)
    .orderBy(desc(audit.seq))
    .limit(1)
  return last ?? { seq: 0, hash: firstHash }
}

export function digestOf(salt: string, particulars: string): string {
  return createHash('sha256').update(salt).update('\n').update(particulars).digest('hex')
}

export function hashOf(row: Omit<AuditRow, 'hash' | 'salt' | 'particulars'>): string {
  const { seq, at, actor, action, subjectKind, subjectId, club, digest, previousHash } = row
  const canonical = JSON.stringify([seq, at, actor, action, subjectKind, subjectId, club, digest])
  return createHash('sha256').update(previousHash).update('\n').update(canonical).digest('hex')
}
