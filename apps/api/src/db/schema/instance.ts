import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Facts about this database as a whole, e.g. that its figures are an illustration. */
export const instance = sqliteTable('instance', {
  name: text({ enum: ['illustration'] }).primaryKey(),
  value: text().notNull(),
})
