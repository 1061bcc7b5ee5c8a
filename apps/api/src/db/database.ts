import type { LibSQLDatabase } from 'drizzle-orm/libsql'

/**
 * Without the relational queries of Drizzle, for which every transaction would make an object for each table before its
 * first statement.
 */
export type Database = LibSQLDatabase
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Anything that can be read from: the database, or the open transaction. */
export type Readable = Pick<Database | Transaction, 'select' | 'selectDistinct'>
