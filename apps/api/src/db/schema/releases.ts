import type { IsoDate } from '@lienthehe/domain'
import type { Instant } from '@lienthehe/domain/calendar'
import type { ReleaseRefusal } from '@lienthehe/domain/publication'
import { sql } from 'drizzle-orm'
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What was published, as finished text. Triggers refuse to change or delete a row: a text that somebody has quoted
 * stays as it was.
 */
export const releases = sqliteTable('releases', {
  number: integer().primaryKey(),
  /** The id of the plan. */
  plan: text().notNull(),
  asOf: text().$type<IsoDate>().notNull(),
  releasedAt: text().$type<Instant>().notNull(),
  /** The id of the user, or `demo`. */
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
  /** The release that this one corrects, and why; null: it corrects none. */
  corrects: integer(),
  correctionReason: text(),
})

/** The releases that were withdrawn; these rows are never removed either. */
export const releaseWithdrawals = sqliteTable('release_withdrawals', {
  release: integer()
    .primaryKey()
    .references(() => releases.number),
  reason: text().notNull(),
  withdrawnAt: text().$type<Instant>().notNull(),
  withdrawnBy: text().notNull(),
})

/** The plans that are released automatically each month. A plan whose automatic release is turned off has no row. */
export const monthlyReleases = sqliteTable(
  'monthly_releases',
  {
    /** The id of the plan. */
    plan: text().primaryKey(),
    day: integer().notNull(),
    since: text().$type<IsoDate>().notNull(),
    turnedOnBy: text().notNull(),
  },
  (table) => [check('monthly_release_day', sql`${table.day} BETWEEN 1 AND 28`)],
)

/** The outcome of each day on which a release was due. A day with a row is done, even if the clock goes back. */
export const monthlyOutcomes = sqliteTable(
  'monthly_outcomes',
  {
    plan: text().notNull(),
    due: text().$type<IsoDate>().notNull(),
    at: text().$type<Instant>().notNull(),
    /** The release that was made; null: none was made, and the next column says why. */
    release: integer().references(() => releases.number),
    refusal: text({ mode: 'json' }).$type<ReleaseRefusal>(),
  },
  (table) => [
    primaryKey({ columns: [table.plan, table.due] }),
    check('monthly_outcome_is_one', sql`(${table.release} IS NULL) <> (${table.refusal} IS NULL)`),
  ],
)
