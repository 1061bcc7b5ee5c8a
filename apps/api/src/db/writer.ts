import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from './connection.ts'
import { DatabaseBusy, StorageFull, TransactionTooLong } from './errors.ts'
import { type Turn, WriterQueue } from './writer-queue.ts'

const pauseBetweenTriesMs = 25

export type WriterLimits = {
  readonly waitingMax: number
  readonly waitMs: number
  readonly transactionMs: number
}

/** What happened below that somebody should look at: each of these is logged, and counted in the metrics. */
export type DatabaseReport = {
  /** `busy` was refused; `lockedElsewhere` means that another process writes to our file, which none should. */
  readonly kind: 'busy' | 'lockedElsewhere' | 'storageFull' | 'transactionTooLong' | 'connectionReopened'
}

/** The one connection that writes, the queue before it, and the only place where transactions begin and end. */
export class Writer {
  readonly connection: Connection
  readonly queue: WriterQueue
  readonly limits: WriterLimits
  readonly #report: (report: DatabaseReport) => void

  constructor(path: string, limits: WriterLimits, report: (report: DatabaseReport) => void) {
    this.connection = new Connection(path, 'writer')
    this.queue = new WriterQueue(limits)
    this.limits = limits
    this.#report = report
  }

  /** Waits for its turn and for other processes, then holds the write lock. */
  async begin(): Promise<Turn> {
    const turn = await this.queue.enter().catch((error: unknown) => this.#reportAndThrow(error))
    try {
      if (this.#tryToBegin(turn)) return turn
      this.#report({ kind: 'lockedElsewhere' })
      do await sleep(pauseBetweenTriesMs)
      while (!this.#tryToBegin(turn))
      return turn
    } catch (error) {
      turn.release()
      return this.#reportAndThrow(error)
    }
  }

  /** One synchronous piece of work in its own transaction: all of it is on disk afterwards, or none. */
  async inOneStep<T>(work: (connection: Connection) => T): Promise<T> {
    const turn = await this.begin()
    try {
      const result = work(this.connection)
      this.connection.exec('COMMIT')
      return result
    } catch (error) {
      this.abandon(error)
      throw error
    } finally {
      turn.release()
    }
  }

  /** Leaves the connection without a transaction, whatever state the failure left it in. */
  abandon(cause?: unknown): void {
    this.#reportOf(cause)
    // Rolled back in any case: a closed connection keeps its lock until its statements are garbage-collected.
    const rolledBack = this.#rolledBack()
    if (rolledBack && !(cause instanceof DatabaseBusy)) return
    // After a BUSY inside a transaction, later writes on this connection would be acknowledged and lost.
    this.connection.close()
    this.#report({ kind: 'connectionReopened' })
  }

  #tryToBegin(turn: Turn): boolean {
    try {
      this.connection.exec('BEGIN IMMEDIATE')
      return true
    } catch (error) {
      if (!(error instanceof DatabaseBusy) || performance.now() + pauseBetweenTriesMs > turn.deadlineMs)
        throw error
      return false
    }
  }

  #rolledBack(): boolean {
    try {
      // SQLite has rolled back by itself after a full disk; a second ROLLBACK would fail.
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK')
      return true
    } catch (error) {
      this.#reportOf(error)
      return false
    }
  }

  #reportOf(error: unknown): void {
    if (error instanceof DatabaseBusy) this.#report({ kind: 'busy' })
    if (error instanceof StorageFull) this.#report({ kind: 'storageFull' })
    if (error instanceof TransactionTooLong) this.#report({ kind: 'transactionTooLong' })
  }

  #reportAndThrow(error: unknown): never {
    this.#reportOf(error)
    throw error
  }
}
