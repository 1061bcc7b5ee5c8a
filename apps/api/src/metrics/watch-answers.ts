import type { ServerResponse } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type AnswerClass, answerClasses, type Metrics } from './metrics.ts'

/** Counts answers and measures how long the main thread is blocked. */
export type AnswersWatched = {
  /** To be called for each answer before it is made. */
  readonly count: (response: ServerResponse) => void
  readonly read: () => Pick<Metrics, 'answers' | 'longestBlockMs'>
  readonly stop: () => void
}

/**
 * How often the delay is measured: often enough for what a person would notice, and so seldom that it costs nothing.
 */
const lookEveryMs = 20
const forgetEveryMs = 60_000

export function watchAnswers(): AnswersWatched {
  const answers: Record<AnswerClass, number> = { '2xx': 0, '3xx': 0, '4xx': 0, '5xx': 0 }
  const delay = monitorEventLoopDelay({ resolution: lookEveryMs })
  delay.enable()
  let ofMinuteBefore = 0
  const forgetting = setInterval(() => {
    ofMinuteBefore = delay.max
    delay.reset()
  }, forgetEveryMs).unref()
  return {
    count: (response) => {
      response.once('finish', () => {
        const answered = answerClasses.find((known) => known.startsWith(String(response.statusCode)[0] ?? ''))
        if (answered !== undefined) answers[answered] += 1
      })
    },
    read: () => ({
      answers: { ...answers },
      // The measured delay includes the pause between two checks.
      longestBlockMs: Math.max(0, Math.max(delay.max, ofMinuteBefore) / 1e6 - lookEveryMs),
    }),
    stop: () => {
      clearInterval(forgetting)
      delay.disable()
    },
  }
}
