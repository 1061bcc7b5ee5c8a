import type { BudgetLine, BudgetLineId } from '@lienthehe/domain/resources'
import { desc, eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { budgetLines } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type LineRow = typeof budgetLines.$inferSelect

/** The budget line with this id. */
export async function readBudgetLine(
  db: Readable,
  id: BudgetLineId,
): Promise<Stored<BudgetLine> | undefined> {
  const [row] = await db.select().from(budgetLines).where(eq(budgetLines.id, id))
  return row && storedOf(row)
}

/** The budget lines of all units for this plan of the province, latest year first. */
export async function readBudgetFor(db: Readable, plan: string): Promise<readonly Stored<BudgetLine>[]> {
  const rows = await db
    .select()
    .from(budgetLines)
    .where(eq(budgetLines.plan, plan))
    .orderBy(desc(budgetLines.year), budgetLines.unit, budgetLines.purpose, budgetLines.id)
  return rows.map(storedOf)
}

/** Every budget line, including withdrawn ones. */
export async function readAllBudgetLines(db: Readable): Promise<readonly BudgetLine[]> {
  return (await db.select().from(budgetLines)).map((row) => storedOf(row).value)
}

/** Inserts a line with version 1, or with the given version if the history already has several steps of it. */
export async function insertBudgetLine(tx: Transaction, line: BudgetLine, version = 1): Promise<void> {
  await tx.insert(budgetLines).values({ ...rowOf(line), version })
}

/** Replaces the version of the line that was read. */
export async function updateBudgetLine(tx: Transaction, line: BudgetLine, version: number): Promise<void> {
  await tx
    .update(budgetLines)
    .set({ ...rowOf(line), version: version + 1 })
    .where(eq(budgetLines.id, line.id))
}

function storedOf(row: LineRow): Stored<BudgetLine> {
  const { version, withdrawnBecause, stage, approvedDong, approvedOn, paper, spentDong, spentOn, ...line } =
    row
  const withdrawal = withdrawnBecause === null ? null : { reason: withdrawnBecause }
  return { value: { ...line, state: stateOf(row), withdrawal }, version }
}

/** The checks of the table guarantee that the fields of each stage are present. */
function stateOf({
  id,
  stage,
  approvedDong,
  approvedOn,
  paper,
  spentDong,
  spentOn,
}: LineRow): BudgetLine['state'] {
  if (stage === 'estimated') return { stage }
  if (approvedDong === null || approvedOn === null || paper === null)
    throw new RangeError(`the budget line ${id} is ${stage} without what was approved`)
  if (stage === 'approved') return { stage, approvedDong, approvedOn, paper }
  if (spentDong === null || spentOn === null)
    throw new RangeError(`the budget line ${id} has no final account`)
  return { stage, approvedDong, approvedOn, paper, spentDong, spentOn }
}

function rowOf({ state, withdrawal, ...line }: BudgetLine): Omit<LineRow, 'version'> {
  const unsaid = { approvedDong: null, approvedOn: null, paper: null, spentDong: null, spentOn: null }
  return { ...line, ...unsaid, ...state, withdrawnBecause: withdrawal?.reason ?? null }
}
