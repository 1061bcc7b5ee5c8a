import type { Instant } from '../calendar/instant.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { VersionReference } from '../snapshots/snapshot.ts'
import type { Correction, ReleaseWithdrawal } from './schema.ts'

/** On what the figures of a release rest, by hashes: the plan, the list of units, and the snapshot of what was known. */
export type ReleaseBasis = {
  readonly plan: VersionReference
  readonly units: VersionReference
  /** SHA-256 of the snapshot's text. */
  readonly snapshot: string
}

/** Figures that somebody has made public. They are never changed: a newer release corrects them, or they are withdrawn. */
export type Release = {
  /** Counted over all plans of a server, so that the number alone is an address. */
  readonly number: number
  /** The id of the plan. */
  readonly plan: string
  readonly asOf: IsoDate
  readonly releasedAt: Instant
  readonly basis: ReleaseBasis
  /** SHA-256 of what was published. */
  readonly content: string
  /** The release whose figures were wrong; `null`: these are newer ones and no others were. */
  readonly corrects: (Correction & { readonly release: number }) | null
  readonly withdrawal: (ReleaseWithdrawal & { readonly at: Instant }) | null
}

/** What is to be said of a plan, or of one of its releases. */
export type Asked =
  | { readonly kind: 'released'; readonly release: Release }
  | { readonly kind: 'withdrawn'; readonly release: Release }
  /** Nothing stands: nothing was ever released, or all of it was withdrawn. */
  | { readonly kind: 'nothing' }

/** The release that stands for a plan: the latest that was not withdrawn. */
export function releaseInForce(releases: readonly Release[], plan: string): Release | undefined {
  return releasesOf(releases, plan).findLast(({ withdrawal }) => withdrawal === null)
}

/** What stands for the plan now, or the release of this number; `undefined`: the plan has none of this number. */
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

/** The release of the same plan that stood before this one; `undefined`: this is its first, or all earlier ones were withdrawn. */
export function releaseBefore(
  releases: readonly Release[],
  { plan, number }: Pick<Release, 'plan' | 'number'>,
): Release | undefined {
  return releaseInForce(
    releases.filter((one) => one.number < number),
    plan,
  )
}

/** The releases of one plan, the first one first. */
export function releasesOf(releases: readonly Release[], plan: string): readonly Release[] {
  return releases
    .filter((release) => release.plan === plan)
    .toSorted((one, other) => one.number - other.number)
}
