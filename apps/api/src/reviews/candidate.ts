import type { IsoDate, PlanAssessment } from '@lienthehe/domain'
import {
  countsText,
  type MissingMonth,
  missingMonths,
  monthsOfPeriod,
  type ReviewedPeriod,
  type Snapshot,
  snapshotText,
  takeSnapshot,
} from '@lienthehe/domain/snapshots'
import { readReportsOfMonth } from '../activities/queries.ts'
import { auditHead } from '../audit/append.ts'
import type { Services } from '../context.ts'
import type { StoredPlan } from '../plan/book.ts'
import { hashOfText } from '../plan/hash.ts'
import { requirePlan } from '../unit-plans/record.ts'
import { recordsOfPeriod } from './period-records.ts'

/** What a period would be closed with now, and on what it rests. */
export type Candidate = {
  readonly stored: StoredPlan
  readonly assessment: PlanAssessment
  readonly snapshot: Snapshot
  readonly text: string
  /** SHA-256 of the text, and of what is counted alone. */
  readonly hash: string
  readonly counts: string
  readonly missing: readonly MissingMonth[]
}

/** Takes the snapshot of a period as its last day reads now; what is written meanwhile comes after its place in the history. */
export async function takeOfPeriod(
  ctx: Services,
  {
    plan: id,
    period,
    asOf,
  }: { readonly plan: string; readonly period: ReviewedPeriod; readonly asOf: IsoDate },
): Promise<Candidate> {
  const latest = requirePlan(ctx, id)
  const stored = ctx.plans.versionOn(id, asOf) ?? latest
  const { version, hash } = ctx.units
  const basis = {
    plan: { id, version: stored.version, hash: stored.hash },
    units: { version, hash },
    history: await auditHead(ctx.db),
  }
  const months = monthsOfPeriod(stored.plan, period)
  const records = await recordsOfPeriod(ctx, stored, period)
  const reports = (await Promise.all(months.map((month) => readReportsOfMonth(ctx.db, month)))).flat()
  return ctx.register.on({ date: asOf, stored, adopted: ctx }, ({ situation, assessment }) => {
    const snapshot = takeSnapshot(situation, assessment, basis, records)
    const text = snapshotText(snapshot)
    const clubs = situation.clubs.map(({ club }) => club)
    const hashes = { hash: hashOfText(text), counts: hashOfText(countsText(snapshot)) }
    return { stored, assessment, snapshot, text, ...hashes, missing: missingMonths(months, clubs, reports) }
  })
}
