import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import type * as schema from './schema/index.ts'

export type Database = LibSQLDatabase<typeof schema>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Whatever can be read from: the database, or the transaction that is open. */
export type Readable = Pick<Database | Transaction, 'select' | 'selectDistinct'>
