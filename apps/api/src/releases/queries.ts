import type { Release } from '@lienthehe/domain/publication'
import { asc, eq, getTableColumns } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { releases, releaseWithdrawals, users } from '../db/schema/index.ts'
import { hashOfText } from '../plan/hash.ts'

/** The two texts of a release. The release itself stores their hashes. */
export type ReleaseTexts = { readonly content: string; readonly snapshot: string }

type ReleaseHead = Omit<typeof releases.$inferSelect, keyof ReleaseTexts>
type WithdrawalRow = typeof releaseWithdrawals.$inferSelect

const { content, snapshot, ...headColumns } = getTableColumns(releases)

/** Every release of every plan, the earliest first. Their texts are left out, because they may be large. */
export async function readReleases(db: Readable): Promise<readonly Release[]> {
  const rows = await db
    .select({ head: headColumns, withdrawal: releaseWithdrawals })
    .from(releases)
    .leftJoin(releaseWithdrawals, eq(releaseWithdrawals.release, releases.number))
    .orderBy(asc(releases.number))
  return rows.map(({ head, withdrawal }) => releaseOf(head, withdrawal))
}

/**
 * Every release of every plan, with the hashes of the stored texts. They equal the recorded hashes unless somebody
 * edited a text.
 */
export async function readReleasesWithHashes(db: Readable): Promise<readonly Release[]> {
  const known = await readReleases(db)
  const found: Release[] = []
  for (const release of known) {
    const texts = await readReleaseTexts(db, release.number)
    const basis = { ...release.basis, snapshot: hashOfText(texts.snapshot) }
    found.push({ ...release, basis, content: hashOfText(texts.content) })
  }
  return found
}

/** The texts of one release. Throws when there is no release with this number, because releases are never deleted. */
export async function readReleaseTexts(db: Readable, number: number): Promise<ReleaseTexts> {
  const [found] = await db.select({ content, snapshot }).from(releases).where(eq(releases.number, number))
  if (found === undefined) throw new RangeError(`there is no release ${number}`)
  return found
}

/** Who released, and who withdrew, each release, by its number: the name of a user, or of the program that acted. */
export async function readReleasers(
  db: Readable,
): Promise<ReadonlyMap<number, { readonly by: string; readonly withdrawnBy: string | null }>> {
  const names = new Map(
    (await db.select({ id: users.id, name: users.name }).from(users)).map(({ id, name }) => [id, name]),
  )
  const rows = await db
    .select({
      number: releases.number,
      by: releases.releasedBy,
      withdrawnBy: releaseWithdrawals.withdrawnBy,
    })
    .from(releases)
    .leftJoin(releaseWithdrawals, eq(releaseWithdrawals.release, releases.number))
  const nameOf = (id: string) => names.get(id) ?? id
  return new Map(
    rows.map(({ number, by, withdrawnBy }) => [
      number,
      { by: nameOf(by), withdrawnBy: withdrawnBy === null ? null : nameOf(withdrawnBy) },
    ]),
  )
}

export async function insertRelease(
  tx: Transaction,
  release: Release,
  { by, ...texts }: ReleaseTexts & { readonly by: string },
): Promise<void> {
  const { number, plan, asOf, releasedAt, basis, corrects } = release
  await tx.insert(releases).values({
    number,
    plan,
    asOf,
    releasedAt,
    releasedBy: by,
    planVersion: basis.plan.version,
    planHash: basis.plan.hash,
    unitsVersion: basis.units.version,
    unitsHash: basis.units.hash,
    snapshotHash: basis.snapshot,
    contentHash: release.content,
    corrects: corrects?.release ?? null,
    correctionReason: corrects?.reason ?? null,
    ...texts,
  })
}

/** Records that a release was withdrawn. */
export async function insertWithdrawal(
  tx: Transaction,
  { number, withdrawal }: Release,
  by: string,
): Promise<void> {
  if (withdrawal === null) throw new RangeError(`release ${number} was not withdrawn`)
  const { reason, at } = withdrawal
  await tx.insert(releaseWithdrawals).values({ release: number, reason, withdrawnAt: at, withdrawnBy: by })
}

function releaseOf(head: ReleaseHead, withdrawal: WithdrawalRow | null): Release {
  const { number, plan, asOf, releasedAt, corrects, correctionReason } = head
  return {
    number,
    plan,
    asOf,
    releasedAt,
    basis: {
      plan: { version: head.planVersion, hash: head.planHash },
      units: { version: head.unitsVersion, hash: head.unitsHash },
      snapshot: head.snapshotHash,
    },
    content: head.contentHash,
    corrects:
      corrects === null || correctionReason === null ? null : { release: corrects, reason: correctionReason },
    withdrawal: withdrawal && { reason: withdrawal.reason, at: withdrawal.withdrawnAt },
  }
}
