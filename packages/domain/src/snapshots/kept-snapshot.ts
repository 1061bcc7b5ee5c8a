import type { Instant } from '../calendar/instant.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import { canonicalJson } from '../documents/canonical-json.ts'
import type { MissingMonth } from './missing-months.ts'
import type { ReviewedPeriod, SnapshotWithdrawal } from './schema.ts'
import type { Snapshot, SnapshotBasis } from './snapshot.ts'

/** The stored snapshot of a closed period. It has a number, and its content never changes. */
export type KeptSnapshot = {
  /** Counted across all plans of a server, so that the number alone identifies the snapshot. */
  readonly number: number
  /** The id of the plan. */
  readonly plan: string
  readonly period: ReviewedPeriod
  /** The last day of the period, which is the day of its figures. */
  readonly asOf: IsoDate
  readonly closedAt: Instant
  readonly basis: SnapshotBasis
  /** SHA-256 of the snapshot's text. */
  readonly hash: string
  /**
   * SHA-256 of its counts alone. It is equal for two snapshots with equal counts, even if other things were recorded
   * between them.
   */
  readonly counts: string
  /** The months with missing reports at the time of closing, and the reason why the period was closed anyway. */
  readonly missing: readonly MissingMonth[]
  readonly despite: string | null
  readonly withdrawal: (SnapshotWithdrawal & { readonly at: Instant }) | null
}

/** The text of a snapshot's counts and verdicts, without its place in the history. */
export function countsText({ basis: { plan, units }, ...counted }: Snapshot): string {
  return canonicalJson({ ...counted, basis: { plan, units } })
}

/** The valid snapshot of a period of a plan: the latest one that was not withdrawn. */
export function snapshotInForce(
  kept: readonly KeptSnapshot[],
  { plan, period }: Pick<KeptSnapshot, 'plan' | 'period'>,
): KeptSnapshot | undefined {
  const asked = canonicalJson(period)
  return kept
    .filter((one) => one.plan === plan && one.withdrawal === null && canonicalJson(one.period) === asked)
    .toSorted((one, other) => one.number - other.number)
    .at(-1)
}
