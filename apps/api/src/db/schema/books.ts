import type { ClubId } from '@lienthehe/domain/clubs'
import type { FundTimeline } from '@lienthehe/domain/funds'
import type { MoneyMoves } from '@lienthehe/domain/money'
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { clubs } from './clubs.ts'

/**
 * The fund books of all clubs, step by step. Each book is a separate chain of hashes. Rows are only added: triggers
 * refuse to change or delete one.
 */
export const bookSteps = sqliteTable(
  'book_steps',
  {
    club: text()
      .$type<ClubId>()
      .notNull()
      .references(() => clubs.id),
    /** The number of the step in its book, counted from 1 without a gap. */
    position: integer().notNull(),
    kind: text().notNull(),
    /** The domain's `BookStep` as canonical JSON. The hash covers exactly this text. */
    step: text().notNull(),
    by: text().notNull(),
    at: text().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.club, table.position] }),
    // For proposals to a second person and their answers: few compared with all other steps.
    index('book_steps_proposed')
      .on(table.club, table.kind)
      .where(sql`${table.kind} in ('proposal', 'confirmation', 'decline')`),
    check('book_step_position', sql`${table.position} >= 1`),
    check('book_step_json', sql`json_valid(${table.step})`),
  ],
)

/**
 * What the facts of clubs need from their books: the result of `timelineOf` for all steps, written again with each
 * step.
 */
export const bookTimelines = sqliteTable('book_timelines', {
  club: text()
    .$type<ClubId>()
    .primaryKey()
    .references(() => clubs.id),
  timeline: text({ mode: 'json' }).$type<FundTimeline>().notNull(),
})

/**
 * What sums over many clubs need from their books: the result of `clubMoneyOf` for all steps, written again with each
 * step.
 */
export const bookMoney = sqliteTable('book_money', {
  club: text()
    .$type<ClubId>()
    .primaryKey()
    .references(() => clubs.id),
  money: text({ mode: 'json' }).$type<MoneyMoves>().notNull(),
})
