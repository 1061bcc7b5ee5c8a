import { releasesOf, standingRelease } from '@lienthehe/domain/publication'
import type { Services, SignedIn } from '../context.ts'
import { allow } from '../trpc.ts'
import { requirePlan, subjectOfProvince } from '../unit-plans/record.ts'
import { readReleasers } from './queries.ts'

/** What was released of this plan, the latest first, with who did it; `standing`: the number of the one that stands. */
export async function listReleases(ctx: Services & { readonly user: SignedIn }, planId: string) {
  const { plan } = requirePlan(ctx, planId)
  allow(ctx.user, 'release.read', subjectOfProvince(ctx, plan))
  const { all } = ctx.releases
  const releasers = await readReleasers(ctx.db)
  return {
    standing: standingRelease(all, planId)?.number ?? null,
    releases: releasesOf(all, planId)
      .toReversed()
      .map((release) => ({
        release,
        by: releasers.get(release.number)?.by ?? '',
        withdrawnBy: releasers.get(release.number)?.withdrawnBy ?? null,
      })),
  }
}
