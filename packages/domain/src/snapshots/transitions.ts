import type { Instant } from '../calendar/instant.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Plan } from '../plan/schema.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import { isBlank } from '../progress/blank.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { type KeptSnapshot, snapshotInForce } from './kept-snapshot.ts'
import type { SnapshotRefusal } from './refusal.ts'
import { dayToClose } from './reviewed-period.ts'
import type { SnapshotWithdrawal } from './schema.ts'

/** The snapshot with which a period would be closed now. */
export type ClosingCandidate = Pick<
  KeptSnapshot,
  'plan' | 'period' | 'basis' | 'hash' | 'counts' | 'missing'
> & {
  readonly assessment: Pick<PlanAssessment, 'clubsOperating' | 'districts'>
  /** Whether anything was recorded after the candidate was made; then it may be out of date. */
  readonly isOutdated: boolean
}

/** The hash of the counts that the user saw and, if months are missing, the reason for closing the period anyway. */
export type ClosingCommand = { readonly seen: string; readonly despite: string | null }

/** Closes the period with the next snapshot: exactly what the user saw. */
export function closePeriod(
  { assessment, isOutdated, ...candidate }: ClosingCandidate,
  { seen, despite }: ClosingCommand,
  situation: {
    readonly plan: Pick<Plan, 'period'>
    readonly kept: readonly KeptSnapshot[]
    readonly today: IsoDate
    readonly at: Instant
  },
): Result<KeptSnapshot, SnapshotRefusal> {
  const { plan, kept, today, at } = situation
  const day = dayToClose(plan, candidate.period, { today })
  if (!day.ok) return day
  if (isBlank(assessment)) return refuse({ reason: 'nothingToClose' })
  if (isOutdated || candidate.counts !== seen) return refuse({ reason: 'snapshotNotAsSeen' })
  const standing = snapshotInForce(kept, candidate)
  if (standing?.counts === seen) return refuse({ reason: 'snapshotStands', number: standing.number })
  const isLacking = candidate.missing.length > 0
  if (isLacking && despite === null)
    return refuse({ reason: 'monthsMissing', months: candidate.missing.map(({ month }) => month) })
  const number = Math.max(0, ...kept.map((one) => one.number)) + 1
  const about = { number, asOf: day.value, closedAt: at, despite: isLacking ? despite : null }
  return accept({ ...candidate, ...about, withdrawal: null })
}

/** Withdraws the snapshot: it can still be cited and read, together with the reason. */
export function withdrawSnapshot(
  before: KeptSnapshot,
  { reason }: SnapshotWithdrawal,
  { at }: { readonly at: Instant },
): Result<KeptSnapshot, SnapshotRefusal> {
  if (before.withdrawal !== null) return refuse({ reason: 'snapshotWithdrawn', number: before.number })
  return accept({ ...before, withdrawal: { reason, at } })
}
