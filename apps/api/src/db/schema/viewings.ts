import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { type Viewed, viewedKinds } from '@lienthehe/domain/privacy'
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Who saw the people of a club by name, on which day and where: no more than that, and for twelve months. Outside the
 * audit chain: looking changes nothing, and has to be forgotten.
 */
export const viewings = sqliteTable(
  'viewings',
  {
    // No references: a line that one of them refused would keep all others from being written.
    viewer: text().notNull(),
    club: text().$type<ClubId>().notNull(),
    day: text().$type<IsoDate>().notNull(),
    // No check repeats the words: with each new screen there is one more, and the table would be built anew.
    what: text({ enum: viewedKinds }).$type<Viewed>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.viewer, table.club, table.day, table.what] }),
    index('viewings_by_club').on(table.club, table.day),
    index('viewings_by_day').on(table.day),
  ],
)
