import type { DraftOrigin, KeptDraft } from '@lienthehe/domain/plan'
import { desc, eq } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { planDrafts, users } from '../db/schema/index.ts'
import type { Moment, Stored } from '../writes/write.ts'

/** A draft as it is stored, and who saved it last, by name. */
export type StoredDraft = Stored<KeptDraft> & { readonly by: string; readonly at: string }

type DraftRow = typeof planDrafts.$inferSelect

/** Every draft, the one saved last first. */
export async function readPlanDrafts(db: Readable): Promise<readonly StoredDraft[]> {
  const rows = await draftsWithNames(db).orderBy(desc(planDrafts.at), planDrafts.id)
  return rows.map(storedOf)
}

/** The draft with this id. */
export async function readPlanDraft(db: Readable, id: string): Promise<StoredDraft | undefined> {
  const [row] = await draftsWithNames(db).where(eq(planDrafts.id, id))
  return row && storedOf(row)
}

function draftsWithNames(db: Readable) {
  return db
    .select({ draft: planDrafts, name: users.name })
    .from(planDrafts)
    .innerJoin(users, eq(users.id, planDrafts.by))
}

/** Stores a draft as its first version. */
export async function insertPlanDraft(
  tx: Transaction,
  { id, origin, typed }: KeptDraft,
  { by, at }: Pick<Moment, 'by' | 'at'>,
): Promise<void> {
  const isOfFile = origin.becoming === 'ofFile'
  await tx.insert(planDrafts).values({
    ...{ id, version: 1, typed, by, at },
    becoming: origin.becoming,
    baseHash: isOfFile ? null : origin.hash,
    file: isOfFile ? origin.text : null,
  })
}

/** Saves the current text over the version that was read; the draft's origin stays. */
export async function updatePlanDraft(
  tx: Transaction,
  { id, typed }: KeptDraft,
  { version, by, at }: Pick<Moment, 'by' | 'at'> & { readonly version: number },
): Promise<void> {
  await tx
    .update(planDrafts)
    .set({ version: version + 1, typed, by, at })
    .where(eq(planDrafts.id, id))
}

/** Deletes the draft. */
export async function deletePlanDraft(tx: Transaction, id: string): Promise<void> {
  await tx.delete(planDrafts).where(eq(planDrafts.id, id))
}

function storedOf({ draft, name }: { readonly draft: DraftRow; readonly name: string }): StoredDraft {
  const { id, typed, version, at } = draft
  return { value: { id, origin: originOf(draft), typed }, version, by: name, at }
}

function originOf({ id, becoming, baseHash, file }: DraftRow): DraftOrigin {
  if (becoming === 'ofFile' && file !== null) return { becoming, text: file }
  if (becoming !== 'ofFile' && baseHash !== null) return { becoming, hash: baseHash }
  throw new RangeError(`the draft ${id} is made from nothing`)
}
