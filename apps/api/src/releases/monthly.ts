import type { IsoDate } from '@lienthehe/domain'
import { instant } from '@lienthehe/domain/calendar'
import { monthlyDue, releaseMonthly } from '@lienthehe/domain/publication'
import { refuse } from '@lienthehe/domain/refusals'
import { appendAudit, auditHead } from '../audit/append.ts'
import { readUserOf } from '../auth/signed-in.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Readable, Transaction } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { asHeldToday } from '../users/held.ts'
import { type Candidate, candidateOf, makeCandidate } from './candidate.ts'
import { insertOutcome, readMonthly, readMonthlyOf, readMonthlyOutcomes } from './monthly-queries.ts'
import { insertRelease, readReleases } from './queries.ts'
import { releaseEntry } from './record.ts'

type Monthly = Awaited<ReturnType<typeof readMonthly>>[number]

/**
 * Makes the releases that are due now, each with the present rights of the user who turned monthly releases on. The
 * outcome for a day is stored in the same transaction as its release, so there is one release even if the server stops
 * in between.
 */
export async function makeMonthlyReleases(services: Services): Promise<void> {
  for (const monthly of await readMonthly(services.db)) {
    const due = await dueOf(services, monthly)
    if (due === null) continue
    const candidate = await candidateFor(services, monthly)
    await services.db.transaction((tx) => settle({ ...services, tx }, { monthly, due, candidate }))
    await services.releases.reload()
  }
}

async function dueOf(
  { db, now }: Pick<Services, 'now'> & { readonly db: Readable },
  monthly: Monthly,
): Promise<IsoDate | null> {
  const [last] = await readMonthlyOutcomes(db, monthly.plan)
  return monthlyDue(monthly, { last: last?.due ?? null, today: dateOf(now()) })
}

/** `null`: the user who turned it on may no longer release. */
async function candidateFor(services: Services, { plan, turnedOnBy }: Monthly): Promise<Candidate | null> {
  const stored = await readUserOf(services.db, { userId: turnedOnBy, sessionId: '' })
  const user = asHeldToday(services, stored)
  if (user === null) return null
  try {
    return await makeCandidate({ ...services, user }, plan)
  } catch (error) {
    if (error instanceof Refused && ['notAllowed', 'notFound'].includes(error.refusal.reason)) return null
    throw error
  }
}

async function settle(
  { tx, now }: Pick<Services, 'now'> & { readonly tx: Transaction },
  {
    monthly,
    due,
    candidate,
  }: { readonly monthly: Monthly; readonly due: IsoDate; readonly candidate: Candidate | null },
): Promise<void> {
  const { plan, turnedOnBy } = monthly
  // Monthly releases may have been turned off, or moved to another day, while the candidate was prepared.
  const set = await readMonthlyOf(tx, plan)
  if (set === null || (await dueOf({ db: tx, now }, set)) !== due || set.turnedOnBy !== turnedOnBy) return
  const moment = now()
  const at = instant(moment.toISOString())
  const outcome = { plan, due, at, release: null, refusal: null }
  const made =
    candidate === null
      ? refuse({ reason: 'monthlyNotAllowed' as const })
      : releaseMonthly(
          { ...candidateOf(candidate), isOutdated: (await auditHead(tx)).seq !== candidate.history.seq },
          { releases: await readReleases(tx), at },
        )
  if (!made.ok) {
    // If something was written in the meantime, the next check prepares the release again.
    if (made.refusal.reason !== 'releaseNotAsSeen')
      await insertOutcome(tx, { ...outcome, refusal: made.refusal })
    return
  }
  if (candidate === null) throw new RangeError('a release was made of nothing')
  await insertRelease(tx, made.value, { by: turnedOnBy, ...candidate.texts })
  await insertOutcome(tx, { ...outcome, release: made.value.number })
  const entry = releaseEntry('release.publishMonthly', { before: null, after: made.value })
  await appendAudit(tx, { actor: turnedOnBy, at: moment, entry })
}
