import type { Database } from '../db/database.ts'
import { type Changes, readChangesSince } from './read-changes.ts'
import { readBehind, readClubsNamed } from './read-clubs.ts'
import { inSlices } from './slices.ts'

/** How many clubs are read in one go: some 5 ms. */
const clubsAtOnce = 30

/** Delivers every club and all units’ plans once, and afterwards the subject of each change, as read from the audit. */
export type AuditFollower = {
  /** Settles when everything that was written before the call has been delivered. */
  readonly catchUp: () => Promise<void>
  /** Have some of the changed clubs been delivered, and others not yet? */
  readonly isBetween: () => boolean
}

/** Follows the audit of the database from its beginning; `take` keeps what is delivered. */
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
    // The slices were read at different moments: this brings all of them to one moment.
    const changes = await readChangesSince(db, { clubs: clubsSeen, all: seen })
    take(changes)
    seen = changes.head
    isBetween = false
  }

  // One after the other, so that a reader gets everything that was written before it asked.
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
