import type { Instant } from '../calendar/instant.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import { canonicalJson } from '../documents/canonical-json.ts'
import type { MissingMonth } from './missing-months.ts'
import type { ReviewedPeriod, SnapshotWithdrawal } from './schema.ts'
import type { Snapshot, SnapshotBasis } from './snapshot.ts'

/** A period that was closed: its snapshot has a number, and its content never changes. */
export type KeptSnapshot = {
  /** Counted over all plans of a server, so that the number alone can be cited. */
  readonly number: number
  /** The id of the plan. */
  readonly plan: string
  readonly period: ReviewedPeriod
  /** The last day of the period; its figures are of that day. */
  readonly asOf: IsoDate
  readonly closedAt: Instant
  readonly basis: SnapshotBasis
  /** SHA-256 of the snapshot's text. */
  readonly hash: string
  /** SHA-256 of its counts alone: equal where no count differs, whatever was recorded in between. */
  readonly counts: string
  /** The months with missing reports when it was closed, and why it was closed all the same. */
  readonly missing: readonly MissingMonth[]
  readonly despite: string | null
  readonly withdrawal: (SnapshotWithdrawal & { readonly at: Instant }) | null
}

/** The text of what a snapshot counts and finds, without its place in the history. */
export function countsText({ basis: { plan, units }, ...counted }: Snapshot): string {
  return canonicalJson({ ...counted, basis: { plan, units } })
}

/** The valid snapshot for a period of a plan: the latest that was not withdrawn. */
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
