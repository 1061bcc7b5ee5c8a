import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The answer to every change that was made, under the key that its client sent. A change that is sent twice is made
 * once, and gets the same answer.
 */
export const requests = sqliteTable(
  'requests',
  {
    actor: text().notNull(),
    key: text().notNull(),
    procedure: text().notNull(),
    inputHash: text().notNull(),
    answer: text({ mode: 'json' }).$type<unknown>().notNull(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.actor, table.key] })],
)
