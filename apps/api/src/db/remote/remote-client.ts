import type { InArgs, InStatement, ResultSet, Transaction, Value } from '@libsql/client'
import { type HttpClient, openHttp, type RowsResult, type Stream } from '@libsql/hrana-client'
import type { DatabaseMetrics } from '../client.ts'
import { DatabaseBusy, DatabaseMisuse } from '../errors.ts'
import { statementKind } from '../statement-kind.ts'
import { OpenTransactions, type WatchedClient } from '../watched-client.ts'
import { WriterQueue } from '../writer-queue.ts'
import { ask as askOverKeptConnections } from './ask.ts'
import { KeptStreams } from './kept-streams.ts'
import { type Around, asHrana, resultSetOf, sendTogether, valuesIn } from './pipeline.ts'
import { RemoteTransaction } from './remote-transaction.ts'
import { typedRemoteError } from './typed-error.ts'

/**
 * How long to wait for an answer. A replica never answers a request that arrived while its primary was failing; a query
 * may then be sent again. The wait must be longer than five seconds: after that time the server frees the lock of a
 * program that was killed.
 */
const answerMs = 8_000

/**
 * How often a query is tried. When the primary fails, a kept stream may break, and the second try may still arrive
 * during the failure.
 */
const triesOfQuestion = 3

/** How many writes may wait in this process, and for how long: five seconds, as on the server. */
const limits = { waitingMax: 200, waitMs: 5000 }

export type RemoteOptions = {
  readonly url: string
  readonly authToken?: string
  /** The function that sends requests. Tests pass their own, to count the requests. */
  readonly fetch?: typeof fetch
}

/**
 * A database server with the interface of the official client, but with two differences. The writes of this process run
 * one after the other, because several writers of one process would only lock each other out. Inside a transaction, a
 * statement that only changes something is sent together with the next query (see `RemoteTransaction`).
 */
export class RemoteClient implements WatchedClient {
  readonly protocol = 'http'
  readonly #http: HttpClient
  readonly #streams: KeptStreams
  readonly #queue = new WriterQueue(limits)
  readonly #transactions = new OpenTransactions()
  #busyCount = 0

  constructor({ url, authToken, fetch: ask = askOverKeptConnections }: RemoteOptions) {
    const within: typeof fetch = (request, init) =>
      ask(request, { ...init, signal: AbortSignal.timeout(answerMs) })
    this.#http = openHttp(url.replace(/^libsql:/, 'https:'), authToken, within, undefined, 3)
    this.#http.intMode = 'number'
    this.#streams = new KeptStreams(this.#http)
  }

  get closed(): boolean {
    return this.#http.closed
  }

  get metrics(): DatabaseMetrics {
    return {
      writersWaiting: this.#queue.waiting,
      longestWaitMs: this.#queue.longestWaitMs,
      busyCount: this.#busyCount,
      lockedElsewhereCount: 0,
      storageFullCount: 0,
      transactionsTooLong: 0,
      connectionsReopened: 0,
    }
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const asked = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    return resultSetOf(await this.#runOne(asked))
  }

  async values(statement: InStatement): Promise<Value[][]> {
    return valuesIn(await this.#runOne(statement))
  }

  async valuesHere(statement: InStatement): Promise<Value[][]> {
    return this.#transactions.placeFor(this).values(statement)
  }

  async batch(batched: (InStatement | [string, InArgs?])[]): Promise<ResultSet[]> {
    const statements = batched.map((each) =>
      Array.isArray(each) ? { sql: each[0], args: each[1] ?? [] } : each,
    )
    const kinds = statements.map(kindOf)
    const isReading = kinds.every((kind) => kind === 'read')
    const answers = isReading
      ? await this.#sendAll(statements, 'BEGIN')
      : await this.#inTurn(() => this.#sendAll(statements, 'BEGIN IMMEDIATE'))
    return answers.slice(0, statements.length).map(resultSetOf)
  }

  async transaction(): Promise<Transaction> {
    this.#assertUsable()
    const turn = await this.#queue.enter().catch((error: unknown) => this.#noteAndThrow(error))
    const begun = new RemoteTransaction(this.#streams, turn)
    this.#transactions.note(begun)
    return begun
  }

  whileInTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.#transactions.during(work)
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#inTurn(() => this.#onStream((stream) => stream.sequence(sql)))
  }

  async migrate(): Promise<ResultSet[]> {
    throw new DatabaseMisuse('Migrations run when the server starts, and only then.')
  }

  async sync(): Promise<undefined> {
    throw new DatabaseMisuse('A database server is asked, not copied.')
  }

  reconnect(): void {
    throw new DatabaseMisuse('A closed database must be opened again.')
  }

  /** Waits until this program may write. Throws `DatabaseBusy` if others keep the database locked for too long. */
  async untilFree(): Promise<void> {
    await this.#inTurn(() => this.#sendAll([], 'BEGIN IMMEDIATE'))
  }

  /**
   * A separate stream for work that is longer than one transaction, that is, for the migrations. The caller must close
   * it.
   */
  openStream(): Stream {
    return this.#http.openStream()
  }

  async drainAndClose(): Promise<void> {
    await this.#queue.drain()
    this.close()
  }

  close(): void {
    this.#streams.closeFree()
    this.#http.close()
  }

  async #runOne(statement: InStatement): Promise<RowsResult> {
    this.#assertUsable()
    const ask = () => this.#onStream((stream) => stream.query(asHrana(statement)))
    if (kindOf(statement) !== 'read') return this.#inTurn(ask)
    for (let tries = 1; ; tries += 1)
      try {
        return await ask()
      } catch (error) {
        if (!(error instanceof DatabaseBusy) || tries === triesOfQuestion) throw error
      }
  }

  #sendAll(statements: readonly InStatement[], begin: Around['begin']): Promise<readonly RowsResult[]> {
    return this.#onStream((stream) => sendTogether(stream, statements, { begin, commits: true }))
  }

  async #onStream<T>(ask: (stream: Stream) => Promise<T>): Promise<T> {
    let asked: Stream | undefined
    try {
      const answer = await this.#streams.begin((stream) => {
        asked = stream
        return ask(stream)
      })
      if (asked !== undefined) this.#streams.keep(asked)
      return answer
    } catch (error) {
      // Closing the stream ends any transaction that a refused statement left open on the server.
      asked?.close()
      return this.#noteAndThrow(error)
    }
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#assertUsable()
    const turn = await this.#queue.enter().catch((error: unknown) => this.#noteAndThrow(error))
    try {
      return await work()
    } finally {
      turn.release()
    }
  }

  #assertUsable(): void {
    if (this.#http.closed) throw new DatabaseMisuse('The database is closed.')
    if (this.#transactions.here !== undefined)
      throw new DatabaseMisuse('Inside a transaction only the transaction itself may be used.')
  }

  #noteAndThrow(error: unknown): never {
    const typed = typedRemoteError(error)
    if (typed instanceof DatabaseBusy) {
      this.#busyCount += 1
      // Once its primary has failed, a replica answers only on new streams.
      this.#streams.closeFree()
    }
    throw typed
  }
}

function kindOf(statement: InStatement): 'read' | 'write' {
  const kind = statementKind(typeof statement === 'string' ? statement : statement.sql)
  if (kind === 'control' || kind === 'savepoint')
    throw new DatabaseMisuse('Transactions and settings of the database are not sent as statements.')
  return kind
}
