import type { Paper, PaperId } from '@lienthehe/domain/papers'
import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { papers } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type PaperRow = typeof papers.$inferSelect

/** The paper with this id, also one that was withdrawn. */
export async function readPaper(db: Readable, id: PaperId): Promise<Stored<Paper> | undefined> {
  const [row] = await db.select().from(papers).where(eq(papers.id, id))
  return row && storedOf(row)
}

/** The papers of all agencies that are recorded for this plan of the province, the latest issued first. */
export async function readPapersFor(db: Readable, plan: string): Promise<readonly Stored<Paper>[]> {
  const rows = await db
    .select()
    .from(papers)
    .where(eq(papers.plan, plan))
    .orderBy(desc(papers.issuedOn), papers.number, papers.id)
  return rows.map(storedOf)
}

/** The papers that issued and amended the plan, oldest first, without withdrawn ones. */
export async function readIssuingPapers(db: Readable, plan: string): Promise<readonly Paper[]> {
  const issues = inArray(papers.kind, ['plan', 'amendment'])
  const rows = await db
    .select()
    .from(papers)
    .where(and(eq(papers.plan, plan), issues, isNull(papers.withdrawnBecause)))
    .orderBy(papers.issuedOn, desc(papers.number), desc(papers.id))
  return rows.map((row) => storedOf(row).value)
}

/** Every paper, also those that were withdrawn. */
export async function readAllPapers(db: Readable): Promise<readonly Paper[]> {
  return (await db.select().from(papers)).map((row) => storedOf(row).value)
}

/** Adds a paper as its first version. */
export async function insertPaper(tx: Transaction, paper: Paper): Promise<void> {
  await tx.insert(papers).values({ ...rowOf(paper), version: 1 })
}

/** Writes the paper over the version that was read. */
export async function updatePaper(tx: Transaction, paper: Paper, version: number): Promise<void> {
  await tx
    .update(papers)
    .set({ ...rowOf(paper), version: version + 1 })
    .where(eq(papers.id, paper.id))
}

function storedOf({ version, withdrawnBecause, ...row }: PaperRow): Stored<Paper> {
  const withdrawal = withdrawnBecause === null ? null : { reason: withdrawnBecause }
  return { value: { ...row, withdrawal }, version }
}

function rowOf({ withdrawal, ...paper }: Paper): Omit<PaperRow, 'version'> {
  return { ...paper, withdrawnBecause: withdrawal?.reason ?? null }
}
