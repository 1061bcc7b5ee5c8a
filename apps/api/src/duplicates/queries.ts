import type { DuplicateRuling, DuplicateRulingId } from '@lienthehe/domain/duplicates'
import type { MemberId } from '@lienthehe/domain/members'
import { and, asc, count, desc, eq, getTableColumns, gt, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { clubs, duplicateRulings, members } from '../db/schema/index.ts'
import { type StoredMember, storedOf as storedMemberOf } from '../members/queries.ts'
import type { Stored } from '../writes/write.ts'

type RulingRow = typeof duplicateRulings.$inferSelect

/**
 * The present members who have the same name and year of birth as another member in a club of the same commune, sorted
 * by name.
 */
export async function readLikelyDuplicates(db: Readable): Promise<readonly StoredMember[]> {
  // The first query finds the same name and year by the index alone; the communes of clubs are looked up only for its
  // few results.
  const named = db
    .select({ key: members.duplicateKey })
    .from(members)
    .where(and(isNull(members.leftOn), isNotNull(members.duplicateKey)))
    .groupBy(members.duplicateKey)
    .having(gt(count(), 1))
    .as('named')
  const shared = db
    .select({ key: members.duplicateKey, commune: clubs.commune })
    .from(named)
    .innerJoin(members, and(eq(members.duplicateKey, named.key), isNull(members.leftOn)))
    .innerJoin(clubs, eq(clubs.id, members.club))
    .groupBy(members.duplicateKey, clubs.commune)
    .having(gt(count(), 1))
    .as('shared')
  const rows = await db
    .select(getTableColumns(members))
    .from(shared)
    .innerJoin(members, and(eq(members.duplicateKey, shared.key), isNull(members.leftOn)))
    .innerJoin(clubs, and(eq(clubs.id, members.club), eq(clubs.commune, shared.commune)))
    .orderBy(asc(members.duplicateKey), asc(members.id))
  return rows.map(storedMemberOf)
}

/** All rulings that were not withdrawn, the latest first. */
export async function readStandingRulings(db: Readable): Promise<readonly Stored<DuplicateRuling>[]> {
  const rows = await db
    .select()
    .from(duplicateRulings)
    .where(eq(duplicateRulings.isWithdrawn, false))
    .orderBy(desc(duplicateRulings.position))
  return rows.map(storedOf)
}

/** All rulings ever made about this member. */
export async function readRulingsOn(db: Readable, member: MemberId): Promise<readonly DuplicateRuling[]> {
  const rows = await db
    .select()
    .from(duplicateRulings)
    .where(or(eq(duplicateRulings.one, member), eq(duplicateRulings.other, member)))
  return rows.map((row) => storedOf(row).value)
}

/** The ruling with this id. */
export async function readRuling(
  db: Readable,
  id: DuplicateRulingId,
): Promise<Stored<DuplicateRuling> | undefined> {
  const [row] = await db.select().from(duplicateRulings).where(eq(duplicateRulings.id, id))
  return row && storedOf(row)
}

/** Every ruling, including withdrawn ones. */
export async function readAllRulings(db: Readable): Promise<readonly DuplicateRuling[]> {
  return (await db.select().from(duplicateRulings)).map((row) => storedOf(row).value)
}

/** Those of these members whom a ruling names, even if it was withdrawn. */
export async function readMembersOfRulings(
  db: Readable,
  ids: readonly MemberId[],
): Promise<ReadonlySet<MemberId>> {
  const { one, other } = duplicateRulings
  const rows = await db
    .select({ one, other })
    .from(duplicateRulings)
    .where(or(inArray(one, [...ids]), inArray(other, [...ids])))
  return new Set(rows.flatMap((row) => [row.one, row.other]))
}

/** Inserts a ruling with version 1. */
export async function insertRuling(tx: Transaction, ruling: DuplicateRuling): Promise<void> {
  await tx.insert(duplicateRulings).values({ ...ruling, version: 1 })
}

/** Replaces the version of the ruling that was read. */
export async function updateRuling(
  tx: Transaction,
  { id, isWithdrawn }: DuplicateRuling,
  version: number,
): Promise<void> {
  await tx
    .update(duplicateRulings)
    .set({ isWithdrawn, version: version + 1 })
    .where(eq(duplicateRulings.id, id))
}

function storedOf({ position: _, version, ...value }: RulingRow): Stored<DuplicateRuling> {
  return { value, version }
}
