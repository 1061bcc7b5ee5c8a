import { Worker } from 'node:worker_threads'
import { type Result, refuse } from '@lienthehe/domain'
import type { Roster, RosterRefusal } from '@lienthehe/office/roster'

type RosterResult = Result<Roster, RosterRefusal>

export type ReaderSettings = {
  /** The worker's script: `worker.ts` from source, `roster-worker.js` in the bundle. */
  readonly workerUrl: URL
  readonly secondsMax?: number
  readonly megabytesMax?: number
}

/**
 * Reads a stranger's file in a thread of its own, which may take 512 MB and 30 s and is ended then: a file that was
 * made to exhaust the server exhausts the thread.
 */
export function readRosterInWorker(
  bytes: Uint8Array,
  {
    fileName,
    workerUrl,
    secondsMax = 30,
    megabytesMax = 512,
  }: ReaderSettings & { readonly fileName: string },
): Promise<RosterResult> {
  // A copy, handed over whole: the bytes may be a part of a buffer that others use.
  const own = new Uint8Array(bytes)
  const worker = new Worker(workerUrl, {
    workerData: { bytes: own, fileName },
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: megabytesMax },
    // It needs neither the server's secrets nor its command line.
    env: {},
    execArgv: [],
  })
  const { promise, resolve, reject } = Promise.withResolvers<RosterResult>()
  const timer = setTimeout(
    () => resolve(refuse({ reason: 'tooSlow', seconds: secondsMax })),
    secondsMax * 1000,
  )
  worker.once('message', resolve)
  worker.once('error', (error) => {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      resolve(refuse({ reason: 'fileSuspicious', suspicion: 'memory' }))
    else reject(error)
  })
  worker.once('exit', (code) => reject(new Error(`The roster worker ended with ${code} before it answered.`)))
  return promise.finally(() => {
    clearTimeout(timer)
    return worker.terminate()
  })
}

/** The one reader of a server: two files at once, and one of a user, so that nobody can keep the others waiting. */
export function createRosterReader(
  settings: ReaderSettings,
): (bytes: Uint8Array, file: { readonly fileName: string; readonly user: string }) => Promise<RosterResult> {
  const readersMax = 2
  const reading = new Set<string>()
  return async (bytes, { fileName, user }) => {
    if (reading.size >= readersMax || reading.has(user)) return refuse({ reason: 'importBusy' })
    reading.add(user)
    try {
      return await readRosterInWorker(bytes, { ...settings, fileName })
    } finally {
      reading.delete(user)
    }
  }
}
