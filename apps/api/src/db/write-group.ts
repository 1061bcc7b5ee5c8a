import type { Connection } from './connection.ts'

/** The largest number of writes that are committed together. */
const writesMax = 64
/** For how many milliseconds, from the first write on, others may join the group. */
const gatheringMs = 20

/**
 * Writes that are committed together. They run one after the other in one transaction, so that they wait for the disk
 * only once. Until its COMMIT, each write can be rolled back alone; the COMMIT stores all of them or none. No foreign
 * key may be deferred: it would be checked at the COMMIT, and one bad write would make all others fail.
 */
export class WriteGroup {
  readonly #connection: Connection
  readonly #beganMs = performance.now()
  readonly #disk = Promise.withResolvers<void>()
  #writes = 0

  /** Expects a connection that has just begun a transaction. */
  constructor(connection: Connection) {
    this.#connection = connection
    // Every write that waits for `onDisk` gets the failure. If none waits, the rejection is ignored here.
    this.#disk.promise.catch(() => undefined)
  }

  /** Resolves when the group is on disk. Rejects when the group failed; then none of its writes was stored. */
  get onDisk(): Promise<void> {
    return this.#disk.promise
  }

  get isFull(): boolean {
    return this.#writes >= writesMax || performance.now() - this.#beganMs > gatheringMs
  }

  /** Does the group contain only one write? It needs no savepoint: rolling back the transaction undoes it. */
  get isOfOne(): boolean {
    return this.#writes === 1
  }

  /** Begins another write; the one before it must have ended. */
  enter(): void {
    if (this.#writes > 0) this.#connection.exec('SAVEPOINT write')
    this.#writes += 1
  }

  /** Marks the last write as successful. */
  keep(): void {
    if (!this.isOfOne) this.#connection.exec('RELEASE write')
  }

  /** Rolls back the last write. It must not be the only one in the group. */
  takeBack(): void {
    this.#connection.exec('ROLLBACK TO write')
    this.#connection.exec('RELEASE write')
  }

  commit(): void {
    this.#connection.exec('COMMIT')
    this.#disk.resolve()
  }

  /** Tells every write of the group why none of them was stored. */
  fail(cause: unknown): void {
    this.#disk.reject(cause)
  }
}
