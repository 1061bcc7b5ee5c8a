import { type SQL, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check } from 'drizzle-orm/sqlite-core'

/**
 * Drizzle's `enum` is only a type of TypeScript, so a check makes the database refuse other words. The words come from
 * the domain and are not repeated by hand.
 */
export function isOneOf(name: string, column: AnySQLiteColumn, words: readonly string[]) {
  return check(name, sql`${column} in (${literals(words)})`)
}

function literals(words: readonly string[]): SQL {
  return sql.raw(words.map((word) => `'${word}'`).join(', '))
}
