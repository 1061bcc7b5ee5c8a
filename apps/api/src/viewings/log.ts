import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Viewed } from '@lienthehe/domain/privacy'
import { dateOf } from '../calendar/today.ts'
import type { Database } from '../db/database.ts'
import { insertViewings, type Viewing } from './queries.ts'

/** Records which user saw data about which club's people. The user's request does not wait for it. */
export type ViewingLog = {
  /** Records that this user was shown people of these clubs today. */
  readonly note: (shown: {
    readonly viewer: string
    readonly clubs: readonly ClubId[]
    readonly what: Viewed
  }) => void
  /** Stores the records so far. Those that cannot be stored wait for the next time. */
  readonly flush: () => Promise<void>
}

/** A log that writes to this database. It remembers today's stored lines, so that each line is written once. */
export function createViewingLog({
  db,
  now,
}: {
  readonly db: Database
  readonly now: () => Date
}): ViewingLog {
  let today: IsoDate | undefined
  let noted = new Set<string>()
  let waiting: Viewing[] = []
  return {
    note: ({ viewer, clubs, what }) => {
      const day = dateOf(now())
      if (day !== today) noted = new Set()
      today = day
      for (const club of clubs) {
        const line = `${viewer} ${club} ${what}`
        if (noted.has(line)) continue
        noted.add(line)
        waiting.push({ viewer, club, day, what })
      }
    },
    flush: async () => {
      const writing = waiting
      if (writing.length === 0) return
      waiting = []
      try {
        await insertViewings(db, writing)
      } catch (error) {
        waiting = [...writing, ...waiting]
        throw error
      }
    },
  }
}
