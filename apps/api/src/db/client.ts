import type { InArgs, InStatement, ResultSet, Transaction, Value } from '@libsql/client'
import { Connection } from './connection.ts'
import { DatabaseBusy, DatabaseMisuse, StorageFull } from './errors.ts'
import { giveWay } from './give-way.ts'
import type { FileSeen } from './place.ts'
import { changesSchema, type StatementKind, statementKind } from './statement-kind.ts'
import { OpenTransactions, type WatchedClient } from './watched-client.ts'
import { WriteTransaction } from './write-transaction.ts'
import { type DatabaseReport, Writer, type WriterLimits } from './writer.ts'

const defaultLimits: WriterLimits = { waitingMax: 200, waitMs: 5000, transactionMs: 2000 }

export type DatabaseMetrics = {
  readonly writersWaiting: number
  readonly longestWaitMs: number
  /**
   * How many requests were refused because the database was busy. An operator should be alarmed by any value above
   * zero, here and in the next field.
   */
  readonly busyCount: number
  /** How often another process held the write lock. */
  readonly lockedElsewhereCount: number
  readonly storageFullCount: number
  readonly transactionsTooLong: number
  readonly connectionsReopened: number
}

export type LocalClientOptions = {
  readonly path: string
  readonly limits?: Partial<WriterLimits>
  readonly report?: (report: DatabaseReport) => void
  /** The names of tables whose rows the program remembers; see `watchedCommits`. */
  readonly watched?: readonly string[]
}

type BatchStatement = InStatement | [string, InArgs?]

/**
 * A database file with the interface of the official client. Reads use a read-only connection; writes run one after the
 * other.
 */
