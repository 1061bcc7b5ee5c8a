import { type HttpClient, HttpServerError, type Stream } from '@libsql/hrana-client'

/**
 * How many idle streams are kept; each is a connection that the database server keeps open too. Several requests may
 * run at once.
 */
const keptMax = 8
/** How long an idle stream is kept; the server itself forgets it after ten seconds. */
const keptMs = 5_000

/**
 * Idle streams of a database server, kept for the next query. A new stream is a new connection on the server, which
 * then reads the whole schema first, so the query would take three times as long.
 */
export class KeptStreams {
  readonly #http: HttpClient
  #free: { readonly stream: Stream; readonly since: number }[] = []
  readonly #usedBefore = new WeakSet<Stream>()
  #pruning: NodeJS.Timeout | null = null

  constructor(http: HttpClient) {
    this.#http = http
  }

  /** Takes an idle stream, or opens one. The caller gives it back with `keep`, or closes it. */
  take(): Stream {
    const last = this.#free.pop()
    if (last === undefined) return this.#http.openStream()
    if (!isOld(last) && !last.stream.closed) return last.stream
    last.stream.close()
    return this.take()
  }

  /** Takes a stream back. Its last answer must have been good, and it must have no open transaction. */
  keep(stream: Stream): void {
    if (stream.closed) return
    if (this.#free.length >= keptMax) {
      stream.close()
      return
    }
    this.#usedBefore.add(stream)
    this.#free.push({ stream, since: performance.now() })
    this.#pruning ??= setInterval(() => this.#prune(), keptMs).unref()
  }

  /**
   * Sends a query on a kept stream. If the server does not know the stream any more, because it was restarted, it has
   * not run the query, so the query is sent again on a new stream. From the moment when `ask` receives a stream, the
   * caller of `begin` must close it or give it back.
   */
  async begin<T>(ask: (stream: Stream) => Promise<T>): Promise<T> {
    const stream = this.take()
    try {
      return await ask(stream)
    } catch (error) {
      if (!this.#usedBefore.has(stream) || !isForgotten(error)) throw error
      stream.close()
      this.closeFree()
      return ask(this.#http.openStream())
    }
  }

  closeFree(): void {
    for (const { stream } of this.#free.splice(0)) stream.close()
    this.#stopPruning()
  }

  #prune(): void {
    for (const kept of this.#free) if (isOld(kept)) kept.stream.close()
    this.#free = this.#free.filter(({ stream }) => !stream.closed)
    if (this.#free.length === 0) this.#stopPruning()
  }

  #stopPruning(): void {
    if (this.#pruning !== null) clearInterval(this.#pruning)
    this.#pruning = null
  }
}

function isOld({ since }: { readonly since: number }): boolean {
  return performance.now() - since > keptMs
}

/** Did the server refuse the request because it does not know the stream? It then has run nothing of it. */
function isForgotten(error: unknown): boolean {
  return error instanceof HttpServerError && error.status === 400
}
