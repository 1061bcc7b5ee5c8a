import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { type ClubId, clubChanges, type FoundingMoney, foundingSources } from '@lienthehe/domain/clubs'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { units } from './units.ts'

export const clubs = sqliteTable(
  'clubs',
  {
    id: text().$type<ClubId>().primaryKey(),
    version: integer().notNull(),
    name: text().notNull(),
    commune: text()
      .$type<UnitKey>()
      .notNull()
      .references(() => units.key),
    /**
     * For a divided commune: the part that the club is in, and the day on which somebody recorded that; null: not
     * recorded.
     */
    liesIn: text()
      .$type<UnitKey>()
      .references(() => units.key),
    liesInSaidOn: text().$type<IsoDate>(),
    village: text(),
    establishedOn: text().$type<IsoDate>().notNull(),
    decisionNumber: text(),
    decidedOn: text().$type<IsoDate>(),
    decisionIssuer: text(),
    /** Null: not recorded. */
    moneySource: text({ enum: foundingSources }).$type<FoundingMoney['source']>(),
    moneyName: text(),
    /** The day of the month on which the club meets; 31 is the last day. Null: not recorded. */
    meetingDay: integer(),
  },
  (table) => [
    index('clubs_by_commune').on(table.commune),
    isOneOf('club_money_source', table.moneySource, foundingSources),
  ],
)

/** What happened to a club after its founding, in the order in which it was recorded. */
export const clubEvents = sqliteTable(
  'club_events',
  {
    club: text()
      .$type<ClubId>()
      .notNull()
      .references(() => clubs.id),
    position: integer().notNull(),
    happenedOn: text().$type<IsoDate>().notNull(),
    change: text({ enum: clubChanges }).notNull(),
    reason: text().notNull(),
    /**
     * For a merger: the club that took the members. Null: the merger was recorded before the program asked for that
     * club.
     */
    mergedInto: text()
      .$type<ClubId>()
      .references(() => clubs.id),
  },
  (table) => [
    primaryKey({ columns: [table.club, table.position] }),
    isOneOf('club_change', table.change, clubChanges),
  ],
)
