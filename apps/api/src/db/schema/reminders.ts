import type { IsoDate } from '@lienthehe/domain'
import type { Instant } from '@lienthehe/domain/calendar'
import {
  type LetterFailure,
  letterFailures,
  letterStates,
  type ReminderTopic,
  reminderStages,
  reminderTopics,
} from '@lienthehe/domain/reminders'
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './accounts/auth.ts'
import { isOneOf } from './checks.ts'

/** What a user wants to be reminded of, and where; people who want nothing have no row. */
export const reminderChoices = sqliteTable(
  'reminder_choices',
  {
    user: text()
      .primaryKey()
      .references(() => users.id),
    /** Personal: shown to nobody but the user. */
    address: text().notNull(),
    topics: text({ mode: 'json' }).$type<readonly ReminderTopic[]>().notNull(),
  },
  (table) => [check('reminder_topics', sql`json_valid(${table.topics})`)],
)

/** The letters to be sent, each with its outcome: this table, and no timer, says what still has to be done. */
export const letters = sqliteTable(
  'letters',
  {
    /** Also the stable part of its Message-ID. */
    id: text().primaryKey(),
    recipient: text()
      .notNull()
      .references(() => users.id),
    subject: text().notNull(),
    text: text().notNull(),
    state: text({ enum: letterStates }).notNull(),
    /** How many tries have failed. */
    failures: integer().notNull(),
    /** Why it failed last; null: it has not failed. */
    failure: text({ enum: letterFailures }).$type<LetterFailure>(),
    /** Not to be sent earlier; null: no longer sent automatically. */
    againAt: integer({ mode: 'timestamp_ms' }),
    /** Since when it is in its state. */
    at: text().$type<Instant>().notNull(),
  },
  (table) => [
    index('letters_by_state').on(table.state),
    isOneOf('letter_state', table.state, letterStates),
    isOneOf('letter_failure', table.failure, letterFailures),
  ],
)

/** What each person has been or will be reminded of: each item once for each day and stage. */
export const reminders = sqliteTable(
  'reminders',
  {
    recipient: text()
      .notNull()
      .references(() => users.id),
    // No check repeats the words: each new topic would require rebuilding the table.
    topic: text({ enum: reminderTopics }).notNull(),
    stage: text({ enum: reminderStages }).notNull(),
    about: text().notNull(),
    dueOn: text().$type<IsoDate>().notNull(),
    letter: text()
      .notNull()
      .references(() => letters.id),
  },
  (table) => [
    primaryKey({ columns: [table.recipient, table.topic, table.stage, table.about, table.dueOn] }),
    index('reminders_by_letter').on(table.letter),
    isOneOf('reminder_stage', table.stage, reminderStages),
  ],
)
