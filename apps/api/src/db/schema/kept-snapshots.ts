import type { IsoDate } from '@lienthehe/domain'
import type { Instant } from '@lienthehe/domain/calendar'
import type { ReportParagraph } from '@lienthehe/domain/review'
import type { MissingMonth, ReviewedPeriod } from '@lienthehe/domain/snapshots'
import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The closed periods, each with the finished text of its snapshot. Triggers refuse to change or delete a row: what a
 * report has quoted stays as it was.
 */
export const keptSnapshots = sqliteTable(
  'kept_snapshots',
  {
    number: integer().primaryKey(),
    /** The id of the plan. */
    plan: text().notNull(),
    period: text({ mode: 'json' }).$type<ReviewedPeriod>().notNull(),
    asOf: text().$type<IsoDate>().notNull(),
    closedAt: text().$type<Instant>().notNull(),
    closedBy: text().notNull(),
    planVersion: integer().notNull(),
    planHash: text().notNull(),
    unitsVersion: integer().notNull(),
    unitsHash: text().notNull(),
    historySeq: integer().notNull(),
    historyHash: text().notNull(),
    /** The canonical text of the snapshot, the SHA-256 of that text, and the SHA-256 of only the figures in it. */
    snapshot: text().notNull(),
    hash: text().notNull(),
    counts: text().notNull(),
    /** The months with missing reports, as JSON. */
    missing: text({ mode: 'json' }).$type<readonly MissingMonth[]>().notNull(),
    /** Why the period was closed anyway; null: no reports were missing. */
    despite: text(),
  },
  (table) => [
    check('kept_snapshot_period', sql`json_valid(${table.period})`),
    check('kept_snapshot_missing', sql`json_type(${table.missing}) = 'array'`),
  ],
)

/** The snapshots that were withdrawn; these rows are never removed either. */
export const snapshotWithdrawals = sqliteTable('snapshot_withdrawals', {
  snapshot: integer()
    .primaryKey()
    .references(() => keptSnapshots.number),
  reason: text().notNull(),
  withdrawnAt: text().$type<Instant>().notNull(),
  withdrawnBy: text().notNull(),
})

/** The edited text of a closed period's report; earlier versions are in the audit. */
export const reportTexts = sqliteTable(
  'report_texts',
  {
    snapshot: integer()
      .primaryKey()
      .references(() => keptSnapshots.number),
    version: integer().notNull(),
    /** Paragraphs of words and figures, as JSON. */
    text: text({ mode: 'json' }).$type<readonly ReportParagraph[]>().notNull(),
    writtenAt: text().$type<Instant>().notNull(),
    writtenBy: text().notNull(),
  },
  (table) => [check('report_text_paragraphs', sql`json_type(${table.text}) = 'array'`)],
)
