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

/** What a user wants to be reminded of, and at which address. A user who wants no reminders has no row. */
export const reminderChoices = sqliteTable(
  'reminder_choices',
  {
    user: text()
      .primaryKey()
      .references(() => users.id),
    /** An e-mail address: personal data, so it is shown to nobody but the user. */
    address: text().notNull(),
    topics: text({ mode: 'json' }).$type<readonly ReminderTopic[]>().notNull(),
  },
  (table) => [check('reminder_topics', sql`json_valid(${table.topics})`)],
)

/** The letters to be sent, each with its outcome. This table, not a timer in memory, says what still has to be sent. */
export const letters = sqliteTable(
  'letters',
  {
    /** The id is also the part of the e-mail's Message-ID that stays the same at each try. */
    id: text().primaryKey(),
    recipient: text()
      .notNull()
      .references(() => users.id),
    subject: text().notNull(),
    text: text().notNull(),
    state: text({ enum: letterStates }).notNull(),
    /** How many tries have failed. */
    failures: integer().notNull(),
    /** Why the last try failed; null: no try has failed. */
    failure: text({ enum: letterFailures }).$type<LetterFailure>(),
    /** The letter is not sent before this time; null: it is no longer sent automatically. */
    againAt: integer({ mode: 'timestamp_ms' }),
    /** Since when the letter is in its state. */
    at: text().$type<Instant>().notNull(),
  },
  (table) => [
    index('letters_by_state').on(table.state),
    isOneOf('letter_state', table.state, letterStates),
    isOneOf('letter_failure', table.failure, letterFailures),
  ],
)

/** The items that each person was or will be reminded of. Each item appears once for each day and stage. */
export const reminders = sqliteTable(
  'reminders',
  {
    recipient: text()
      .notNull()
      .references(() => users.id),
    // No check lists the allowed words, because each new topic would require rebuilding the table.
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
