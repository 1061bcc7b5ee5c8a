import { lt } from 'drizzle-orm'
import type { Database } from './db/database.ts'
import { requests, rosterDrafts, sessions } from './db/schema/index.ts'

const millisecondsPerDay = 86_400_000
/** Nobody retries a request after so long. */
const requestDays = 90
/** A draft holds personal data of a list that was never taken in. */
const draftDays = 7

/** Forgets what was kept for a time only: answers to old requests, drafts and ended sessions. */
export async function forgetExpired(db: Database, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * millisecondsPerDay)
  await db.transaction(async (tx) => {
    await tx.delete(requests).where(lt(requests.at, before(requestDays)))
    await tx.delete(rosterDrafts).where(lt(rosterDrafts.at, before(draftDays).toISOString()))
    await tx.delete(sessions).where(lt(sessions.expiresAt, now))
  })
}
