import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { OfficeTasks, TaskName } from './tasks.ts'

/** What the thread is sent, with the port to which it says what came of it. */
export type Job = {
  readonly task: TaskName
  readonly given: readonly unknown[]
  readonly answerTo: MessagePort
}

export type Said<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: unknown }

export type OfficeThreadSettings = {
  /** The worker's script: `worker.ts` from source, `office-thread.js` in the bundle. */
  readonly workerUrl: URL
  readonly secondsMax?: number
}

/**
 * Works on lists in a thread of its own, one after the other: a long one keeps nobody waiting but those who send and fetch
 * lists. The thread starts with the first and stays. One that breaks, or takes more than 10 s over a list, is given up with
 * an error for whoever waits, and the next list starts another.
 */
export function createOfficeThread({ workerUrl, secondsMax = 10 }: OfficeThreadSettings): OfficeTasks {
  let thread: Thread | null = null
  const ask: Thread = (task, given) => {
    thread ??= startThread(workerUrl, secondsMax * 1000, () => {
      thread = null
    })
    return thread(task, given)
  }
  return {
    fillTemplate: (...given) => ask('fillTemplate', given),
    judgeBoardList: (...given) => ask('judgeBoardList', given),
    judgeCareList: (...given) => ask('judgeCareList', given),
    judgeClubList: (...given) => ask('judgeClubList', given),
    judgeRoster: (...given) => ask('judgeRoster', given),
    judgeUnitRoster: (...given) => ask('judgeUnitRoster', given),
    writeAnnex: (...given) => ask('writeAnnex', given),
    writeReport: (...given) => ask('writeReport', given),
    writeRoster: (...given) => ask('writeRoster', given),
    writeTable: (...given) => ask('writeTable', given),
    writeTables: (...given) => ask('writeTables', given),
    writeUnitRoster: (...given) => ask('writeUnitRoster', given),
  }
}

/** What comes back is of the type that the function of this name answers: the worker calls nothing else. */
type Thread = <Answer>(task: TaskName, given: readonly unknown[]) => Promise<Answer>

function startThread(workerUrl: URL, millisecondsMax: number, onEnd: () => void): Thread {
  // It needs neither the server's secrets nor its command line.
  const worker = new Worker(workerUrl, {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  worker.unref()
  const waiting = new Set<(error: unknown) => void>()
  const end = (error: unknown) => {
    onEnd()
    for (const reject of waiting) reject(error)
  }
  worker.once('error', end)
  worker.once('exit', (code) => end(new Error(`The thread that works on lists ended with ${code}.`)))

  return async <Answer>(task: TaskName, given: readonly unknown[]) => {
    const { port1: answers, port2: answerTo } = new MessageChannel()
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const timer = setTimeout(() => worker.terminate(), millisecondsMax)
    waiting.add(reject)
    answers.once('message', (said: Said<Answer>) => {
      if (said.kind === 'done') resolve(said.answer)
      else reject(said.error)
    })
    worker.postMessage({ task, given, answerTo } satisfies Job, [answerTo])
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      waiting.delete(reject)
      answers.close()
    }
  }
}
