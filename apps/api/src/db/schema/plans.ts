import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Every version of every plan, as it was adopted. Nothing here is changed or deleted, which triggers ensure: what was
 * judged by a version can always be explained by it.
 */
export const planVersions = sqliteTable(
  'plan_versions',
  {
    plan: text().notNull(),
    version: integer().notNull(),
    /** The first day on which it applies. */
    validFrom: text().notNull(),
    /** The plan as JSON. */
    content: text().notNull(),
    hash: text().notNull(),
    adoptedAt: text().notNull(),
    /** The user, or `start` for what a new database was filled with. */
    adoptedBy: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.plan, table.version] })],
)
