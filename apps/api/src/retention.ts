import { rosterDraftDays, viewingsKeptFrom } from '@lienthehe/domain/privacy'
import { lt } from 'drizzle-orm'
import { dateOf } from './calendar/today.ts'
import type { Database } from './db/database.ts'
import { requests, rosterDrafts, sessions, unitRosterDrafts, viewings } from './db/schema/index.ts'
import type { Log } from './log.ts'

const millisecondsPerDay = 86_400_000
/** For how many days the answers to requests are stored: nobody sends a request again after that. */
const requestDays = 90

/**
 * Deletes what is stored only for a limited time: answers to old requests, drafts of imports, ended sessions, and
 * records of who saw which people.
 */
export async function forgetExpired(db: Database, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * millisecondsPerDay)
  await db.transaction(async (tx) => {
    await tx.delete(requests).where(lt(requests.at, before(requestDays)))
    await tx.delete(rosterDrafts).where(lt(rosterDrafts.at, before(rosterDraftDays).toISOString()))
    await tx.delete(unitRosterDrafts).where(lt(unitRosterDrafts.at, before(rosterDraftDays).toISOString()))
    await tx.delete(viewings).where(lt(viewings.day, viewingsKeptFrom(dateOf(now))))
    await tx.delete(sessions).where(lt(sessions.expiresAt, now))
  })
}

/** Calls `forgetExpired` once a day, as long as the server runs. */
export function keepForgetting(options: {
  readonly db: Database
  readonly now: () => Date
  readonly log: Log
}): { readonly stop: () => void } {
  const { db, now, log } = options
  const timer = setInterval(() => {
    forgetExpired(db, now()).catch((error: unknown) =>
      log({ requestId: '', actor: null, procedure: 'retention', outcome: 'failed', error }),
    )
  }, millisecondsPerDay).unref()
  return { stop: () => clearInterval(timer) }
}
