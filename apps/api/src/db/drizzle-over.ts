import type { DrizzleConfig } from 'drizzle-orm'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import { keepStatementsFor } from './kept-statements.ts'
import type { WatchedClient } from './watched-client.ts'

/**
 * Drizzle over a database. It tracks open transactions: inside one, using `db` throws instead of waiting for ever, and
 * statements made by `keepStatements` run in the transaction.
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
