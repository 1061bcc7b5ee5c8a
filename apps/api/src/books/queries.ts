import { and, asc, eq, gte, sql } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { givenRow, keepStatements } from '../db/kept-statements.ts'
import { bookSteps } from '../db/schema/index.ts'
import type { StepRow } from './chain.ts'

const statements = keepStatements((db) => ({
  from: db
    .select()
    .from(bookSteps)
    .where(
      and(eq(bookSteps.club, sql.placeholder('club')), gte(bookSteps.position, sql.placeholder('position'))),
    )
    .orderBy(asc(bookSteps.position))
    .prepare(),
  append: db.insert(bookSteps).values(givenRow(bookSteps)).prepare(),
}))

/** The steps of the club's book from this position on, in their order. */
export async function readStepsFrom(
  db: Readable,
  { club, position }: Pick<StepRow, 'club' | 'position'>,
): Promise<readonly StepRow[]> {
  return statements(db).from.all({ club, position })
}

/** Adds the row that follows the last one of its book. */
export async function insertStep(tx: Transaction, row: StepRow): Promise<void> {
  await statements(tx).append.run(row)
}
