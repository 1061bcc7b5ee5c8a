import type { ClubId } from '@lienthehe/domain/clubs'
import type { HomeCare, HomeCareId } from '@lienthehe/domain/home-care'
import type { MemberId } from '@lienthehe/domain/members'
import { asc, eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { homeCare } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type CareRow = typeof homeCare.$inferSelect

/** All home-care records of this club, in the order in which the care began. */
export async function readHomeCareOf(db: Readable, club: ClubId): Promise<readonly Stored<HomeCare>[]> {
  const rows = await db
    .select()
    .from(homeCare)
    .where(eq(homeCare.club, club))
    .orderBy(asc(homeCare.caredFrom), asc(homeCare.id))
  return rows.map(storedOf)
}

/** The record with this id. */
export async function readHomeCare(db: Readable, id: HomeCareId): Promise<Stored<HomeCare> | undefined> {
  const [row] = await db.select().from(homeCare).where(eq(homeCare.id, id))
  return row && storedOf(row)
}

/** Every record of every club. */
export async function readAllHomeCare(db: Readable): Promise<readonly HomeCare[]> {
  return (await db.select().from(homeCare)).map((row) => storedOf(row).value)
}

/** The members whom a record of any club names, either as the person cared for or as a volunteer. */
export async function readMembersInHomeCare(db: Readable): Promise<readonly MemberId[]> {
  return (await readAllHomeCare(db)).flatMap(({ member, volunteers }) => [
    ...(member === null ? [] : [member]),
    ...volunteers.map((volunteer) => volunteer.member),
  ])
}

/** Inserts a record with version 1. */
export async function insertHomeCare(tx: Transaction, care: HomeCare): Promise<void> {
  await tx.insert(homeCare).values({ ...rowOf(care), version: 1 })
}

/** Replaces the version of the record that was read. */
export async function updateHomeCare(tx: Transaction, care: HomeCare, version: number): Promise<void> {
  await tx
    .update(homeCare)
    .set({ ...rowOf(care), version: version + 1 })
    .where(eq(homeCare.id, care.id))
}

function storedOf({ version, caredFrom: from, endedOn, endedBecause, ...row }: CareRow): Stored<HomeCare> {
  const end = endedOn === null || endedBecause === null ? null : { on: endedOn, reason: endedBecause }
  return { value: { ...row, from, end }, version }
}

function rowOf({ from, end, ...care }: HomeCare): Omit<CareRow, 'version'> {
  return { ...care, caredFrom: from, endedOn: end?.on ?? null, endedBecause: end?.reason ?? null }
}
