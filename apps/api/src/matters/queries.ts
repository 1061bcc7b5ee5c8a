import type { Matter, MatterId } from '@lienthehe/domain/matters'
import { asc, eq, max } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { matters } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type MatterRow = typeof matters.$inferSelect

/** The matter with this id. */
export async function readMatter(db: Readable, id: MatterId): Promise<Stored<Matter> | undefined> {
  const [row] = await db.select().from(matters).where(eq(matters.id, id))
  return row && storedOf(row)
}

/** What all units have raised about this plan of the province, sorted by number. */
export async function readMattersFor(db: Readable, plan: string): Promise<readonly Stored<Matter>[]> {
  const rows = await db.select().from(matters).where(eq(matters.plan, plan)).orderBy(asc(matters.number))
  return rows.map(storedOf)
}

/** The number that the next matter of this plan gets. Withdrawn matters keep their numbers. */
export async function nextMatterNumber(db: Readable, plan: string): Promise<number> {
  const [row] = await db
    .select({ last: max(matters.number) })
    .from(matters)
    .where(eq(matters.plan, plan))
  return (row?.last ?? 0) + 1
}

/** Every matter, including withdrawn ones. */
export async function readAllMatters(db: Readable): Promise<readonly Matter[]> {
  return (await db.select().from(matters)).map((row) => storedOf(row).value)
}

/** Inserts a matter with version 1, or with the given version if the history already has several steps of it. */
export async function insertMatter(tx: Transaction, matter: Matter, version = 1): Promise<void> {
  await tx.insert(matters).values({ ...rowOf(matter), version })
}

/** Replaces the version of the matter that was read. */
export async function updateMatter(tx: Transaction, matter: Matter, version: number): Promise<void> {
  await tx
    .update(matters)
    .set({ ...rowOf(matter), version: version + 1 })
    .where(eq(matters.id, matter.id))
}

function storedOf({ version, ...row }: MatterRow): Stored<Matter> {
  const { answeredOn: on, answeredBy: by, answer: says, withdrawnBecause: reason, ...asked } = row
  const answer = on === null || by === null || says === null ? null : { on, by, says }
  return { value: { ...asked, answer, withdrawal: reason === null ? null : { reason } }, version }
}

function rowOf({ answer, withdrawal, ...asked }: Matter): Omit<MatterRow, 'version'> {
  return {
    ...asked,
    answeredOn: answer?.on ?? null,
    answeredBy: answer?.by ?? null,
    answer: answer?.says ?? null,
    withdrawnBecause: withdrawal?.reason ?? null,
  }
}
