import type { Instant } from '../calendar/instant.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import { canonicalJson } from '../documents/canonical-json.ts'
import type { MissingMonth } from './missing-months.ts'
import type { ReviewedPeriod, SnapshotWithdrawal } from './schema.ts'
import type { Snapshot, SnapshotBasis } from './snapshot.ts'

/** A period that was closed: its snapshot has a number, and what it says never changes. */
export type KeptSnapshot = {
  /** Counted over all plans of a server, so that the number alone can be cited. */
  readonly number: number
  /** The id of the plan. */
  readonly plan: string
  readonly period: ReviewedPeriod
  /** The last day of the period, of which its figures are. */
  readonly asOf: IsoDate
  readonly closedAt: Instant
  readonly basis: SnapshotBasis
  /** SHA-256 of the snapshot's text. */
  readonly hash: string
  /** SHA-256 of what it counts alone: equal where nothing counts differently, whatever was written in between. */
  readonly counts: string
  /** The months of which reports were missing when it was closed, and why it was closed all the same. */
  readonly missing: readonly MissingMonth[]
  readonly despite: string | null
  readonly withdrawal: (SnapshotWithdrawal & { readonly at: Instant }) | null
}

/** The text of what a snapshot counts and finds, without the place in the history at which it was taken. */
export function countsText({ basis: { plan, units }, ...counted }: Snapshot): string {
  return canonicalJson({ ...counted, basis: { plan, units } })
}

/** The snapshot that stands for a period of a plan: the latest that was not withdrawn. */
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
