import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Facts about this database as a whole, such as that its figures are invented for a demonstration. */
export const instance = sqliteTable('instance', {
  name: text({ enum: ['illustration'] }).primaryKey(),
  value: text().notNull(),
})
