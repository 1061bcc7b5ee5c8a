import type { Client, InStatement, ResultSet } from '@libsql/client'
import Database from 'libsql'
import { DatabaseMisuse } from '../db/errors.ts'
import { readOnlyUri } from '../db/file-url.ts'
import { argumentsToSql, columnNames, resultSet, rowOf } from '../db/result-set.ts'

/** A read-only view of a database file as it was at one instant, with the interface that Drizzle expects. */
export class ReadOnlyClient implements Client {
  readonly protocol = 'file'
  readonly closed = false
  readonly database: Database.Database

  constructor(path: string) {
    this.database = new Database(readOnlyUri(path), { timeout: 1000 })
    try {
      this.database.exec('BEGIN')
    } catch (error) {
      this.database.close()
      throw error
    }
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
    const prepared = this.database.prepare(sql).raw(true).safeIntegers(true)
    const columns = prepared.columns().map(({ name }) => name)
    const names = columnNames(columns)
    return resultSet({ columns, rows: prepared.all(argumentsToSql(args)).map((raw) => rowOf(raw, names)) })
  }

  close(): void {
    // Ends the transaction first: a closed connection keeps its lock until its statements are garbage-collected.
    if (this.database.inTransaction) this.database.exec('ROLLBACK')
    this.database.close()
  }

  batch = refuse
  transaction = refuse
  executeMultiple = refuse
  migrate = refuse
  sync = refuse
  reconnect = () => {
    throw new DatabaseMisuse('A database that is examined is opened once.')
  }
}

async function refuse(): Promise<never> {
  throw new DatabaseMisuse('A database that is examined is only read, one statement after the other.')
}
