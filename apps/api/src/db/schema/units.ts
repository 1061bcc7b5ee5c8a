import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * The keys of all units that were ever on a list, so that records can refer to them; the latest list describes the
 * units.
 */
export const units = sqliteTable('units', { key: text().primaryKey() })

/** Every list of units and their successors, as it was adopted. Triggers refuse to change or delete a row. */
export const unitLists = sqliteTable('unit_lists', {
  version: integer().primaryKey(),
  /** Units and their successors, as JSON. */
  content: text().notNull(),
  hash: text().notNull(),
  adoptedAt: text().notNull(),
  /** The id of the user, or `start` for the list with which a new database was filled. */
  adoptedBy: text().notNull(),
})
