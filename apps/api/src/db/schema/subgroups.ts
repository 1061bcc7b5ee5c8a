import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import type { SubgroupId } from '@lienthehe/domain/subgroups'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { clubs } from './clubs.ts'
import { members } from './members.ts'

/** Parts of clubs that meet or work separately; each member’s record names the subgroup they belong to. */
export const subgroups = sqliteTable(
  'subgroups',
  {
    id: text().$type<SubgroupId>().primaryKey(),
    version: integer().notNull(),
    club: text()
      .$type<ClubId>()
      .notNull()
      .references(() => clubs.id),
    name: text().notNull(),
    /** Null: nobody leads it, or the leader is not recorded. */
    leader: text()
      .$type<MemberId>()
      .references(() => members.id),
    /** Null: it still exists. */
    dissolvedOn: text().$type<IsoDate>(),
  },
  (table) => [index('subgroups_by_club').on(table.club)],
)
