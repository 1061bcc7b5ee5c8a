import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IsoDate, PlanAssessment } from '@lienthehe/domain'
import type { Month } from '@lienthehe/domain/calendar'
import type { Club } from '@lienthehe/domain/clubs'
import {
  type MissingMonth,
  missingMonths,
  monthsOfPeriod,
  type ReviewedPeriod,
  type Snapshot,
  takeSnapshot,
} from '@lienthehe/domain/snapshots'
import { readReportStates } from '../activities/queries.ts'
import { auditHead } from '../audit/append.ts'
import type { Services } from '../context.ts'
import type { StoredPlan } from '../plan/book.ts'
import { requirePlan } from '../unit-plans/record.ts'
import { recordsOfPeriod } from './period-records.ts'
import { writeSnapshotInSlices } from './text-in-slices.ts'

/** The snapshot with which a period would be closed now, and the state of the register on which it is based. */
export type Candidate = {
  readonly stored: StoredPlan
  readonly assessment: PlanAssessment
  readonly snapshot: Snapshot
  readonly text: string
  /** `hash` is the SHA-256 of the text, `counts` that of its counts alone. */
  readonly hash: string
  readonly counts: string
  readonly missing: readonly MissingMonth[]
}

/**
 * Takes the snapshot of a period: what the register says today about the period's last day. Changes that are written in
 * the meantime come after the snapshot's place in the history.
 */
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
  const question = { date: asOf, stored, adopted: ctx }
  // Computes each part first. It stays in memory until a club changes, so that the snapshot itself takes little time.
  await ctx.register.on(question, ({ situation }) => void situation)
  await nextTurn()
  await ctx.register.on(question, ({ assessment }) => void assessment)
  await nextTurn()
  const { snapshot, assessment, clubs } = await ctx.register.on(question, ({ situation, assessment }) => ({
    snapshot: takeSnapshot(situation, assessment, basis, records),
    assessment,
    clubs: situation.clubs.map(({ club }) => club),
  }))
  await nextTurn()
  const { whole, counts } = await writeSnapshotInSlices(snapshot)
  const missing = await readMissing(ctx, months, clubs)
  return { stored, assessment, snapshot, text: whole.text, hash: whole.hash, counts: counts.hash, missing }
}

/** Reads the missing reports month by month, and lets the server answer other requests in between. */
async function readMissing(
  { db }: Pick<Services, 'db'>,
  months: readonly Month[],
  clubs: readonly Club[],
): Promise<readonly MissingMonth[]> {
  const missing: MissingMonth[] = []
  for (const month of months) {
    missing.push(...missingMonths([month], clubs, await readReportStates(db, month)))
    await nextTurn()
  }
  return missing
}
