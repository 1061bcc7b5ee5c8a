import type { Connection } from './connection.ts'

/** How many writes go to disk together at most … */
const writesMax = 64
/** … and for how long, in milliseconds, the first of them gathers others. */
const gatheringMs = 20

/**
 * Writes that go to disk together: they run one after the other in one transaction, so that all of them wait for the
 * disk only once. Until its COMMIT, which applies to all of them or to none, each can be taken back alone. No foreign
 * key may be deferred: it would be checked at that COMMIT, and one write would fail the others.
 */
export class WriteGroup {
  readonly #connection: Connection
  readonly #beganMs = performance.now()
  readonly #disk = Promise.withResolvers<void>()
  #writes = 0

  /** On a connection that has just begun a transaction. */
  constructor(connection: Connection) {
    this.#connection = connection
    // Everybody who waits for it receives its failure; where nobody waits any more, nothing is lost.
    this.#disk.promise.catch(() => undefined)
  }

  /** Settles when the group is on disk; rejects when it is not and none of its writes happened. */
  get onDisk(): Promise<void> {
    return this.#disk.promise
  }

  get isFull(): boolean {
    return this.#writes >= writesMax || performance.now() - this.#beganMs > gatheringMs
  }

  /** Does it contain only one write, which the end of the transaction takes back as well? */
  get isOfOne(): boolean {
    return this.#writes === 1
  }

  /** Another write begins; the one before it has ended. */
  enter(): void {
    if (this.#writes > 0) this.#connection.exec('SAVEPOINT write')
    this.#writes += 1
  }

  /** The write that began last has succeeded. */
  keep(): void {
    if (!this.isOfOne) this.#connection.exec('RELEASE write')
  }

  /** Takes back the write that began last, which is not the only one. */
  takeBack(): void {
    this.#connection.exec('ROLLBACK TO write')
    this.#connection.exec('RELEASE write')
  }

  commit(): void {
    this.#connection.exec('COMMIT')
    this.#disk.resolve()
  }

  /** Reports to everybody in it why nothing of it was kept. */
  fail(cause: unknown): void {
    this.#disk.reject(cause)
  }
}
