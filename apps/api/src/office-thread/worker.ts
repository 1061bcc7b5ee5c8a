import { parentPort } from 'node:worker_threads'
import type { Job, Said } from './office-thread.ts'
import { officeTasks } from './tasks.ts'

parentPort?.on('message', async ({ task, given, answerTo }: Job) => {
  answerTo.postMessage(await perform(task, given))
})

/** A list that fails is a matter of whoever sent it: the thread goes on with the next. */
async function perform(task: Job['task'], given: Job['given']): Promise<Said<unknown>> {
  const work: (...given: readonly never[]) => unknown = officeTasks[task]
  try {
    return { kind: 'done', answer: await Reflect.apply(work, undefined, given) }
  } catch (error) {
    return { kind: 'failed', error }
  }
}
