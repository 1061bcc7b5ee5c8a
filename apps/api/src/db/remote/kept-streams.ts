import { type HttpClient, HttpServerError, type Stream } from '@libsql/hrana-client'

/** More than one program asks at once on a machine of two cores; each stream is a connection that the server holds. */
const keptMax = 8
/** The server forgets a stream that nobody uses for ten seconds. */
const keptMs = 5_000

/**
 * Idle streams of a database server, kept for the next query: a new stream is a new connection there, which reads the
 * whole schema before it answers, so a query takes three times as long.
 */
export class KeptStreams {
  readonly #http: HttpClient
  #free: { readonly stream: Stream; readonly since: number }[] = []
  readonly #usedBefore = new WeakSet<Stream>()
  #pruning: NodeJS.Timeout | null = null

  constructor(http: HttpClient) {
    this.#http = http
  }

  /** An idle stream. The caller gives it back with `keep`, or closes it. */
  take(): Stream {
    const last = this.#free.pop()
    if (last === undefined) return this.#http.openStream()
    if (!isOld(last) && !last.stream.closed) return last.stream
    last.stream.close()
    return this.take()
  }

  /** Only for a stream whose last answer was good and which has no open transaction. */
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
   * Queries on a kept stream, and again on a new one if the server no longer knows the first because it was restarted:
   * the query was not run then. The caller owns the stream from before the query on, whatever happens.
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

/** A server that does not know the stream refuses the whole request before it reads it. */
function isForgotten(error: unknown): boolean {
  return error instanceof HttpServerError && error.status === 400
}
