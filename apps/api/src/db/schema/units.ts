import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The keys of all units that were ever listed, for records to refer to; the latest list describes them. */
export const units = sqliteTable('units', { key: text().primaryKey() })

/**
 * Every list of units and successions, as it was adopted; nothing here is changed or deleted, which triggers ensure.
 */
export const unitLists = sqliteTable('unit_lists', {
  version: integer().primaryKey(),
  /** Units and their successors, as JSON. */
  content: text().notNull(),
  hash: text().notNull(),
  adoptedAt: text().notNull(),
  /** The user, or `start` for what a new database was filled with. */
  adoptedBy: text().notNull(),
})