export class LocalClient implements WatchedClient {
  readonly protocol = 'file'
  readonly #writer: Writer
  readonly #reader: Connection
  readonly #counts = {
    busy: 0,
    lockedElsewhere: 0,
    storageFull: 0,
    transactionTooLong: 0,
    connectionReopened: 0,
  }
  readonly #transactions = new OpenTransactions()
  readonly #report: (report: DatabaseReport) => void
  #closed = false

  constructor({ path, limits, report, watched }: LocalClientOptions) {
    this.#report = ({ kind }) => {
      this.#counts[kind] += 1
      report?.({ kind })
    }
    // The writer is opened first: it switches the file to WAL, which a read-only connection cannot do.
    this.#writer = new Writer(path, { ...defaultLimits, ...limits }, this.#report, watched)
    this.#reader = new Connection(path, 'reader')
  }

  get closed(): boolean {
    return this.#closed
  }

  /** A number that grows whenever anything was written. */
  get commits(): number {
    return this.#writer.commits
  }

  /**
   * A number that grows whenever a watched table may have changed. It relies on this being the only program that writes
   * to the file.
   */
  get watchedCommits(): number {
    return this.#writer.watchedCommits
  }

  get metrics(): DatabaseMetrics {
    return {
      writersWaiting: this.#writer.queue.waiting,
      longestWaitMs: this.#writer.queue.longestWaitMs,
      busyCount: this.#counts.busy,
      lockedElsewhereCount: this.#counts.lockedElsewhere,
      storageFullCount: this.#counts.storageFull,
      transactionsTooLong: this.#counts.transactionTooLong,
      connectionsReopened: this.#counts.connectionReopened,
    }
  }

  /** Do all open connections use this write-ahead log? */
  holdsLog(log: FileSeen): boolean {
    return this.#writer.connection.holdsLog(log) && this.#reader.holdsLog(log)
  }

  async execute(statementOrSql: InStatement, args?: InArgs): Promise<ResultSet> {
    const statement =
      typeof statementOrSql === 'string' ? { sql: statementOrSql, args: args ?? [] } : statementOrSql
    if (this.#kindOf(statement) === 'read') return this.#read((reader) => reader.run(statement))
    const result = await this.#writer.inOneStep((writer) => writer.run(statement))
    if (changesSchema(statement.sql)) this.#noteSchemaChange()
    return result
  }

  /**
   * Runs all statements or none. If all are reads, they see the same state of the database; otherwise they run in one
   * immediate transaction.
   */
  async batch(batched: BatchStatement[]): Promise<ResultSet[]> {
    const statements = batched.map(asStatement)
    const kinds = statements.map((statement) => this.#kindOf(statement))
    if (kinds.every((kind) => kind === 'read')) {
      return this.#read((reader) => {
        reader.exec('BEGIN')
        try {
          return statements.map((statement) => reader.run(statement))
        } finally {
          if (reader.inTransaction) reader.exec('COMMIT')
        }
      })
    }
    const results = await this.#writer.inOneStep((writer) => statements.map((each) => writer.run(each)))
    if (statements.some(({ sql }) => changesSchema(sql))) this.#noteSchemaChange()
    return results
  }

  async transaction(): Promise<Transaction> {
    this.#assertUsable()
    const begun = new WriteTransaction(this.#writer, await this.#writer.begin())
    this.#transactions.note(begun)
    return begun
  }

  /**
   * While `work` has a transaction open, the client itself cannot be used: a write would wait for that transaction for
   * ever.
   */
  whileInTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.#transactions.during(work)
  }

  async values(statement: InStatement): Promise<Value[][]> {
    return this.#kindOf(statement) === 'read'
      ? this.#read((reader) => reader.values(statement))
      : this.#writer.inOneStep((writer) => writer.values(statement))
  }

  async valuesHere(statement: InStatement): Promise<Value[][]> {
    return this.#transactions.placeFor(this).values(statement)
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#assertUsable()
    await this.#writer.inOneStep((writer) => writer.exec(sql))
    this.#noteSchemaChange()
  }

  async migrate(): Promise<ResultSet[]> {
    throw new DatabaseMisuse('Migrations run when the server starts, and only then.')
  }

  async sync(): Promise<undefined> {
    throw new DatabaseMisuse('A database file has nothing to be synchronised with.')
  }

  reconnect(): void {
    throw new DatabaseMisuse('A closed database must be opened again.')
  }

  /** Lets the waiting writers finish, moves everything from the write-ahead log into the file, and closes. */
  async drainAndClose(): Promise<void> {
    await this.#writer.queue.drain()
    if (this.#closed) return
    this.#writer.connection.run('PRAGMA wal_checkpoint(TRUNCATE)')
    this.close()
  }

  close(): void {
    this.#closed = true
    this.#reader.close()
    this.#writer.connection.close()
  }

  #kindOf(statement: InStatement): StatementKind {
    this.#assertUsable()
    const kind = statementKind(typeof statement === 'string' ? statement : statement.sql)
    if (kind === 'control' || kind === 'savepoint') {
      throw new DatabaseMisuse('Transactions and settings of the database are not sent as statements.')
    }
    return kind
  }

  #assertUsable(): void {
    if (this.#closed) throw new DatabaseMisuse('The database is closed.')
    if (this.#transactions.here !== undefined) {
      throw new DatabaseMisuse('Inside a transaction only the transaction itself may be used.')
    }
  }

  async #read<T>(work: (reader: Connection) => T): Promise<T> {
    try {
      const answer = work(this.#reader)
      await giveWay()
      return answer
    } catch (error) {
      if (error instanceof DatabaseBusy || error instanceof StorageFull) {
        this.#report({ kind: error.reason })
        this.#reader.close()
        this.#report({ kind: 'connectionReopened' })
      }
      throw error
    }
  }

  /**
   * Called after the schema changed. Statements that were prepared before still return the old columns, so the reader
   * is opened again and the writer forgets its statements.
   */
  #noteSchemaChange(): void {
    this.#reader.close()
    this.#writer.connection.forgetStatements()
  }
}

function asStatement(statement: BatchStatement): { sql: string; args: InArgs } {
  if (typeof statement === 'string') return { sql: statement, args: [] }
  if (Array.isArray(statement)) return { sql: statement[0], args: statement[1] ?? [] }
  return { sql: statement.sql, args: statement.args ?? [] }
}
