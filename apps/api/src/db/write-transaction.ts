import type { InStatement, ResultSet, Transaction } from '@libsql/client'
import { DatabaseMisuse, TransactionTooLong } from './errors.ts'
import { statementKind } from './statement-kind.ts'
import type { Writer } from './writer.ts'
import type { Turn } from './writer-queue.ts'

/** An open transaction of the writer. It ends once: committed, rolled back, or taken away because it took too long. */
export class WriteTransaction implements Transaction {
  readonly #writer: Writer
  readonly #turn: Turn
  readonly #tooLateMs: number
  readonly #expiry: NodeJS.Timeout
  #state: 'open' | 'settled' | 'expired' = 'open'

  constructor(writer: Writer, turn: Turn) {
    this.#writer = writer
    this.#turn = turn
    this.#tooLateMs = performance.now() + writer.limits.transactionMs
    this.#expiry = setTimeout(() => this.#expire(), writer.limits.transactionMs)
  }

  get closed(): boolean {
    return this.#state !== 'open'
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#run(statement)
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return statements.map((statement) => this.#run(statement))
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#assertOpen()
    this.#writer.connection.exec(sql)
  }

  async commit(): Promise<void> {
    this.#assertOpen()
    try {
      this.#writer.connection.exec('COMMIT')
    } catch (error) {
      this.#writer.abandon(error)
      throw error
    } finally {
      this.#settle('settled')
    }
  }

  async rollback(): Promise<void> {
    this.close()
  }

  close(): void {
    if (this.#state !== 'open') return
    this.#writer.abandon()
    this.#settle('settled')
  }

  #run(statement: InStatement): ResultSet {
    this.#assertOpen()
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (statementKind(sql) === 'control') {
      throw new DatabaseMisuse('A transaction is begun and ended by the client, not by a statement.')
    }
    try {
      return this.#writer.connection.run(statement)
    } catch (error) {
      // A full disk ends the transaction inside SQLite: what followed would be written outside of it.
      if (!this.#writer.connection.inTransaction) {
        this.#writer.abandon(error)
        this.#settle('settled')
      }
      throw error
    }
  }

  #assertOpen(): void {
    // A callback that never leaves the microtask queue keeps the timer from firing, so the clock is asked too.
    if (this.#state === 'open' && performance.now() > this.#tooLateMs) this.#expire()
    if (this.#state === 'expired') {
      throw new TransactionTooLong('The transaction took too long and was rolled back.')
    }
    // Without its transaction the connection would write, and commit, each statement alone.
    if (this.#state === 'open' && !this.#writer.connection.inTransaction) this.#settle('settled')
    if (this.#state === 'settled') throw new DatabaseMisuse('The transaction has ended already.')
  }

  #expire(): void {
    if (this.#state !== 'open') return
    this.#writer.abandon(new TransactionTooLong('The transaction took too long and was rolled back.'))
    this.#settle('expired')
  }

  #settle(state: 'settled' | 'expired'): void {
    this.#state = state
    clearTimeout(this.#expiry)
    this.#turn.release()
  }
}
