import { instant } from '@lienthehe/domain'
import { asc, eq, max } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { bookSteps, statements } from '../db/schema/index.ts'
import { hashOf } from '../plan/hash.ts'

/** A statement as it is kept. */
export type KeptStatement = typeof statements.$inferSelect

/** All that was stated, of each plan in the order of its chain. */
export async function readStatements(db: Readable): Promise<readonly KeptStatement[]> {
  return db.select().from(statements).orderBy(asc(statements.planHash), asc(statements.sequence))
}

/** What was stated by the plan of this hash, the first statement first. */
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

/** How far all fund books reach together: the number of their steps, and a hash over the head of each. */
export async function readLedgerHead(
  db: Readable,
): Promise<{ readonly steps: number; readonly hash: string }> {
  // In SQLite the columns beside `max` are those of the row that has it.
  const heads = await db
    .select({ club: bookSteps.club, position: max(bookSteps.position), hash: bookSteps.hash })
    .from(bookSteps)
    .groupBy(bookSteps.club)
    .orderBy(asc(bookSteps.club))
  return { steps: heads.reduce((sum, { position }) => sum + (position ?? 0), 0), hash: hashOf(heads) }
}
