import { eq, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { failedLogins } from '../db/schema/index.ts'

/** So many slips are free; after each further one the wait doubles. */
const freeFailures = 5
const firstWaitSeconds = 30
const longestWaitSeconds = 60 * 60

/** How long must this user name wait before its next attempt? Zero: not at all. The same for names that do not exist. */
export async function secondsToWait(db: Database, userName: string, now: Date): Promise<number> {
  const [found] = await db.select().from(failedLogins).where(eq(failedLogins.userName, userName))
  if (found === undefined || found.failures < freeFailures) return 0
  const wait = Math.min(firstWaitSeconds * 2 ** (found.failures - freeFailures), longestWaitSeconds)
  return Math.max(0, Math.ceil(wait - (now.getTime() - found.lastAt.getTime()) / 1000))
}

export async function noteFailedLogin(db: Database, userName: string, now: Date): Promise<void> {
  await db
    .insert(failedLogins)
    .values({ userName, failures: 1, lastAt: now })
    .onConflictDoUpdate({
      target: failedLogins.userName,
      set: { failures: sql`${failedLogins.failures} + 1`, lastAt: now },
    })
}

export async function forgetFailedLogins(db: Database, userName: string): Promise<void> {
  await db.delete(failedLogins).where(eq(failedLogins.userName, userName))
}
