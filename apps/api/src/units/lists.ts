import { readUnitHistory } from '@lienthehe/domain/schema'
import type { AdministrativeUnit, UnitHistory } from '@lienthehe/domain/units'
import { desc, eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { unitLists, units } from '../db/schema/index.ts'
import { hashOf } from '../plan/hash.ts'
import type { Adoption } from '../plan/versions.ts'

/** A list of units with its version number; `hash` covers its whole content. */
export type UnitList = UnitHistory & { readonly version: number; readonly hash: string }

/** A list of units, and by whom and when it was adopted. */
export type StoredUnitList = UnitList & Adoption

/** The list of units in force: the latest. It covers the units of all days. */
export async function readLatestUnitList(db: Readable): Promise<StoredUnitList | undefined> {
  const [latest] = await db.select().from(unitLists).orderBy(desc(unitLists.version)).limit(1)
  return latest && storedListOf(latest)
}

/**
 * The list with this version number, by which something was judged. Throws when there is none, because lists are never
 * deleted.
 */
export async function readUnitList(db: Readable, version: number): Promise<StoredUnitList> {
  const [found] = await db.select().from(unitLists).where(eq(unitLists.version, version))
  if (found === undefined) throw new RangeError(`there is no version ${version} of the list of units`)
  return storedListOf(found)
}

function storedListOf({ content, ...rest }: typeof unitLists.$inferSelect): StoredUnitList {
  const read = readUnitHistory(JSON.parse(content))
  // The list was checked before it was stored. If it is refused now, its format changed without a migration.
  if (!read.ok) throw new RangeError(`version ${rest.version} of the list of units is no list any more`)
  return { ...read.value, ...rest }
}

/** The list with the next version number and its hash; `before: undefined`: it is the first list. */
export function nextUnitList(
  history: UnitHistory,
  before: { readonly version: number } | undefined,
): UnitList {
  return { ...history, version: (before?.version ?? 0) + 1, hash: hashOf(history) }
}

/** Stores the list, and its units' keys, to which records refer. */
export async function insertUnitList(
  tx: Transaction,
  { version, hash, units: listed, successions }: UnitList,
  adoption: Adoption,
): Promise<void> {
  const content = JSON.stringify({ units: listed, successions })
  await tx.insert(unitLists).values({ version, hash, content, ...adoption })
  await insertKeys(tx, listed)
}

async function insertKeys(tx: Transaction, listed: readonly AdministrativeUnit[]): Promise<void> {
  const rows = listed.map(({ key }) => ({ key }))
  if (rows.length > 0) await tx.insert(units).values(rows).onConflictDoNothing()
}
