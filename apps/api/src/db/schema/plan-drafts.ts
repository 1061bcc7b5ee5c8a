import type { TypedDraft } from '@lienthehe/domain/plan'
import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './accounts/auth.ts'

/**
 * Plans that are being written. Every user who may adopt a plan can continue any of them. Drafts have no effect on
 * verdicts.
 */
export const planDrafts = sqliteTable(
  'plan_drafts',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    becoming: text({ enum: ['next', 'amendment', 'ofFile'] }).notNull(),
    /** The hash of the plan version that the draft follows or amends; null: the draft was begun from a file. */
    baseHash: text(),
    file: text(),
    /** The draft as a person typed it; it may contradict itself. */
    typed: text({ mode: 'json' }).$type<TypedDraft>().notNull(),
    /** The user who saved it last, and when. */
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
