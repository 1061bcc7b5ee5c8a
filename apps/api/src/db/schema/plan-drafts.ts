import type { TypedDraft } from '@lienthehe/domain/plan'
import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './accounts/auth.ts'

/**
 * Plans that are being written: every user who may adopt one can continue any of them, and they have no effect on
 * verdicts.
 */
export const planDrafts = sqliteTable(
  'plan_drafts',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    becoming: text({ enum: ['next', 'amendment', 'ofFile'] }).notNull(),
    /** The version of a plan that it follows or amends; null: it was begun from a file. */
    baseHash: text(),
    file: text(),
    /** As typed; it may contradict itself. */
    typed: text({ mode: 'json' }).$type<TypedDraft>().notNull(),
    /** Who saved it last, and when. */
    by: text()
      .notNull()
      .references(() => users.id),
    at: text().notNull(),
  },
  (table) => [
    check(
      'plan_draft_origin',
      sql`case ${table.becoming} when 'ofFile' then ${table.file} is not null and ${table.baseHash} is null when 'next' then ${table.baseHash} is not null and ${table.file} is null when 'amendment' then ${table.baseHash} is not null and ${table.file} is null else 0 end`,
    ),
  ],
)
