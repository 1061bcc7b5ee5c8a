import { createAskedThread } from '../threads/asked-thread.ts'
import type { OfficeTasks, TaskName } from './tasks.ts'

/** One call for the thread: the name of a task and the arguments of its function. */
export type OfficeJob = { readonly task: TaskName; readonly given: readonly unknown[] }

export type OfficeThreadSettings = {
  /** The worker's script: `worker.ts` from source, `office-thread.js` in the bundle. */
  readonly workerUrl: URL
  readonly secondsMax?: number
}

/**
 * Works on lists in a separate thread, one list at a time, so that a long list delays only users who send and fetch
 * lists. The first list starts the thread, which then stays. If the thread breaks, or takes more than 10 s over a list,
 * it is ended, the waiting user gets an error, and the next list starts a new thread.
 */
export function createOfficeThread({ workerUrl, secondsMax = 10 }: OfficeThreadSettings): OfficeTasks {
  const thread = createAskedThread<OfficeJob>({ workerUrl, secondsMax, megabytesMax: 512 })
  // The result has the return type of the function with this name, because the worker calls nothing else.
  const ask = <Answer>(task: TaskName, given: readonly unknown[]) => thread.ask<Answer>({ task, given })
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
