import type { UnitKey } from '@lienthehe/domain'
import { memoryKinds } from '@lienthehe/office/roster'
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { units } from './units.ts'

/**
 * The answers that people gave about the lists of a unit, so that they are not asked again: what a heading, a wording
 * or a club's name in a list means.
 */
export const rosterMemory = sqliteTable(
  'roster_memory',
  {
    unit: text()
      .$type<UnitKey>()
      .notNull()
      .references(() => units.key),
    kind: text({ enum: memoryKinds }).notNull(),
    key: text().notNull(),
    /** The text as it is written in the list, for people. */
    text: text().notNull(),
    value: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.unit, table.kind, table.key] }),
    isOneOf('roster_memory_kind', table.kind, memoryKinds),
  ],
)
