import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Member, MemberId } from '@lienthehe/domain/members'
import type { Roster } from '@lienthehe/office/roster'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './accounts/auth.ts'
import { clubs } from './clubs.ts'

/**
 * A file that was read and whose rows wait to be corrected and imported. It contains personal data and is deleted
 * afterwards.
 */
export const rosterDrafts = sqliteTable('roster_drafts', {
  id: text().primaryKey(),
  club: text()
    .$type<ClubId>()
    .notNull()
    .references(() => clubs.id),
  by: text()
    .notNull()
    .references(() => users.id),
  at: text().notNull(),
  version: integer().notNull(),
  fileName: text().notNull(),
  defaultJoinedOn: text().$type<IsoDate>().notNull(),
  roster: text({ mode: 'json' }).$type<Roster>().notNull(),
})

export type ImportCounts = {
  readonly new: number
  readonly update: number
  readonly unchanged: number
  readonly refused: number
  /**
   * How many members the import recorded as having left. Left out when there were none, and in imports older than this
   * field.
   */
  readonly left?: number
}

export const rosterImports = sqliteTable(
  'roster_imports',
  {
    id: text().primaryKey(),
    receipt: text().notNull().unique(),
    club: text()
      .$type<ClubId>()
      .notNull()
      .references(() => clubs.id),
    by: text()
      .notNull()
      .references(() => users.id),
    at: text().notNull(),
    fileName: text().notNull(),
    counts: text({ mode: 'json' }).$type<ImportCounts>().notNull(),
    undoneAt: text(),
  },
  (table) => [index('roster_imports_by_club').on(table.club)],
)

/** What an import did to each member, so that it can be undone as long as nobody has changed them since. */
export const rosterImportRows = sqliteTable(
  'roster_import_rows',
  {
    import: text()
      .notNull()
      .references(() => rosterImports.id),
    /**
     * No foreign key, because undoing the import deletes the members that it admitted, while this row stays as a record
     * of it.
     */
    member: text().$type<MemberId>().notNull(),
    /** The record before the import; null: the import admitted this member. */
    before: text({ mode: 'json' }).$type<Member>(),
    versionAfter: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.import, table.member] })],
)
