import { eq, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { failedLogins } from '../db/schema/index.ts'

/** So many slips are free; after each further one the wait doubles. */
const freeFailures = 5
const firstWaitSeconds = 30
const longestWaitSeconds = 60 * 60

/**
 * How long must this user name wait before its next attempt? Zero: it may try now, and the attempt counts as failed
 * until `forgetFailedLogins` is told otherwise; so a thousand attempts at once are no better than one after the other.
 * The same for names that do not exist.
 */
export async function admitLogin(db: Database, userName: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(failedLogins).where(eq(failedLogins.userName, userName))
    const wait = found === undefined ? 0 : secondsToWait(found, now)
    if (wait > 0) return wait
    await tx
      .insert(failedLogins)
      .values({ userName, failures: 1, lastAt: now })
      .onConflictDoUpdate({
        target: failedLogins.userName,
        set: { failures: sql`${failedLogins.failures} + 1`, lastAt: now },
      })
    return 0
  })
}

export async function forgetFailedLogins(db: Database, userName: string): Promise<void> {
  await db.delete(failedLogins).where(eq(failedLogins.userName, userName))
}

function secondsToWait({ failures, lastAt }: typeof failedLogins.$inferSelect, now: Date): number {
  if (failures < freeFailures) return 0
  const wait = Math.min(firstWaitSeconds * 2 ** (failures - freeFailures), longestWaitSeconds)
  return Math.max(0, Math.ceil(wait - (now.getTime() - lastAt.getTime()) / 1000))
}
