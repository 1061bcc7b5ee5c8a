import type { Instant } from '../calendar/instant.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { VersionReference } from '../snapshots/snapshot.ts'
import type { Correction, ReleaseWithdrawal } from './schema.ts'

/**
 * The sources of a release's figures, each with its hash: the plan, the list of units, and the snapshot of all records.
 */
export type ReleaseBasis = {
  readonly plan: VersionReference
  readonly units: VersionReference
  /** SHA-256 of the snapshot's text. */
  readonly snapshot: string
}

/** Published figures. They never change: a newer release may correct them, or they are withdrawn. */
export type Release = {
  /** Counted over all plans of a server, so that the number alone identifies the release. */
  readonly number: number
  /** The id of the plan. */
  readonly plan: string
  readonly asOf: IsoDate
  readonly releasedAt: Instant
  readonly basis: ReleaseBasis
  /** SHA-256 of the published text. */
  readonly content: string
  /** The release whose figures were wrong; `null`: this release has newer figures and corrects nothing. */
  readonly corrects: (Correction & { readonly release: number }) | null
  readonly withdrawal: (ReleaseWithdrawal & { readonly at: Instant }) | null
}

/** The answer to a question for a plan's current release, or for one of its releases. */
export type Asked =
  | { readonly kind: 'released'; readonly release: Release }
  | { readonly kind: 'withdrawn'; readonly release: Release }
  /** Nothing is published: there was no release, or all were withdrawn. */
  | { readonly kind: 'nothing' }

/** The current release of a plan: the latest that was not withdrawn. */
export function releaseInForce(releases: readonly Release[], plan: string): Release | undefined {
  return releasesOf(releases, plan).findLast(({ withdrawal }) => withdrawal === null)
}

/**
 * The current release of the plan, or the one with this number; `undefined`: the plan has no release with that number.
 */
export function askRelease(
  releases: readonly Release[],
  { plan, number }: { readonly plan: string; readonly number: number | null },
): Asked | undefined {
  if (number === null) {
    const release = releaseInForce(releases, plan)
    return release === undefined ? { kind: 'nothing' } : { kind: 'released', release }
  }
  const release = releases.find((one) => one.plan === plan && one.number === number)
  if (release === undefined) return undefined
  return { kind: release.withdrawal === null ? 'released' : 'withdrawn', release }
}

/**
 * The release that was current before this one, of the same plan; `undefined`: there was none, or all earlier ones were
 * withdrawn.
 */
export function releaseBefore(
  releases: readonly Release[],
  { plan, number }: Pick<Release, 'plan' | 'number'>,
): Release | undefined {
  return releaseInForce(
    releases.filter((one) => one.number < number),
    plan,
  )
}

/** The releases of one plan, the earliest first. */
export function releasesOf(releases: readonly Release[], plan: string): readonly Release[] {
  return releases
    .filter((release) => release.plan === plan)
    .toSorted((one, other) => one.number - other.number)
}
