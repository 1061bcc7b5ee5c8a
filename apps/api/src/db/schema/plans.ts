import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Every version of every plan, as it was adopted. Triggers refuse to change or delete a row: what was judged by a
 * version can always be explained by it.
 */
export const planVersions = sqliteTable(
  'plan_versions',
  {
    plan: text().notNull(),
    version: integer().notNull(),
    /** The first day on which this version applies. */
    validFrom: text().notNull(),
    /** The plan as JSON. */
    content: text().notNull(),
    hash: text().notNull(),
    adoptedAt: text().notNull(),
    /** The id of the user, or `start` for the version with which a new database was filled. */
    adoptedBy: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.plan, table.version] })],
)
