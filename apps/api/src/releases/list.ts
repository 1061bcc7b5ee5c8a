import { nextMonthly, releaseInForce, releasesOf } from '@lienthehe/domain/publication'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { allow } from '../trpc.ts'
import { requirePlan, subjectOfProvince } from '../unit-plans/record.ts'
import { monthlyNumbers, readMonthlyOf, readMonthlyOutcomes } from './monthly-queries.ts'
import { readReleasers } from './queries.ts'

/**
 * The releases of this plan, the latest first, each with the user who made it. `standing`: the number of the current
 * one.
 */
export async function listReleases(ctx: Services & { readonly user: SignedIn }, planId: string) {
  const { plan } = requirePlan(ctx, planId)
  allow(ctx.user, 'release.read', subjectOfProvince(ctx, plan))
  const { all } = ctx.releases
  const releasers = await readReleasers(ctx.db)
  const outcomes = await readMonthlyOutcomes(ctx.db, planId)
  const byThemselves = monthlyNumbers(outcomes)
  return {
    monthly: await monthlyOf(ctx, planId, outcomes),
    standing: releaseInForce(all, planId)?.number ?? null,
    releases: releasesOf(all, planId)
      .toReversed()
      .map((release) => ({
        release,
        isMonthly: byThemselves.has(release.number),
        by: releasers.get(release.number)?.by ?? '',
        withdrawnBy: releasers.get(release.number)?.withdrawnBy ?? null,
      })),
  }
}

/** Whether the plan is released each month, the next day, and the last outcome; `on: null`: it is not. */
async function monthlyOf(
  { db, now }: Services,
  plan: string,
  outcomes: Awaited<ReturnType<typeof readMonthlyOutcomes>>,
) {
  const set = await readMonthlyOf(db, plan)
  const last = outcomes[0] ?? null
  return {
    on: set && {
      day: set.day,
      by: set.by,
      next: nextMonthly(set, { last: last?.due ?? null, today: dateOf(now()) }),
    },
    last,
  }
}
