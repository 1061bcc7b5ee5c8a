import type { UnitKey } from '@lienthehe/domain'
import { memoryKinds } from '@lienthehe/office/roster'
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { units } from './units.ts'

/**
 * Answers given about the lists of a unit, so that the same question is not asked again: what a heading, a wording or a
 * club's name means.
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
    /** The text as it was written, for people who read the list. */
    text: text().notNull(),
    value: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.unit, table.kind, table.key] }),
    isOneOf('roster_memory_kind', table.kind, memoryKinds),
  ],
)
