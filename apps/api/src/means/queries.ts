import type { MeansId, MeansRecord } from '@lienthehe/domain/resources'
import { clubOfMeans } from '@lienthehe/domain/resources'
import { desc, eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { meansRecords } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type MeansRow = typeof meansRecords.$inferSelect

/** The record with this id. */
export async function readMeans(db: Readable, id: MeansId): Promise<Stored<MeansRecord> | undefined> {
  const [row] = await db.select().from(meansRecords).where(eq(meansRecords.id, id))
  return row && storedOf(row)
}

/** The name of a project; empty if the record is not a project. */
export async function nameOfProject(db: Readable, id: MeansId): Promise<string> {
  const about = (await readMeans(db, id))?.value.about
  return about?.kind === 'project' ? about.name : ''
}

/** The records of all units for this plan of the province, the latest day first. */
export async function readMeansFor(db: Readable, plan: string): Promise<readonly Stored<MeansRecord>[]> {
  const rows = await db
    .select()
    .from(meansRecords)
    .where(eq(meansRecords.plan, plan))
    .orderBy(desc(meansRecords.on), meansRecords.id)
  return rows.map(storedOf)
}

/** Every record, including withdrawn ones. */
export async function readAllMeans(db: Readable): Promise<readonly MeansRecord[]> {
  return (await db.select().from(meansRecords)).map((row) => storedOf(row).value)
}

/** Inserts a record with version 1, or with the given version if the history already has several steps of it. */
export async function insertMeans(tx: Transaction, record: MeansRecord, version = 1): Promise<void> {
  await tx.insert(meansRecords).values({ ...rowOf(record), version })
}

/** Replaces the version of the record that was read. */
export async function updateMeans(tx: Transaction, record: MeansRecord, version: number): Promise<void> {
  await tx
    .update(meansRecords)
    .set({ ...rowOf(record), version: version + 1 })
    .where(eq(meansRecords.id, record.id))
}

function storedOf({ version, withdrawnBecause, kind: _, club: __, ...row }: MeansRow): Stored<MeansRecord> {
  const withdrawal = withdrawnBecause === null ? null : { reason: withdrawnBecause }
  return { value: { ...row, withdrawal }, version }
}

function rowOf({ withdrawal, ...record }: MeansRecord): Omit<MeansRow, 'version'> {
  return {
    ...record,
    kind: record.about.kind,
    club: clubOfMeans(record),
    withdrawnBecause: withdrawal?.reason ?? null,
  }
}
