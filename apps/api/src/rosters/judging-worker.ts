import { parentPort } from 'node:worker_threads'
import { judgeRoster } from '@lienthehe/office/roster'
import type { JudgingJob } from './judge-in-worker.ts'

parentPort?.on('message', ({ roster, situation, answerTo }: JudgingJob) => {
  answerTo.postMessage(judgeRoster(roster, situation))
})
