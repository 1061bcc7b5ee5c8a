import type { RequestContext } from '../context.ts'
import type { LogEntry } from '../log.ts'
import type { ViewingLog } from '../viewings/log.ts'

/** What the thread receives when it starts. */
export type ReadingJob = { readonly path: string; readonly helpLine: string | null }

/** A question, with the user who asks: the thread that answers requests has already identified them. */
export type ReadingQuestion = Pick<RequestContext, 'user' | 'requestId' | 'address'> & {
  /** Path and query. */
  readonly url: string
  /** The moment of the request, in ISO form. */
  readonly now: string
}

/** A complete answer, with what has to be noted about it. */
export type ReadingAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  readonly viewings: readonly Parameters<ViewingLog['note']>[0][]
  readonly logged: readonly LogEntry[]
}
