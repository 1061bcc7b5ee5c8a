import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'

/** The message to the thread, with the port to which it reports the outcome. */
export type ThreadMessage<Question> = { readonly question: Question; readonly answerTo: MessagePort }

export type ThreadSaid<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: unknown }

export type AskedThread<Question> = {
  /** The answer has the type that the worker's script gives for this question. */
  readonly ask: <Answer>(question: Question) => Promise<Answer>
  /** Ends the thread, if one runs, with an error for every waiting caller. */
  readonly end: () => Promise<void>
}

export type AskedThreadSettings = {
  readonly workerUrl: URL
  readonly workerData?: unknown
  /** After this time the wait is too long, and the thread is given up. */
  readonly secondsMax: number
  readonly megabytesMax: number
  /** After this time without a question it ends, and its memory is freed; left out: it stays. */
  readonly idleSeconds?: number
}

/**
 * A separate thread for work that takes long. It starts with the first question. One that breaks, or takes too long, is
 * ended with an error for every waiting caller, and the next question starts another.
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
  // The thread needs neither the server's secrets nor its command line.
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
