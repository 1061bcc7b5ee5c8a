import { hash, randomFillSync } from 'node:crypto'
import type { Action } from '@lienthehe/domain/access'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { HistoryAction } from '@lienthehe/domain/history'
import { desc } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { givenRow, keepStatements } from '../db/kept-statements.ts'
import { audit } from '../db/schema/index.ts'

/**
 * The action of a row: a right that was used, an action that the history can describe, or one that only the server
 * knows.
 */
export type AuditAction =
  | Action
  | HistoryAction
  | 'setup.createAdmin'
  | 'demo.fill'
  | 'roster.preview'
  | 'roster.revise'
  | 'roster.discard'
  | 'roster.forget'
  | 'roster.undo'
  | 'planDraft.begin'
  | 'planDraft.keep'
  | 'planDraft.discard'
  | 'statement.take'
  | 'reminders.choose'

/** What a change did to one subject. `before: null`: the subject began to exist; `after: null`: it ended. */
export type AuditEntry = {
  readonly action: AuditAction
  readonly subject: { readonly kind: string; readonly id: string }
  readonly club: ClubId | null
  readonly label: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
  /**
   * What the same change did to other subjects, each in its own row: the people of an import, or several clubs, each
   * with its people.
   */
  readonly parts?: readonly AuditEntry[]
}

export const firstHash = '0'.repeat(64)

type AuditRow = typeof audit.$inferSelect

const statements = keepStatements((db) => ({
  head: db
    .select({ seq: audit.seq, hash: audit.hash })
    .from(audit)
    .orderBy(desc(audit.seq))
    .limit(1)
    .prepare(),
  append: db.insert(audit).values(givenRow(audit)).prepare(),
}))

/**
 * Adds an entry and its parts to the chain, in the transaction of the change that they describe. `known` is the end of
 * the chain, if the caller has already read it in this transaction.
 */
export async function appendAudit(
  tx: Transaction,
  { actor, at, entry }: { readonly actor: string; readonly at: Date; readonly entry: AuditEntry },
  known?: AuditHead,
): Promise<void> {
  const head = known ?? (await auditHead(tx))
  for (const row of linksOf(entry, { actor, at: at.toISOString(), partOf: null }, head))
    await statements(tx).append.run(row)
}

/** The rows of an entry and of its parts. Each contains the hash of the row before it. */
function linksOf(
  entry: AuditEntry,
  moment: Pick<AuditRow, 'actor' | 'at' | 'partOf'>,
  head: Link,
): readonly AuditRow[] {
  const own = linkOf(entry, moment, head)
  const rows = [own]
  for (const part of entry.parts ?? [])
    rows.push(...linksOf(part, { ...moment, partOf: own.seq }, rows.at(-1) ?? own))
  return rows
}

export type AuditHead = { readonly seq: number; readonly hash: string }

type Link = Pick<AuditRow, 'seq' | 'hash'>

function linkOf(
  entry: AuditEntry,
  { actor, at, partOf }: Pick<AuditRow, 'actor' | 'at' | 'partOf'>,
  { seq, hash: previousHash }: Link,
): AuditRow {
  const salt = newSalt()
  const particulars = JSON.stringify({ label: entry.label, before: entry.before, after: entry.after })
  const row = {
    seq: seq + 1,
    at,
    actor,
    action: entry.action,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    club: entry.club,
    partOf,
    digest: digestOf(salt, particulars),
    previousHash,
  }
  return { ...row, salt, particulars, hash: hashOf(row) }
}

/** The last row of the chain: the number of changes made so far, and the hash that covers all of them. */
export async function auditHead(db: Readable): Promise<AuditHead> {
  const [last] = await statements(db).head.all()
  return last ?? { seq: 0, hash: firstHash }
}

const saltBytes = 16
/** Random bytes for many salts at once: one call to the system costs more than the rest of a row. */
const entropy = Buffer.alloc(256 * saltBytes)
let entropyUsed = entropy.length

/** A value that nobody can guess and that no other row has. */
function newSalt(): string {
  if (entropyUsed === entropy.length) {
    randomFillSync(entropy)
    entropyUsed = 0
  }
  entropyUsed += saltBytes
  return entropy.toString('hex', entropyUsed - saltBytes, entropyUsed)
}

export function digestOf(salt: string, particulars: string): string {
  return hash('sha256', `${salt}\n${particulars}`)
}

export function hashOf(row: Omit<AuditRow, 'hash' | 'salt' | 'particulars'>): string {
  const { seq, at, actor, action, subjectKind, subjectId, club, partOf, digest, previousHash } = row
  const told = [seq, at, actor, action, subjectKind, subjectId, club, digest]
  // Without `partOf`, the hash is the same as for rows written before entries had parts.
  const canonical = JSON.stringify(partOf === null ? told : [...told, partOf])
  return hash('sha256', `${previousHash}\n${canonical}`)
}
