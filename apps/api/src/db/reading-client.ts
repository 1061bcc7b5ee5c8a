import type { InArgs, InStatement, ResultSet, Value } from '@libsql/client'
import { Connection } from './connection.ts'
import { DatabaseMisuse } from './errors.ts'
import { giveWay } from './give-way.ts'
import type { WatchedClient } from './watched-client.ts'

/**
 * A database file that another thread writes to. This client only reads it. Each statement sees the state at its own
 * moment.
 */
export class ReadingClient implements WatchedClient {
  readonly protocol = 'file'
  readonly #connection: Connection
  #closed = false

  constructor(path: string) {
    this.#connection = new Connection(path, 'reader')
  }

  get closed(): boolean {
    return this.#closed
  }

  execute(statementOrSql: InStatement, args?: InArgs): Promise<ResultSet> {
    const statement =
      typeof statementOrSql === 'string' ? { sql: statementOrSql, args: args ?? [] } : statementOrSql
    return this.#read((connection) => connection.run(statement))
  }

  values(statement: InStatement): Promise<Value[][]> {
    return this.#read((connection) => connection.values(statement))
  }

  valuesHere(statement: InStatement): Promise<Value[][]> {
    return this.values(statement)
  }

  /** Runs all statements on the same state of the database. */
  batch(batched: (InStatement | [string, InArgs?])[]): Promise<ResultSet[]> {
    return this.#read((connection) => {
      connection.exec('BEGIN')
      try {
        return batched.map((each) =>
          connection.run(Array.isArray(each) ? { sql: each[0], args: each[1] ?? [] } : each),
        )
      } finally {
        if (connection.inTransaction) connection.exec('COMMIT')
      }
    })
  }

  close(): void {
    this.#closed = true
    this.#connection.close()
  }

  whileInTransaction = refuse
  transaction = refuse
  executeMultiple = refuse
  migrate = refuse
  sync = refuse
  reconnect = () => {
    throw new DatabaseMisuse('A closed database must be opened again.')
  }

  async #read<T>(work: (connection: Connection) => T): Promise<T> {
    try {
      const answer = work(this.#connection)
      await giveWay()
      return answer
    } catch (error) {
      // The next statement then opens a new connection.
      this.#connection.close()
      throw error
    }
  }
}

async function refuse(): Promise<never> {
  throw new DatabaseMisuse('This thread only reads.')
}
