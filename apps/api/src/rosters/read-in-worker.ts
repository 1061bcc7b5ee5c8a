import { Worker } from 'node:worker_threads'
import type { Result } from '@lienthehe/domain'
import { refuse } from '@lienthehe/domain/refusals'
import type { CutOffFile } from '@lienthehe/office/cut-off'
import type { ListKind, Roster, RosterRefusal } from '@lienthehe/office/roster'

/** The kinds of list that a file may be read as, and the result for each. */
export type FileReadings = {
  readonly roster: Roster
  readonly clubList: Roster
  readonly boardList: Roster
  readonly careList: Roster
  readonly cutOff: CutOffFile
}
type ReadAs = keyof FileReadings

/** The input of the thread. The spreadsheet library has one reader for each kind of list. */
export type ReadingJob = { readonly bytes: Uint8Array; readonly fileName: string; readonly as: ReadAs }

export type ReaderSettings = {
  /** The worker's script: `worker.ts` from source, `roster-worker.js` in the bundle. */
  readonly workerUrl: URL
  readonly secondsMax?: number
  readonly megabytesMax?: number
}

/**
 * Reads a stranger's file in its own thread, which is ended when it takes more than 512 MB or 30 s. A file that is made
 * to exhaust the server only exhausts the thread.
 */
export function readInWorker<As extends ReadAs>(
  bytes: Uint8Array,
  {
    fileName,
    as,
    workerUrl,
    secondsMax = 30,
    megabytesMax = 512,
  }: ReaderSettings & { readonly fileName: string; readonly as: As },
): Promise<Result<FileReadings[As], RosterRefusal>> {
  // Copies the bytes and transfers the copy, because the bytes may be part of a buffer that others use.
  const own = new Uint8Array(bytes)
  const worker = new Worker(workerUrl, {
    workerData: { bytes: own, fileName, as } satisfies ReadingJob,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: megabytesMax },
    // The thread gets none of the server's secrets or arguments, because it does not need them.
    env: {},
    execArgv: [],
  })
  const { promise, resolve, reject } = Promise.withResolvers<Result<FileReadings[As], RosterRefusal>>()
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

type SentFile = { readonly fileName: string; readonly user: string }

/** Reads the files that people send. Refuses a file while too many others are being read. */
export type FileReaders = {
  /** Reads a list of members, or the named kind of list. */
  readonly readRoster: (
    bytes: Uint8Array,
    file: SentFile & { readonly kind?: ListKind },
  ) => Promise<Result<Roster, RosterRefusal>>
  readonly readCutOff: (bytes: Uint8Array, file: SentFile) => Promise<Result<CutOffFile, RosterRefusal>>
}

const readingOfKind = {
  members: 'roster',
  clubs: 'clubList',
  boards: 'boardList',
  homeCare: 'careList',
} as const satisfies Record<ListKind, ReadAs>

/**
 * The only reader of a server. It reads at most two files at a time, and at most one for each user, so that nobody
 * keeps the others waiting.
 */
export function createFileReaders(settings: ReaderSettings): FileReaders {
  const readersMax = 2
  const reading = new Set<string>()
  async function read<As extends ReadAs>(bytes: Uint8Array, { fileName, user }: SentFile, as: As) {
    if (reading.size >= readersMax || reading.has(user)) return refuse({ reason: 'importBusy' } as const)
    reading.add(user)
    try {
      return await readInWorker(bytes, { ...settings, fileName, as })
    } finally {
      reading.delete(user)
    }
  }
  return {
    readRoster: (bytes, { kind = 'members', ...file }) => read(bytes, file, readingOfKind[kind]),
    readCutOff: (bytes, file) => read(bytes, file, 'cutOff'),
  }
}
