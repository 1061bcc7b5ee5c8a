import type { DrizzleConfig } from 'drizzle-orm'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import { keepStatementsFor } from './kept-statements.ts'
import type { WatchedClient } from './watched-client.ts'

/**
 * Drizzle over a database, marking open transactions: using `db` inside one throws instead of hanging, and statements that
 * are kept run inside it.
 */
export function drizzleOver<Schema extends Record<string, unknown>>(
  client: WatchedClient,
  config: DrizzleConfig<Schema>,
): LibSQLDatabase<Schema> {
  const db = drizzle(client, config)
  const keep = keepStatementsFor(client, config)
  const begin = db.transaction.bind(db)
  db.transaction = (work, options) =>
    client.whileInTransaction(() =>
      begin((transaction) => {
        keep(transaction)
        return work(transaction)
      }, options),
    )
  keep(db)
  return db
}
