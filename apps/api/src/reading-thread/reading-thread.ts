import type { RequestContext, Services } from '../context.ts'
import type { Log } from '../log.ts'
import { createAskedThread } from '../threads/asked-thread.ts'
import type { ReadingAnswer, ReadingJob, ReadingQuestion } from './messages.ts'

/** Answers requests that read so much that, on the main thread, everybody else would have to wait. */
export type ReadingThread = {
  /** `url` is the path and query of the request. */
  readonly answer: (
    url: string,
    context: RequestContext,
  ) => Promise<Pick<ReadingAnswer, 'status' | 'headers' | 'body'>>
  readonly stop: () => Promise<void>
}

export type ReadingThreadSettings = {
  /** The worker's script, as it is in the bundle: `reading-thread.js`. */
  readonly workerUrl: URL
  /** The database file. */
  readonly path: string
  readonly services: Pick<Services, 'viewings' | 'helpLine'>
  readonly log: Log
}

/**
 * Nobody waits as long as a minute for an answer. Two gigabytes are many times what a thread with 10,000 clubs needs.
 */
const limits = { secondsMax: 60, megabytesMax: 2048, idleSeconds: 600 }

/**
 * Starts a thread that reads the database file over its own connection, beside the thread that receives requests and
 * writes.
 */
export function createReadingThread({
  workerUrl,
  path,
  services,
  log,
}: ReadingThreadSettings): ReadingThread {
  const workerData: ReadingJob = { path, helpLine: services.helpLine }
  const thread = createAskedThread<ReadingQuestion>({ workerUrl, workerData, ...limits })
  return {
    answer: async (url, { user, requestId, address, now }) => {
      const question = { user, requestId, address, url, now: now().toISOString() }
      const { viewings, logged, ...answer } = await thread.ask<ReadingAnswer>(question)
      for (const shown of viewings) services.viewings.note(shown)
      for (const entry of logged) log(entry)
      return answer
    },
    stop: thread.end,
  }
}
