import type { InStatement, ResultSet, Transaction, Value } from '@libsql/client'
import type { RowsResult, Stream } from '@libsql/hrana-client'
import { DatabaseMisuse } from '../errors.ts'
import { resultSet } from '../result-set.ts'
import { statementKind } from '../statement-kind.ts'
import type { StatementPlace } from '../watched-client.ts'
import type { Turn } from '../writer-queue.ts'
import type { KeptStreams } from './kept-streams.ts'
import { resultSetOf, sendTogether, valuesIn } from './pipeline.ts'
import { typedRemoteError } from './typed-error.ts'

/** How many changes may wait to be sent together: a larger request would exceed the size that the server accepts. */
const heldMax = 500

/**
 * An open transaction on a database server. Every query is a round trip. A statement that only changes something waits
 * and is sent together with the next query or with COMMIT, so a transaction takes few round trips. A caller that needs
 * the result of a change uses RETURNING. If a waiting statement is refused, this is noticed when it is sent; the whole
 * transaction is then rolled back, just as if it had been refused at once.
 */
export class RemoteTransaction implements Transaction, StatementPlace {
  readonly #streams: KeptStreams
  readonly #turn: Turn
  /** `null`: nothing was sent yet. */
  #stream: Stream | null = null
  #held: InStatement[] = []
  #state: 'open' | 'ended' = 'open'

  constructor(streams: KeptStreams, turn: Turn) {
    this.#streams = streams
    this.#turn = turn
  }

  get closed(): boolean {
    return this.#state !== 'open'
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (await this.#holds(statement)) return told
    return resultSetOf(await this.#ask(statement))
  }

  async values(statement: InStatement): Promise<Value[][]> {
    if (await this.#holds(statement)) return []
    return valuesIn(await this.#ask(statement))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const answers = await this.#send(statements)
    return answers.slice(-statements.length).map(resultSetOf)
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#send([])
    await this.#stream?.sequence(sql)
  }

  async commit(): Promise<void> {
    this.#assertOpen()
    this.#state = 'ended'
    try {
      if (this.#stream === null && this.#held.length === 0) return
      await this.#sendHeld([], true)
      this.#giveBack()
    } finally {
      this.#leave()
    }
  }

  async rollback(): Promise<void> {
    if (this.#state === 'ended') return
    this.#state = 'ended'
    try {
      if (this.#stream === null) return
      await this.#stream.run('ROLLBACK')
      this.#giveBack()
    } catch {
      // If the server cannot be reached, it rolls back by itself once the stream has been idle for long enough.
    } finally {
      this.#leave()
    }
  }

  close(): void {
    void this.rollback()
  }

  async #holds(statement: InStatement): Promise<boolean> {
    this.#assertOpen()
    const sql = typeof statement === 'string' ? statement : statement.sql
    const kind = statementKind(sql)
    if (kind === 'control' || kind === 'savepoint')
      throw new DatabaseMisuse('A transaction is begun and ended by the client, not by a statement.')
    if (kind !== 'write' || /\breturning\b/i.test(sql)) return false
    this.#held.push(statement)
    if (this.#held.length >= heldMax) await this.#send([])
    return true
  }

  async #ask(statement: InStatement): Promise<RowsResult> {
    const answer = (await this.#send([statement])).at(-1)
    if (answer === undefined) throw new DatabaseMisuse('A question got no answer.')
    return answer
  }

  async #send(statements: readonly InStatement[]): Promise<readonly RowsResult[]> {
    this.#assertOpen()
    return this.#sendHeld(statements, false)
  }

  async #sendHeld(statements: readonly InStatement[], commits: boolean): Promise<readonly RowsResult[]> {
    const together = [...this.#held, ...statements]
    this.#held = []
    try {
      if (this.#stream !== null) return await sendTogether(this.#stream, together, { begin: null, commits })
      return await this.#streams.begin((stream) => {
        this.#stream = stream
        return sendTogether(stream, together, { begin: 'BEGIN IMMEDIATE', commits })
      })
    } catch (error) {
      throw typedRemoteError(error)
    }
  }

  #assertOpen(): void {
    if (this.#state === 'ended') throw new DatabaseMisuse('The transaction has ended already.')
  }

  #giveBack(): void {
    if (this.#stream !== null) this.#streams.keep(this.#stream)
    this.#stream = null
  }

  /** Closes the stream, so that nothing stays open on the server, and lets the next writer begin. */
  #leave(): void {
    this.#stream?.close()
    this.#turn.release()
  }
}

/** The result of a change that was not sent yet: it does not know how many rows were changed. */
const told: ResultSet = Object.defineProperty(resultSet({}), 'rowsAffected', {
  get: () => {
    throw new DatabaseMisuse('Whoever wants to know how many rows a change has hit asks with RETURNING.')
  },
})
