import type { UnitKey } from '@lienthehe/domain'
import { listKinds, type Placements, type Roster } from '@lienthehe/office/roster'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './accounts/auth.ts'
import { units } from './units.ts'

/** A file with the clubs of a unit that waits to be imported; it contains personal data and is deleted afterwards. */
export const unitRosterDrafts = sqliteTable('unit_roster_drafts', {
  id: text().primaryKey(),
  unit: text()
    .$type<UnitKey>()
    .notNull()
    .references(() => units.key),
  by: text()
    .notNull()
    .references(() => users.id),
  at: text().notNull(),
  version: integer().notNull(),
  fileName: text().notNull(),
  /** The kind of its rows: members, clubs, or people who hold posts. */
  kind: text({ enum: listKinds }).notNull().default('members'),
  /** The answers to the question which club each name in the file means. */
  placements: text({ mode: 'json' }).$type<Placements>().notNull(),
  roster: text({ mode: 'json' }).$type<Roster>().notNull(),
})
