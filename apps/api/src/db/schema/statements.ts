import type { Instant } from '@lienthehe/domain/calendar'
import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { keptSnapshots } from './kept-snapshots.ts'

/**
 * The statements that this province made about its closed periods, each as the signed text. Triggers refuse to change
 * or delete a row.
 */
export const statements = sqliteTable(
  'statements',
  {
    /**
     * SHA-256 of the plan by which the statement counts, and the number of the statement in the chain for that plan,
     * from 1.
     */
    planHash: text().notNull(),
    sequence: integer().notNull(),
    snapshot: integer()
      .notNull()
      .references(() => keptSnapshots.number),
    /** Whether the statement withdraws the snapshot. */
    withdraws: integer({ mode: 'boolean' }).notNull(),
    /** SHA-256 of the signed text. */
    hash: text().notNull(),
    note: text().notNull(),
    madeAt: text().$type<Instant>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.planHash, table.sequence] }),
    unique('statement_of_snapshot').on(table.planHash, table.snapshot, table.withdraws),
  ],
)

/** All statements that provinces sent to this installation, if it is a nation. Rows are never removed. */
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
 * The checkpoints of other installations that this one has cosigned. For each log, the largest checkpoint is what this
 * installation knows of it.
 */
export const witnessedCheckpoints = sqliteTable(
  'witnessed_checkpoints',
  {
    origin: text().notNull(),
    size: integer().notNull(),
    /** In base64. */
    root: text().notNull(),
    note: text().notNull(),
    cosignedAt: text().$type<Instant>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.origin, table.size] })],
)
