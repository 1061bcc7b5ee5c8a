import { dayToClose, type ReviewedPeriod, snapshotInForce, usualPeriods } from '@lienthehe/domain/snapshots'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { allow } from '../trpc.ts'
import { requirePlan, subjectOfProvince } from '../unit-plans/record.ts'
import { takeOfPeriod } from './candidate.ts'
import { figuresIn } from './figures.ts'
import { readKeptSnapshots } from './queries.ts'

/**
 * The snapshot with which a period would be closed now, and the hash of this preview; or why the period cannot be
 * closed.
 */
export async function previewClosing(
  ctx: Services & { readonly user: SignedIn },
  { plan: id, period }: { readonly plan: string; readonly period: ReviewedPeriod | null },
) {
  const { plan } = requirePlan(ctx, id)
  allow(ctx.user, 'review.close', subjectOfProvince(ctx, plan))
  const today = dateOf(ctx.now())
  const usual = usualPeriods(plan)
  // If no period is named, takes the period that ended last, because it is the next to be closed.
  const asked =
    period ?? usual.findLast((one) => dayToClose(plan, one, { today }).ok) ?? ({ kind: 'whole' } as const)
  const about = { plan: { id: plan.id, number: plan.number, period: plan.period }, period: asked, usual }
  const day = dayToClose(plan, asked, { today })
  if (!day.ok) return { ...about, kind: 'refused' as const, refusal: day.refusal }
  const { stored, assessment, counts, missing } = await takeOfPeriod(ctx, {
    ...{ plan: id, period: asked, asOf: day.value },
  })
  const figures = figuresIn(ctx, stored.plan)
  const standing = snapshotInForce(await readKeptSnapshots(ctx.db), { plan: id, period: asked })
  return {
    ...about,
    kind: 'ready' as const,
    asOf: day.value,
    seen: counts,
    missing,
    standing: standing === undefined ? null : { number: standing.number, isSame: standing.counts === counts },
    figures: { vi: figures(assessment, 'vi'), en: figures(assessment, 'en') },
  }
}
