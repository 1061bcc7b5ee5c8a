import type { DrizzleConfig } from 'drizzle-orm'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import type { LocalClient } from './client.ts'

/** Drizzle over a database file, marking open transactions so that using `db` inside one throws instead of hanging. */
export function drizzleOver<Schema extends Record<string, unknown>>(
  client: LocalClient,
  config: DrizzleConfig<Schema>,
): LibSQLDatabase<Schema> {
  const db = drizzle(client, config)
  const begin = db.transaction.bind(db)
  db.transaction = (work, options) =>
    begin((transaction) => client.whileInTransaction(() => work(transaction)), options)
  return db
}
