import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './auth.ts'

/** What a user proves beside the password: the secret that their authenticator app holds too. */
export const secondSteps = sqliteTable('second_steps', {
  user: text()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** In base 32, as an app takes it when it is typed. */
  secret: text().notNull(),
  /** Null: setup has begun, but no code was shown yet; nothing is asked at the login. */
  confirmedAt: integer({ mode: 'timestamp_ms' }),
  /** The half minute whose code was accepted last; this code and earlier ones are no longer accepted. */
  lastStep: integer().notNull(),
})

/** Codes for people who lost the device, each accepted once and then deleted; only their hashes are stored. */
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
