import { and, desc, eq, gt } from 'drizzle-orm'
import type { Context } from 'hono'
import { z } from 'zod'
import { answerRefusal } from '../answer-refusal.ts'
import type { SignedIn } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { sessions } from '../db/schema/index.ts'
import { appendOwnChange } from './own-account.ts'
import type { SignInDependencies } from './sign-in.ts'

const endInput = z.object({ id: z.string().min(1).max(64) })

/** The sessions of a user, the last used first: since when each exists, and how its browser identifies itself. */
export async function readOwnSessions(db: Readable, { id, sessionId }: SignedIn, now: Date) {
  const rows = await db
    .select({
      id: sessions.id,
      since: sessions.createdAt,
      lastUsed: sessions.updatedAt,
      browser: sessions.userAgent,
      address: sessions.ipAddress,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, id), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.updatedAt))
  return rows.map(({ since, lastUsed, ...session }) => ({
    ...session,
    since: since.toISOString(),
    lastUsed: lastUsed.toISOString(),
    isThis: session.id === sessionId,
  }))
}

/** Ends one of the user's own sessions. If it has already ended, nothing happens and that is no error. */
export async function endOwnSession(c: Context, { db, now, readSignedIn }: SignInDependencies) {
  const user = await readSignedIn(c.req.header('cookie'))
  if (user === null) return answerRefusal(c, { reason: 'notSignedIn' })
  const parsed = endInput.safeParse(await c.req.json().catch(() => null))
  if (!parsed.success) return answerRefusal(c, { reason: 'notFound' })
  await db.transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.userId, user.id), eq(sessions.id, parsed.data.id)))
      .returning({ id: sessions.id })
    if (ended.length === 1)
      await appendOwnChange(tx, user, { before: { session: 'open' }, after: { session: 'ended' } }, now())
  })
  return c.json({})
}
