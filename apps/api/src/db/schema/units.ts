import { unitLevels, unitTypes } from '@lienthehe/domain'
import { type AnySQLiteColumn, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'

/** Every administrative unit in each of its versions; filled from the domain's lists, never by hand. */
export const units = sqliteTable(
  'units',
  {
    key: text().primaryKey(),
    code: text().notNull(),
    name: text().notNull(),
    type: text({ enum: unitTypes }).notNull(),
    level: text({ enum: unitLevels }).notNull(),
    parent: text().references((): AnySQLiteColumn => units.key),
    validFrom: text().notNull(),
    validTo: text(),
  },
  (table) => [isOneOf('unit_type', table.type, unitTypes), isOneOf('unit_level', table.level, unitLevels)],
)
