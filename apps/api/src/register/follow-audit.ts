import type { Database } from '../db/database.ts'
import { type Changes, readChangesSince } from './read-changes.ts'
import { readBehind, readClubsNamed } from './read-clubs.ts'
import { inSlices } from './slices.ts'

/** How many clubs are read at once, which takes some 5 ms. */
const clubsAtOnce = 30

/**
 * Delivers every club and all units' plans once. After that it delivers the subject of each change that is in the
 * audit.
 */
export type AuditFollower = {
  /** Settles when everything that was written before the call has been delivered. */
  readonly catchUp: () => Promise<void>
  /** Is a delivery unfinished, with some of the changed clubs delivered and others not? */
  readonly isBetween: () => boolean
}

/** Follows the audit of the database from its beginning; `take` receives what is delivered. */
export function followAudit(
  db: Database,
  take: (changes: Pick<Changes, 'clubs' | 'unitPlans'>) => void,
): AuditFollower {
  let seen: number | null = null
  let isBetween = true

  async function step(): Promise<void> {
    const behind = await readBehind(db, seen)
    if (behind.head === seen) return
    let clubsSeen = seen
    if (clubsSeen === null || behind.clubs.length > clubsAtOnce) {
      isBetween = true
      const slices = { all: behind.clubs.length, size: clubsAtOnce }
      await inSlices(slices, async (from, to) =>
        take({ clubs: await readClubsNamed(db, behind.clubs.slice(from, to)), unitPlans: null }),
      )
      clubsSeen = behind.head
    }
    // The slices were read at different times. This reads what changed since, so that all of them show the same moment.
    const changes = await readChangesSince(db, { clubs: clubsSeen, all: seen })
    take(changes)
    seen = changes.head
    isBetween = false
  }

  // Calls run one after the other, so that each delivers everything that was written before it.
  let turn: Promise<unknown> = Promise.resolve()
  return {
    catchUp: () => {
      const answer = turn.then(step)
      turn = answer.catch(() => undefined)
      return answer
    },
    isBetween: () => isBetween,
  }
}
