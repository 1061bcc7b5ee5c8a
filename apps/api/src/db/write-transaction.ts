import type { InStatement, ResultSet, Transaction, Value } from '@libsql/client'
import type { Connection } from './connection.ts'
import { DatabaseBusy, DatabaseMisuse, TransactionTooLong } from './errors.ts'
import { statementKind } from './statement-kind.ts'
import type { OpenWrite, Writer } from './writer.ts'

/** An open transaction of the writer. It ends once: by commit, by rollback, or because it took too long. */
export class WriteTransaction implements Transaction {
  readonly #writer: Writer
  readonly #write: OpenWrite
  readonly #tooLateMs: number
  readonly #expiry: NodeJS.Timeout
  #state: 'open' | 'settled' | 'expired' = 'open'

  constructor(writer: Writer, write: OpenWrite) {
    this.#writer = writer
    this.#write = write
    this.#tooLateMs = performance.now() + writer.limits.transactionMs
    this.#expiry = setTimeout(() => this.#expire(), writer.limits.transactionMs)
  }

  get closed(): boolean {
    return this.#state !== 'open'
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#run(statement, (connection) => connection.run(statement))
  }

  async values(statement: InStatement): Promise<Value[][]> {
    return this.#run(statement, (connection) => connection.values(statement))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return statements.map((each) => this.#run(each, (connection) => connection.run(each)))
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#assertOpen()
    this.#writer.connection.exec(sql)
  }

  async commit(): Promise<void> {
    this.#assertOpen()
    this.#settle('settled')
    await this.#write.keep()
  }

  /** Rolls back. Resolves when the earlier writes that the transaction saw are on disk. */
  async rollback(): Promise<void> {
    if (this.#state === 'open') await this.#takeBack('settled')
  }

  close(): void {
    if (this.#state === 'open') void this.#takeBack('settled')
  }

  #run<T>(statement: InStatement, work: (connection: Connection) => T): T {
    this.#assertOpen()
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (statementKind(sql) === 'control') {
      throw new DatabaseMisuse('A transaction is begun and ended by the client, not by a statement.')
    }
    try {
      return work(this.#writer.connection)
    } catch (error) {
      // A full disk makes SQLite end the transaction: later statements would run outside of it.
      const isOver = error instanceof DatabaseBusy || !this.#writer.connection.inTransaction
      if (isOver) void this.#takeBack('settled', error)
      throw error
    }
  }

  #assertOpen(): void {
    // A callback that only awaits resolved promises keeps the timer from firing, so the time is also checked here.
    if (this.#state === 'open' && performance.now() > this.#tooLateMs) this.#expire()
    if (this.#state === 'expired') {
      throw new TransactionTooLong('The transaction took too long and was rolled back.')
    }
    // If SQLite has ended the transaction, each further statement would be committed separately.
    if (this.#state === 'open' && !this.#writer.connection.inTransaction) void this.#takeBack('settled')
    if (this.#state === 'settled') throw new DatabaseMisuse('The transaction has ended already.')
  }

  #expire(): void {
    if (this.#state !== 'open') return
    void this.#takeBack(
      'expired',
      new TransactionTooLong('The transaction took too long and was rolled back.'),
    )
  }

  #takeBack(state: 'settled' | 'expired', cause?: unknown): Promise<void> {
    this.#settle(state)
    return this.#write.takeBack(cause)
  }

  #settle(state: 'settled' | 'expired'): void {
    this.#state = state
    clearTimeout(this.#expiry)
  }
}
