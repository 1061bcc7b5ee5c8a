import type { IsoDate } from '@lienthehe/domain'
import { type BoardTermId, boardPosts, termEndReasons } from '@lienthehe/domain/boards'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { users } from './accounts/auth.ts'
import { isOneOf } from './checks.ts'
import { clubs } from './clubs.ts'
import { members } from './members.ts'

/** Who held which post of a club's board, and when. */
export const boardTerms = sqliteTable(
  'board_terms',
  {
    /** Numbers the terms in the order in which they were recorded. */
    position: integer().primaryKey({ autoIncrement: true }),
    id: text().$type<BoardTermId>().notNull().unique(),
    version: integer().notNull(),
    club: text()
      .$type<ClubId>()
      .notNull()
      .references(() => clubs.id),
    post: text({ enum: boardPosts }).notNull(),
    fullName: text().notNull(),
    /** Null: the holder is on no list of the club, or is not known to be. */
    member: text()
      .$type<MemberId>()
      .references(() => members.id),
    /** Null: the holder has no account. */
    account: text().references(() => users.id),
    heldFrom: text().$type<IsoDate>().notNull(),
    /** Null in this column and the next: the post is still held. */
    endedOn: text().$type<IsoDate>(),
    endedBecause: text({ enum: termEndReasons }),
    correctedBecause: text(),
  },
  (table) => [
    index('board_terms_by_club').on(table.club),
    index('board_terms_by_account').on(table.account),
    // The database itself makes sure that a post has only one holder at a time.
    uniqueIndex('one_holder_of_a_post')
      .on(table.club, table.post)
      .where(sql`${table.endedOn} is null and ${table.post} <> 'member'`),
    isOneOf('board_post', table.post, boardPosts),
    isOneOf('board_term_ended_because', table.endedBecause, termEndReasons),
    check('board_term_end', sql`(${table.endedOn} is null) = (${table.endedBecause} is null)`),
  ],
)
