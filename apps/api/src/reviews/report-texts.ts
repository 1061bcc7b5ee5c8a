import type { ReportParagraph } from '@lienthehe/domain/review'
import { eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { reportTexts } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

/** The edited text of a snapshot's report. Version 0: nobody has edited the text that is generated from the figures. */
export async function readReportText(
  db: Readable,
  snapshot: number,
): Promise<Stored<readonly ReportParagraph[] | null>> {
  const [found] = await db.select().from(reportTexts).where(eq(reportTexts.snapshot, snapshot))
  return found === undefined ? { value: null, version: 0 } : { value: found.text, version: found.version }
}

/** Stores the text as its next version; the history has the previous one. */
export async function storeReportText(
  tx: Transaction,
  written: typeof reportTexts.$inferInsert,
): Promise<void> {
  const { snapshot: _, ...next } = written
  await tx.insert(reportTexts).values(written).onConflictDoUpdate({ target: reportTexts.snapshot, set: next })
}
