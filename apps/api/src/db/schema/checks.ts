import { type SQL, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check } from 'drizzle-orm/sqlite-core'

/**
 * Drizzle's `enum` is only a type, so a check repeats the allowed words in the database. They come from the domain and
 * are never typed again.
 */
export function isOneOf(name: string, column: AnySQLiteColumn, words: readonly string[]) {
  return check(name, sql`${column} in (${literals(words)})`)
}

function literals(words: readonly string[]): SQL {
  return sql.raw(words.map((word) => `'${word}'`).join(', '))
}
