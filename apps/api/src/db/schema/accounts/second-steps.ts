import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './auth.ts'

/** What a user needs besides the password: the secret, which their authenticator app also stores. */
export const secondSteps = sqliteTable('second_steps', {
  user: text()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** In base 32, as a person types it into an authenticator app. */
  secret: text().notNull(),
  /** Null: setup has begun, but the user has not entered a code yet, so the login asks for no code. */
  confirmedAt: integer({ mode: 'timestamp_ms' }),
  /** The half minute whose code was accepted last; this code and earlier ones are no longer accepted. */
  lastStep: integer().notNull(),
})

/** Codes for people who lost their device. Each works once and is then deleted. Only their hashes are stored. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    user: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.user, table.hash] })],
)
