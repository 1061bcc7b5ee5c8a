import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { type Viewed, viewedKinds } from '@lienthehe/domain/privacy'
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Who saw the names of a club’s people, on which day and on which screen; nothing more, and only for twelve months. It
 * is no part of the audit chain, because looking changes nothing, and because these rows must be deleted.
 */
export const viewings = sqliteTable(
  'viewings',
  {
    // No foreign keys: rows are written together, and one refused row would prevent all others.
    viewer: text().notNull(),
    club: text().$type<ClubId>().notNull(),
    day: text().$type<IsoDate>().notNull(),
    // No check lists the allowed words, because each new screen would require rebuilding the table.
    what: text({ enum: viewedKinds }).$type<Viewed>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.viewer, table.club, table.day, table.what] }),
    index('viewings_by_club').on(table.club, table.day),
    index('viewings_by_day').on(table.day),
  ],
)
