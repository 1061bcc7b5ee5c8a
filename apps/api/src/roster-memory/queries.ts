import type { UnitKey } from '@lienthehe/domain'
import type { Remembered, Taught } from '@lienthehe/office/roster'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { rosterMemory } from '../db/schema/index.ts'

/** What is remembered for a unit itself. */
export async function readMemoryOf(db: Readable, unit: UnitKey): Promise<readonly Remembered[]> {
  const { kind, key, text, value } = rosterMemory
  return db
    .select({ kind, key, text, value })
    .from(rosterMemory)
    .where(eq(rosterMemory.unit, unit))
    .orderBy(asc(kind), asc(key))
}

/** What is remembered for these units, nearest first: the commune's answers take precedence over its district's. */
export async function readMemoryWithin(
  db: Readable,
  within: readonly UnitKey[],
): Promise<readonly Remembered[]> {
  const rows = await db
    .select()
    .from(rosterMemory)
    .where(inArray(rosterMemory.unit, [...within]))
  // The nearest comes last, so that it wins where both have an answer.
  return rows.toSorted((one, other) => within.indexOf(other.unit) - within.indexOf(one.unit))
}

/** Stores what a list has taught, and forgets what was taken back in it. */
export async function remember(tx: Transaction, unit: UnitKey, taught: readonly Taught[]): Promise<void> {
  for (const { kind, key, text, value } of taught)
    if (value === null) await forget(tx, { unit, kind, key })
    else
      await tx
        .insert(rosterMemory)
        .values({ unit, kind, key, text, value })
        .onConflictDoUpdate({
          target: [rosterMemory.unit, rosterMemory.kind, rosterMemory.key],
          set: { text, value },
        })
}

export async function forget(
  tx: Transaction,
  { unit, kind, key }: Pick<Remembered, 'kind' | 'key'> & { readonly unit: UnitKey },
): Promise<void> {
  await tx
    .delete(rosterMemory)
    .where(and(eq(rosterMemory.unit, unit), eq(rosterMemory.kind, kind), eq(rosterMemory.key, key)))
}
