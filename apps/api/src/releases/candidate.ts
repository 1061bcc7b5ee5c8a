import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PlanAssessment } from '@lienthehe/domain'
import { defaultAsOf } from '@lienthehe/domain/progress'
import { publicationOf, type ReleaseCandidate } from '@lienthehe/domain/publication'
import { takeSnapshot } from '@lienthehe/domain/snapshots'
import { auditHead } from '../audit/append.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import type { StoredPlan } from '../plan/book.ts'
import { hashOfText } from '../plan/hash.ts'
import { publicPlanOf } from '../public/read-plans.ts'
import { writeSnapshotInSlices } from '../reviews/text-in-slices.ts'
import { isIllustration } from '../setup/instance.ts'
import { allow } from '../trpc.ts'
import { requirePlan, subjectOfProvince } from '../unit-plans/record.ts'
import { contentOf, type ReleaseContent, writeContent } from './content.ts'
import type { ReleaseTexts } from './queries.ts'

/** What would be released if a user did so now, and the state of the register on which it is based. */
export type Candidate = {
  readonly stored: StoredPlan
  readonly assessment: PlanAssessment
  readonly content: ReleaseContent
  readonly texts: ReleaseTexts
  /** SHA-256 of each text. */
  readonly hashes: Readonly<Record<keyof ReleaseTexts, string>>
  readonly units: { readonly version: number; readonly hash: string }
  /** The last change in the history that the candidate includes. */
  readonly history: { readonly seq: number; readonly hash: string }
}

/** The requested plan; without one, the plan in force today or the last one. */
export function planOr({ plans, now }: Pick<Services, 'plans' | 'now'>, asked: string | null): string {
  return asked ?? plans.inForceOn(dateOf(now())).stored.plan.id
}

/**
 * Prepares what would be released of this plan now: its figures of today, or of its last day. Refused to users who may
 * not release. Both texts describe one moment; `history` is the last change before it.
 */
export async function makeCandidate(
  ctx: Services & { readonly user: SignedIn },
  planId: string,
): Promise<Candidate> {
  const latest = requirePlan(ctx, planId)
  allow(ctx.user, 'release.write', subjectOfProvince(ctx, latest.plan))
  const date = defaultAsOf(latest.plan, dateOf(ctx.now()))
  const stored = ctx.plans.versionOn(planId, date) ?? latest
  const about = publicPlanOf(ctx, stored.plan, { illustration: await isIllustration(ctx.db) })
  const { version, hash } = ctx.units
  const history = await auditHead(ctx.db)
  const basis = {
    plan: { id: stored.plan.id, version: stored.version, hash: stored.hash },
    units: { version, hash },
    history,
  }
  const question = { date, stored, adopted: ctx }
  // Computes the assessment first. It stays in memory until a club changes, so that the texts below take less time.
  await ctx.register.on(question, ({ assessment }) => void assessment)
  await nextTurn()
  const made = await ctx.register.on(question, ({ situation, assessment }) => ({
    assessment,
    publication: publicationOf(stored.plan, situation, assessment),
    snapshot: takeSnapshot(situation, assessment, basis),
  }))
  await nextTurn()
  const content = contentOf(made.publication, about)
  const written = writeContent(content)
  const { whole } = await writeSnapshotInSlices(made.snapshot)
  return {
    ...{ stored, assessment: made.assessment, content, units: basis.units, history },
    texts: { content: written, snapshot: whole.text },
    hashes: { content: hashOfText(written), snapshot: whole.hash },
  }
}

/** The candidate in the form that the domain's check expects. */
export function candidateOf({
  stored,
  assessment,
  hashes,
  units,
}: Candidate): Omit<ReleaseCandidate, 'isOutdated'> {
  const plan = { version: stored.version, hash: stored.hash }
  const basis = { plan, units, snapshot: hashes.snapshot }
  return { plan: stored.plan.id, asOf: assessment.asOf, basis, content: hashes.content, assessment }
}
