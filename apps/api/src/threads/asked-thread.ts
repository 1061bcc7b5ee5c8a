import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'

/** A question for the thread, and the port on which it sends the outcome back. */
export type ThreadMessage<Question> = { readonly question: Question; readonly answerTo: MessagePort }

export type ThreadSaid<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: unknown }

export type AskedThread<Question> = {
  /**
   * Sends a question to the thread. The caller names the type of the answer, which must be the type that the worker's
   * script returns.
   */
  readonly ask: <Answer>(question: Question) => Promise<Answer>
  /** Ends the thread, if it is running. Every waiting caller gets an error. */
  readonly end: () => Promise<void>
}

export type AskedThreadSettings = {
  readonly workerUrl: URL
  readonly workerData?: unknown
  /** If an answer takes longer than this, the thread is ended. */
  readonly secondsMax: number
  readonly megabytesMax: number
  /** If no question comes for this long, the thread ends and frees its memory. Left out: the thread stays. */
  readonly idleSeconds?: number
}

/**
 * A separate thread for work that takes long. It starts with the first question. If it breaks or takes too long, it is
 * ended, every waiting caller gets an error, and the next question starts a new thread.
 */
export function createAskedThread<Question>({
  idleSeconds,
  ...settings
}: AskedThreadSettings): AskedThread<Question> {
  let running: Running<Question> | null = null
  let idle: NodeJS.Timeout | undefined
  const end = async () => {
    const ending = running
    running = null
    await ending?.terminate()
  }
  const rest = () => {
    if (idleSeconds !== undefined) idle = setTimeout(() => void end(), idleSeconds * 1000).unref()
  }
  return {
    ask: async (question) => {
      clearTimeout(idle)
      running ??= start<Question>(settings, (ended) => {
        if (running === ended) running = null
      })
      const asked = running
      try {
        return await asked.ask(question)
      } finally {
        if (asked.waiting.size === 0) rest()
      }
    },
    end: async () => {
      clearTimeout(idle)
      await end()
    },
  }
}

type Running<Question> = {
  readonly ask: <Answer>(question: Question) => Promise<Answer>
  readonly waiting: ReadonlySet<unknown>
  readonly terminate: () => Promise<unknown>
}

function start<Question>(
  { workerUrl, workerData, secondsMax, megabytesMax }: Omit<AskedThreadSettings, 'idleSeconds'>,
  onEnd: (ended: Running<Question>) => void,
): Running<Question> {
  // The thread gets none of the server's secrets or arguments, because it does not need them.
  const worker = new Worker(workerUrl, {
    ...{ workerData, env: {}, execArgv: [] },
    resourceLimits: { maxOldGenerationSizeMb: megabytesMax },
  })
  worker.unref()
  const waiting = new Set<(error: unknown) => void>()
  const running = { ask, waiting, terminate: () => worker.terminate() }
  const end = (error: unknown) => {
    onEnd(running)
    for (const reject of waiting) reject(error)
  }
  worker.once('error', end)
  worker.once('exit', (code) => end(new Error(`A thread that was asked ended with ${code}.`)))
  return running

  async function ask<Answer>(question: Question): Promise<Answer> {
    const { port1: answers, port2: answerTo } = new MessageChannel()
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const timer = setTimeout(() => void worker.terminate(), secondsMax * 1000)
    waiting.add(reject)
    answers.once('message', (said: ThreadSaid<Answer>) => {
      if (said.kind === 'answered') resolve(said.answer)
      else reject(said.error)
    })
    worker.postMessage({ question, answerTo } satisfies ThreadMessage<Question>, [answerTo])
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      waiting.delete(reject)
      answers.close()
    }
  }
}
