import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { Roster, RosterJudgement, Situation } from '@lienthehe/office/roster'

/** What a list would do in this situation: see `judgeRoster`. */
export type JudgeRoster = (roster: Roster, situation: Situation) => Promise<RosterJudgement>

/** What the thread is sent, with the port to which it answers. */
export type JudgingJob = {
  readonly roster: Roster
  readonly situation: Situation
  readonly answerTo: MessagePort
}

export type JudgeSettings = {
  /** The worker's script: `judging-worker.ts` from source, `roster-judge.js` in the bundle. */
  readonly workerUrl: URL
  readonly secondsMax?: number
}

/**
 * Judges lists in a thread of its own, one after the other: a long list keeps nobody waiting but those who send lists.
 * The thread starts with the first list and stays. One that breaks, or takes more than 10 s over a list, is given up with
 * an error for whoever waits, and the next list starts another.
 */
export function createRosterJudge({ workerUrl, secondsMax = 10 }: JudgeSettings): JudgeRoster {
  let thread: Thread | null = null
  return (roster, situation) => {
    thread ??= startThread(workerUrl, () => {
      thread = null
    })
    return thread.judge(roster, situation, secondsMax * 1000)
  }
}

type Thread = {
  readonly judge: (roster: Roster, situation: Situation, millisecondsMax: number) => Promise<RosterJudgement>
}

function startThread(workerUrl: URL, onEnd: () => void): Thread {
  // It needs neither the server's secrets nor its command line.
  const worker = new Worker(workerUrl, {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  worker.unref()
  const waiting = new Set<(error: Error) => void>()
  const end = (error: Error) => {
    onEnd()
    for (const reject of waiting) reject(error)
  }
  worker.once('error', end)
  worker.once('exit', (code) => end(new Error(`The thread that judges lists ended with ${code}.`)))

  const judge: Thread['judge'] = async (roster, situation, millisecondsMax) => {
    const { port1: answers, port2: answerTo } = new MessageChannel()
    const { promise, resolve, reject } = Promise.withResolvers<RosterJudgement>()
    const timer = setTimeout(() => worker.terminate(), millisecondsMax)
    waiting.add(reject)
    answers.once('message', resolve)
    worker.postMessage({ roster, situation, answerTo } satisfies JudgingJob, [answerTo])
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      waiting.delete(reject)
      answers.close()
    }
  }
  return { judge }
}
