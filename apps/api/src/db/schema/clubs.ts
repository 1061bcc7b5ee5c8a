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
    /** Day of the month, 31 for the last one; null: not recorded. */
    meetingDay: integer(),
  },
  (table) => [
    index('clubs_by_commune').on(table.commune),
    isOneOf('club_money_source', table.moneySource, foundingSources),
  ],
)

/** What happened to a club after its establishment, in the order recorded. */
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
    /** Of a merger: the club that took the members; null: recorded before it was asked for. */
    mergedInto: text()
      .$type<ClubId>()
      .references(() => clubs.id),
  },
  (table) => [
    primaryKey({ columns: [table.club, table.position] }),
    isOneOf('club_change', table.change, clubChanges),
  ],
)
