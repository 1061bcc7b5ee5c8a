import type { FoundingSource } from '../../clubs/club.ts'
import type { Interval } from '../../verdicts/interval.ts'

/** The number of new clubs paid for by any source of this group. */
export type PaidGroup = { readonly sources: readonly FoundingSource[]; readonly clubs: Interval }

/**
 * The number of clubs that these groups certainly have together. Groups that share a source may count the same clubs,
 * so only groups without a common source are added.
 */
export function mostInDistinct([first, ...others]: readonly PaidGroup[]): number {
  if (first === undefined) return 0
  const apart = others.filter(({ sources }) => !sources.some((source) => first.sources.includes(source)))
  return Math.max(mostInDistinct(others), first.clubs.low + mostInDistinct(apart))
}
