import type { RequestContext } from '../context.ts'
import type { LogEntry } from '../log.ts'
import type { ViewingLog } from '../viewings/log.ts'

/** The data with which the thread starts. */
export type ReadingJob = { readonly path: string; readonly helpLine: string | null }

/** A request for the reading thread, and its user, whom the thread that receives requests has already identified. */
export type ReadingQuestion = Pick<RequestContext, 'user' | 'requestId' | 'address'> & {
  /** The path and query of the request. */
  readonly url: string
  /** The time of the request, in ISO form. */
  readonly now: string
}

/** A complete answer, and what must be logged about it. */
export type ReadingAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  readonly viewings: readonly Parameters<ViewingLog['note']>[0][]
  readonly logged: readonly LogEntry[]
}
