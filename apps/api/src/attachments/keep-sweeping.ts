import type { Database } from '../db/database.ts'
import type { Log } from '../log.ts'
import { readContentsNeeded } from './queries.ts'
import type { AttachmentStore } from './store.ts'

const millisecondsPerDay = 86_400_000

/** Once a day, deletes the files of uploads that broke off or were refused at the end. */
export function keepSweeping(options: {
  readonly db: Database
  readonly attachments: AttachmentStore
  readonly now: () => Date
  readonly log: Log
}): { readonly stop: () => void } {
  const { db, attachments, now, log } = options
  const sweep = async () => {
    const entry = { requestId: '', actor: null, procedure: 'attachments.sweep' }
    try {
      const needed = await readContentsNeeded(db)
      const swept = await attachments.sweep((sha256) => needed.has(sha256), now())
      if (swept > 0) log({ ...entry, outcome: `${swept} files` })
    } catch (error) {
      log({ ...entry, outcome: 'failed', error })
    }
  }
  const first = setTimeout(sweep, 60_000).unref()
  const timer = setInterval(sweep, millisecondsPerDay).unref()
  return {
    stop: () => {
      clearTimeout(first)
      clearInterval(timer)
    },
  }
}
