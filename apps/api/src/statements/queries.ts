import { instant } from '@lienthehe/domain/calendar'
import { and, asc, eq, max } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Readable, Transaction } from '../db/database.ts'
import { bookSteps, bookTimelines, statements } from '../db/schema/index.ts'
import { hashOf } from '../plan/hash.ts'

/** A statement as it is stored. */
export type KeptStatement = typeof statements.$inferSelect

/** Every statement, plan by plan, in the order of each plan's chain. */
export async function readStatements(db: Readable): Promise<readonly KeptStatement[]> {
  return db.select().from(statements).orderBy(asc(statements.planHash), asc(statements.sequence))
}

/** The statements by the plan with this hash, the first one first. */
export async function readChain(db: Readable, planHash: string): Promise<readonly KeptStatement[]> {
  return db
    .select()
    .from(statements)
    .where(eq(statements.planHash, planHash))
    .orderBy(asc(statements.sequence))
}

export async function insertStatement(
  tx: Transaction,
  { madeAt, ...kept }: Omit<KeptStatement, 'madeAt'> & { readonly madeAt: Date },
): Promise<void> {
  await tx.insert(statements).values({ ...kept, madeAt: instant(madeAt.toISOString()) })
}

const others = alias(bookSteps, 'others')

/** How far all fund books reach together: the number of their steps, and one hash over the last steps of all books. */
export async function readLedgerHead(
  db: Readable,
): Promise<{ readonly steps: number; readonly hash: string }> {
  // Finds each book's last step by the index: grouping all steps would read millions of rows.
  const last = db
    .select({ position: max(others.position) })
    .from(others)
    .where(eq(others.club, bookTimelines.club))
  const heads = await db
    .select({ club: bookSteps.club, position: bookSteps.position, hash: bookSteps.hash })
    .from(bookTimelines)
    .innerJoin(bookSteps, and(eq(bookSteps.club, bookTimelines.club), eq(bookSteps.position, last)))
    .orderBy(asc(bookTimelines.club))
  return { steps: heads.reduce((sum, { position }) => sum + position, 0), hash: hashOf(heads) }
}
