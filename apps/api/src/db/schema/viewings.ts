import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { type Viewed, viewedKinds } from '@lienthehe/domain/privacy'
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Who saw the names of a club’s people, on which day and where; nothing more, and only for twelve months. Kept outside
 * the audit chain: looking changes nothing, and must be forgotten.
 */
export const viewings = sqliteTable(
  'viewings',
  {
    // No references: one line refused by a reference would keep all others from being written.
    viewer: text().notNull(),
    club: text().$type<ClubId>().notNull(),
    day: text().$type<IsoDate>().notNull(),
    // No check repeats the words: each new screen would require rebuilding the table.
    what: text({ enum: viewedKinds }).$type<Viewed>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.viewer, table.club, table.day, table.what] }),
    index('viewings_by_club').on(table.club, table.day),
    index('viewings_by_day').on(table.day),
  ],
)
