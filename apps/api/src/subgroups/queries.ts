import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import type { Subgroup, SubgroupId } from '@lienthehe/domain/subgroups'
import { eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { subgroups } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type SubgroupRow = typeof subgroups.$inferSelect

/** Every subgroup of this club, including those that were dissolved. */
export async function readSubgroupsOf(db: Readable, club: ClubId): Promise<readonly Stored<Subgroup>[]> {
  return (await db.select().from(subgroups).where(eq(subgroups.club, club))).map(storedOf)
}

/** The subgroup with this id. */
export async function readSubgroup(db: Readable, id: SubgroupId): Promise<Stored<Subgroup> | undefined> {
  const [row] = await db.select().from(subgroups).where(eq(subgroups.id, id))
  return row && storedOf(row)
}

/** Every subgroup of every club. */
export async function readAllSubgroups(db: Readable): Promise<readonly Subgroup[]> {
  return (await db.select().from(subgroups)).map((row) => storedOf(row).value)
}

/** The names of these subgroups, without those that were dissolved. */
export function namesOnRecord(stored: readonly Stored<Subgroup>[]): readonly string[] {
  return stored.flatMap(({ value }) => (value.dissolvedOn === null ? [value.name] : []))
}

/** The leaders of subgroups of any club. */
export async function readLeaders(db: Readable): Promise<readonly MemberId[]> {
  return (await readAllSubgroups(db)).flatMap(({ leader }) => leader ?? [])
}

/** Adds a subgroup as its first version. */
export async function insertSubgroup(tx: Transaction, subgroup: Subgroup): Promise<void> {
  await tx.insert(subgroups).values({ ...subgroup, version: 1 })
}

/** Writes the subgroup over the version that was read. */
export async function updateSubgroup(tx: Transaction, subgroup: Subgroup, version: number): Promise<void> {
  await tx
    .update(subgroups)
    .set({ ...subgroup, version: version + 1 })
    .where(eq(subgroups.id, subgroup.id))
}

function storedOf({ version, ...value }: SubgroupRow): Stored<Subgroup> {
  return { value, version }
}
