import type { LibSQLDatabase } from 'drizzle-orm/libsql'

/**
 * Drizzle's database without its relational queries: with them, every transaction would make an object for each table
 * before its first statement.
 */
export type Database = LibSQLDatabase
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** What can be read from: the database, or an open transaction. */
export type Readable = Pick<Database | Transaction, 'select' | 'selectDistinct'>
