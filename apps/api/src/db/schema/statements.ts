import type { Instant } from '@lienthehe/domain/calendar'
import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { keptSnapshots } from './kept-snapshots.ts'

/**
 * What this province has stated of its closed periods, each as the signed text. Rows are only added, which triggers
 * ensure.
 */
export const statements = sqliteTable(
  'statements',
  {
    /** SHA-256 of the plan used for counting, and the place in the chain of its statements, from 1. */
    planHash: text().notNull(),
    sequence: integer().notNull(),
    snapshot: integer()
      .notNull()
      .references(() => keptSnapshots.number),
    /** Whether it says that the snapshot was withdrawn. */
    withdraws: integer({ mode: 'boolean' }).notNull(),
    /** SHA-256 of the text that was signed. */
    hash: text().notNull(),
    note: text().notNull(),
    madeAt: text().$type<Instant>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.planHash, table.sequence] }),
    unique('statement_of_snapshot').on(table.planHash, table.snapshot, table.withdraws),
  ],
)

/** All that provinces have stated to this installation as a nation; these rows are never removed either. */
export const nationStatements = sqliteTable(
  'nation_statements',
  {
    /** The code of the province. */
    province: text().notNull(),
    planHash: text().notNull(),
    sequence: integer().notNull(),
    hash: text().notNull(),
    note: text().notNull(),
    receivedAt: text().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.province, table.planHash, table.sequence] })],
)

/**
 * The checkpoints of other installations that this one has cosigned; the largest of each log is what it knows of that
 * log.
 */
export const witnessedCheckpoints = sqliteTable(
  'witnessed_checkpoints',
  {
    origin: text().notNull(),
    size: integer().notNull(),
    /** Base64. */
    root: text().notNull(),
    note: text().notNull(),
    cosignedAt: text().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.origin, table.size] })],
)
