import { hash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type AuditEntry, appendAudit, auditHead } from '../audit/append.ts'
import type { Services } from '../context.ts'
import type { Readable, Transaction } from '../db/database.ts'
import { givenRow, keepStatements } from '../db/kept-statements.ts'
import { requests } from '../db/schema/index.ts'
import { Refused } from '../refused.ts'

/** The key that a client gives to one intent: if the same intent is sent twice, it has one effect. */
export const keySchema = z.string().min(16).max(64)

/** The input of a change: the fields of the change and the key. Unknown fields are refused. */
export function changeInput<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ key: keySchema, ...shape })
}

const statements = keepStatements((db) => ({
  answered: db
    .select()
    .from(requests)
    .where(and(eq(requests.actor, sql.placeholder('actor')), eq(requests.key, sql.placeholder('key'))))
    .prepare(),
  keep: db.insert(requests).values(givenRow(requests)).prepare(),
}))

export type Intent = {
  readonly actor: string
  readonly procedure: string
  readonly key: string
  readonly input: unknown
}

/** The result of a change: the answer to its client, and its entry in the audit. */
export type Effect<Answer> = { readonly answer: Answer; readonly audit: AuditEntry }

/**
 * Makes a change in one transaction with its audit row and its answer. If the key was answered before, its client gets
 * the same answer again and nothing changes; with another input or procedure the key is refused. A refused change
 * leaves no trace, so that a corrected retry works. `effect` may only run SQL and call pure functions.
 */
export async function change<Answer>(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { actor, procedure, key, input }: Intent,
  effect: (tx: Transaction) => Promise<Effect<Answer>>,
): Promise<Answer> {
  try {
    return await db.transaction(async (tx) => {
      // Starts all three at once: if the database is on another machine, their first queries travel together.
      const [answered, head, done] = await Promise.all([
        answerTo<Answer>(tx, { actor, procedure, key, input }),
        auditHead(tx),
        settled(effect(tx)),
      ])
      // The intent was answered before, so everything that `effect` wrote or refused now must be undone.
      if (answered !== undefined) throw new AnsweredBefore(answered)
      const { answer, audit } = done()
      const at = now()
      await appendAudit(tx, { actor, at, entry: audit }, head)
      await statements(tx).keep.run({ actor, key, procedure, inputHash: hashOf(input), answer, at })
      return answer
    })
  } catch (error) {
    if (error instanceof AnsweredBefore) return error.answer as Answer
    throw error
  }
}

/** Rolls back the transaction of an intent that was answered before. */
class AnsweredBefore extends Error {
  override readonly name = 'AnsweredBefore'
  readonly answer: unknown

  constructor(answer: unknown) {
    super('The same intent was answered before.')
    this.answer = answer
  }
}

/** Waits for some work, even if it fails: calling the result returns the value or throws the error. */
async function settled<Value>(work: Promise<Value>): Promise<() => Value> {
  try {
    const value = await work
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}

/** The answer that this intent received before, if any; refuses a key that came with another intent. */
export async function answerTo<Answer>(
  db: Readable,
  { actor, procedure, key, input }: Intent,
): Promise<Answer | undefined> {
  const [known] = await statements(db).answered.all({ actor, key })
  if (known === undefined) return undefined
  if (known.procedure !== procedure || known.inputHash !== hashOf(input))
    throw new Refused({ reason: 'keyReused' })
  return known.answer as Answer
}

function hashOf(input: unknown): string {
  return hash('sha256', JSON.stringify(input))
}
