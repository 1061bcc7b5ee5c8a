import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from './connection.ts'
import { DatabaseBusy, DatabaseMisuse, StorageFull, TransactionTooLong } from './errors.ts'
import { WriteGroup } from './write-group.ts'
import { type Turn, WriterQueue } from './writer-queue.ts'

const pauseBetweenTriesMs = 25
/** For how long writes follow each other before the event loop gets a turn. A turn for each costs a tenth of a write. */
const writingMs = 2

export type WriterLimits = {
  readonly waitingMax: number
  readonly waitMs: number
  readonly transactionMs: number
}

/** Events of the database that an operator should know about. Each is logged and counted in the metrics. */
export type DatabaseReport = {
  /** `busy`: a request was refused. `lockedElsewhere`: another process writes to our file, which none should do. */
  readonly kind: 'busy' | 'lockedElsewhere' | 'storageFull' | 'transactionTooLong' | 'connectionReopened'
}

/**
 * A write that has its turn. It ends once, by `keep` or `takeBack`. What it wrote or read is only certain when the
 * promise of that call resolves.
 */
export type OpenWrite = {
  /** Ends the write; resolves when it is on disk. */
  readonly keep: () => Promise<void>
  /** Rolls the write back. Resolves when the earlier writes that it read are on disk; rejects if they failed. */
  readonly takeBack: (cause?: unknown) => Promise<void>
}

/** The only connection that writes, with a queue before it. Transactions begin and end only here. */
export class Writer {
  readonly connection: Connection
  readonly queue: WriterQueue
  readonly limits: WriterLimits
  readonly #report: (report: DatabaseReport) => void
  /** Writes that have run but are not on disk yet; the next writer may join them. */
  #group: WriteGroup | null = null
  #commits = 0
  /** When the event loop last had a turn between two writes. */
  #loopTurnBeganMs = 0
  #watchedCommits = 0

  constructor(
    path: string,
    limits: WriterLimits,
    report: (report: DatabaseReport) => void,
    watched: readonly string[] = [],
  ) {
    this.connection = new Connection(path, 'writer', watched)
    this.queue = new WriterQueue(limits)
    this.limits = limits
    this.#report = report
  }

  /** How often something was committed, or may have been. */
  get commits(): number {
    return this.#commits
  }

  /** How often something was committed that may have changed a watched table. */
  get watchedCommits(): number {
    return this.#watchedCommits
  }

  /** Waits for its turn and for other processes, then begins a write. */
  async begin(): Promise<OpenWrite> {
    const turn = await this.queue.enter().catch((error: unknown) => this.#reportAndThrow(error))
    try {
      const group = this.#group ?? (await this.#beginGroup(turn))
      this.#group = group
      group.enter()
      return {
        keep: () => this.#keep(group, turn),
        takeBack: (cause) => this.#takeBack(group, turn, cause),
      }
    } catch (error) {
      if (this.#group !== null) this.#dissolve(this.#group, error)
      turn.release()
      return this.#reportAndThrow(error)
    }
  }

  /** Does one synchronous piece of work as a write: afterwards all of it is on disk, or nothing. */
  async inOneStep<T>(work: (connection: Connection) => T): Promise<T> {
    const write = await this.begin()
    let result: T
    try {
      result = work(this.connection)
    } catch (error) {
      await write.takeBack(error)
      throw error
    }
    await write.keep()
    return result
  }

  #keep(group: WriteGroup, turn: Turn): Promise<void> {
    try {
      group.keep()
    } catch (error) {
      this.#reportOf(error)
      this.#dissolve(group, error)
    }
    this.#pass(turn)
    return group.onDisk
  }

  #takeBack(group: WriteGroup, turn: Turn, cause: unknown): Promise<void> {
    this.#reportOf(cause)
    // After SQLITE_BUSY inside a transaction, this connection would acknowledge later writes and lose them. A full disk
    // may have made SQLite end the transaction. In both cases the whole group is lost.
    const isLost = cause instanceof DatabaseBusy || !this.connection.inTransaction
    if (group.isOfOne || isLost) {
      this.#dissolve(group, cause ?? new DatabaseMisuse('A write ended the transaction that it shared.'))
      this.#pass(turn)
      return Promise.resolve()
    }
    try {
      group.takeBack()
    } catch (error) {
      this.#reportOf(error)
      this.#dissolve(group, error)
    }
    this.#pass(turn)
    return group.onDisk
  }

  /**
   * Ends a writer's turn. If others wait, the next one joins the same group; otherwise the group is committed. Writing
   * is synchronous, so the event loop gets a turn after a few writes, in which readers are answered and new writers can
   * join the queue.
   */
  #pass(turn: Turn): void {
    const isJoined = this.#group !== null && !this.#group.isFull && this.queue.waiting > 0
    if (isJoined && performance.now() - this.#loopTurnBeganMs < writingMs) {
      turn.release()
      return
    }
    setImmediate(() => {
      this.#loopTurnBeganMs = performance.now()
      const group = this.#group
      if (group !== null && (this.queue.waiting === 0 || group.isFull)) this.#commit(group)
      turn.release()
    })
  }

  #commit(group: WriteGroup): void {
    try {
      group.commit()
      this.#group = null
      this.#noteCommit()
    } catch (error) {
      this.#reportOf(error)
      this.#dissolve(group, error)
    }
  }

  /** Rolls back the whole group after a failure, so that the connection has no open transaction. */
  #dissolve(group: WriteGroup, cause: unknown): void {
    this.#group = null
    this.#noteCommit()
    // The rollback comes before closing: a closed connection keeps its lock until its statements are garbage-collected.
    const rolledBack = this.#rolledBack()
    if (!rolledBack || cause instanceof DatabaseBusy) {
      this.connection.close()
      this.#report({ kind: 'connectionReopened' })
    }
    group.fail(cause)
  }

  #noteCommit(): void {
    this.#commits += 1
    if (this.connection.tookWatched()) this.#watchedCommits += 1
  }

  async #beginGroup(turn: Turn): Promise<WriteGroup> {
    if (!this.#tryToBegin(turn)) {
      this.#report({ kind: 'lockedElsewhere' })
      do await sleep(pauseBetweenTriesMs)
      while (!this.#tryToBegin(turn))
    }
    return new WriteGroup(this.connection)
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
      // After a full disk, SQLite has already rolled back by itself; a second ROLLBACK would fail.
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
