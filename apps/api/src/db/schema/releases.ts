import type { Instant, IsoDate } from '@lienthehe/domain'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What was made public, as finished text. Nothing here is changed or deleted, which triggers see to: what somebody has
 * quoted stays what it was.
 */
export const releases = sqliteTable('releases', {
  number: integer().primaryKey(),
  /** The id of the plan. */
  plan: text().notNull(),
  asOf: text().$type<IsoDate>().notNull(),
  releasedAt: text().$type<Instant>().notNull(),
  /** The user, or `demo`. */
  releasedBy: text().notNull(),
  planVersion: integer().notNull(),
  planHash: text().notNull(),
  unitsVersion: integer().notNull(),
  unitsHash: text().notNull(),
  /** The canonical text of the snapshot, and its SHA-256. */
  snapshot: text().notNull(),
  snapshotHash: text().notNull(),
  /** The canonical text of what is published, and its SHA-256. */
  content: text().notNull(),
  contentHash: text().notNull(),
  /** The release that it corrects, and why; null: none. */
  corrects: integer(),
  correctionReason: text(),
})

/** The releases that were taken back; also these rows stay. */
export const releaseWithdrawals = sqliteTable('release_withdrawals', {
  release: integer()
    .primaryKey()
    .references(() => releases.number),
  reason: text().notNull(),
  withdrawnAt: text().$type<Instant>().notNull(),
  withdrawnBy: text().notNull(),
})
