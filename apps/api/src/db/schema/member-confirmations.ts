import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberConfirmation } from '@lienthehe/domain/members'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { clubs } from './clubs.ts'

/** Each row says on which day somebody confirmed that these people of a club are still members. */
export const memberConfirmations = sqliteTable(
  'member_confirmations',
  {
    id: text().$type<MemberConfirmation['id']>().primaryKey(),
    version: integer().notNull(),
    club: text()
      .$type<ClubId>()
      .notNull()
      .references(() => clubs.id),
    confirmedOn: text().$type<IsoDate>().notNull(),
    /** The ids of the people, as JSON. */
    members: text({ mode: 'json' }).$type<MemberConfirmation['members']>().notNull(),
    isWithdrawn: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [
    index('member_confirmations_by_club').on(table.club),
    check('member_confirmation_members', sql`json_type(${table.members}) = 'array'`),
  ],
)
