import type { ClubId } from '@lienthehe/domain/clubs'
import type { KeptSnapshot, Snapshot } from '@lienthehe/domain/snapshots'
import { and, asc, eq, getTableColumns, gt, isNull } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { audit, keptSnapshots, snapshotWithdrawals, users } from '../db/schema/index.ts'
import { hashOfText } from '../plan/hash.ts'

const { snapshot: text, ...headColumns } = getTableColumns(keptSnapshots)
type SnapshotHead = Omit<typeof keptSnapshots.$inferSelect, 'snapshot'>
type WithdrawalRow = typeof snapshotWithdrawals.$inferSelect

/** A stored snapshot, and who closed and withdrew it: the name of a user, or of the program that acted. */
export type ListedSnapshot = {
  readonly kept: KeptSnapshot
  readonly by: string
  readonly withdrawnBy: string | null
}

/** Every closed period of every plan, the earliest first, without the texts. */
export async function readListedSnapshots(db: Readable): Promise<readonly ListedSnapshot[]> {
  const people = await db.select({ id: users.id, name: users.name }).from(users)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const rows = await db
    .select({ head: headColumns, withdrawal: snapshotWithdrawals })
    .from(keptSnapshots)
    .leftJoin(snapshotWithdrawals, eq(snapshotWithdrawals.snapshot, keptSnapshots.number))
    .orderBy(asc(keptSnapshots.number))
  return rows.map(({ head, withdrawal }) => ({
    kept: keptOf(head, withdrawal),
    by: names.get(head.closedBy) ?? head.closedBy,
    withdrawnBy: withdrawal && (names.get(withdrawal.withdrawnBy) ?? withdrawal.withdrawnBy),
  }))
}

/** Every closed period of every plan, without the users who closed and withdrew it. */
export async function readKeptSnapshots(db: Readable): Promise<readonly KeptSnapshot[]> {
  return (await readListedSnapshots(db)).map(({ kept }) => kept)
}

/**
 * Every closed period of every plan, with the hash of the stored text. It equals the recorded hash unless somebody
 * edited the text.
 */
export async function readSnapshotsWithHashes(db: Readable): Promise<readonly KeptSnapshot[]> {
  const found: KeptSnapshot[] = []
  for (const kept of await readKeptSnapshots(db))
    found.push({ ...kept, hash: hashOfText(await readSnapshotText(db, kept.number)) })
  return found
}

/** The text of a snapshot. Throws when there is no snapshot with this number, because snapshots are never deleted. */
export async function readSnapshotText(db: Readable, number: number): Promise<string> {
  const [found] = await db.select({ text }).from(keptSnapshots).where(eq(keptSnapshots.number, number))
  if (found === undefined) throw new RangeError(`there is no snapshot ${number}`)
  return found.text
}

/** The snapshot in a text that `snapshotText` wrote. Throws when the text was edited since. */
export function readSnapshot(written: string, { number, hash }: KeptSnapshot): Snapshot {
  if (hashOfText(written) !== hash) throw new RangeError(`the text of snapshot ${number} was edited`)
  return JSON.parse(written)
}

export async function insertSnapshot(
  tx: Transaction,
  { basis, withdrawal: _, ...kept }: KeptSnapshot,
  written: { readonly by: string; readonly snapshot: string },
): Promise<void> {
  await tx.insert(keptSnapshots).values({
    ...kept,
    closedBy: written.by,
    planVersion: basis.plan.version,
    planHash: basis.plan.hash,
    unitsVersion: basis.units.version,
    unitsHash: basis.units.hash,
    historySeq: basis.history.seq,
    historyHash: basis.history.hash,
    snapshot: written.snapshot,
  })
}

/** Records that a snapshot was withdrawn. */
export async function insertSnapshotWithdrawal(
  tx: Transaction,
  { number, withdrawal }: KeptSnapshot,
  by: string,
): Promise<void> {
  if (withdrawal === null) throw new RangeError(`snapshot ${number} was not withdrawn`)
  const { reason, at } = withdrawal
  await tx.insert(snapshotWithdrawals).values({ snapshot: number, reason, withdrawnAt: at, withdrawnBy: by })
}

/** At most 20 changes of a club that come after a place in the history, the earliest first, and by whom. */
export async function readChangesSince(
  db: Readable,
  { club, seq }: { readonly club: ClubId; readonly seq: number },
) {
  const rows = await db
    .select({ seq: audit.seq, at: audit.at, action: audit.action, actor: audit.actor, name: users.name })
    .from(audit)
    .leftJoin(users, eq(users.id, audit.actor))
    .where(and(eq(audit.club, club), gt(audit.seq, seq), isNull(audit.partOf)))
    .orderBy(asc(audit.seq))
    .limit(20)
  return rows.map(({ actor, name, ...change }) => ({ ...change, by: name ?? actor }))
}

function keptOf(head: SnapshotHead, withdrawal: WithdrawalRow | null): KeptSnapshot {
  const { number, plan, period, asOf, closedAt, hash, counts, missing, despite } = head
  return {
    ...{ number, plan, period, asOf, closedAt, hash, counts, missing, despite },
    basis: {
      plan: { id: plan, version: head.planVersion, hash: head.planHash },
      units: { version: head.unitsVersion, hash: head.unitsHash },
      history: { seq: head.historySeq, hash: head.historyHash },
    },
    withdrawal: withdrawal && { reason: withdrawal.reason, at: withdrawal.withdrawnAt },
  }
}
