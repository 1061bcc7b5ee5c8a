import { type DuplicateRulingId, duplicateDecisions } from '@lienthehe/domain/duplicates'
import type { MemberId } from '@lienthehe/domain/members'
import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { members } from './members.ts'

/** Decisions about pairs of memberships that looked like the same person. */
export const duplicateRulings = sqliteTable(
  'duplicate_rulings',
  {
    /** Numbers the rulings in the order in which they were made. */
    position: integer().primaryKey({ autoIncrement: true }),
    id: text().$type<DuplicateRulingId>().notNull().unique(),
    version: integer().notNull(),
    decision: text({ enum: duplicateDecisions }).notNull(),
    one: text()
      .$type<MemberId>()
      .notNull()
      .references(() => members.id),
    other: text()
      .$type<MemberId>()
      .notNull()
      .references(() => members.id),
    isWithdrawn: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [
    // Two officers may decide about a pair at the same time; the database itself makes sure that only the first
    // decision is stored. drizzle-kit splits an expression at its comma, so the migration of this index was corrected
    // by hand.
    uniqueIndex('one_ruling_on_a_pair')
      .on(sql`min(${table.one}, ${table.other})`, sql`max(${table.one}, ${table.other})`)
      .where(sql`not ${table.isWithdrawn}`),
    check('duplicate_ruling_pair', sql`${table.one} <> ${table.other}`),
    isOneOf('duplicate_ruling_decision', table.decision, duplicateDecisions),
  ],
)
