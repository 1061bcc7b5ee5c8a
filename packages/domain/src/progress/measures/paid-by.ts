import { type FoundingSource, foundingSources } from '../../clubs/club.ts'
import { highestOf, type Interval } from '../../verdicts/interval.ts'
import { newClubsOf, type PublishedTotals, smallest } from '../totals/published-totals.ts'
import { mostInDistinct, type PaidGroup } from './paid-groups.ts'

/**
 * The number of new clubs paid for by any of these sources; `null`: by any source. Each club has only one source, so
 * numbers for other sources give limits: if projects paid for 58 of 105 clubs, local money paid for at most 47.
 */
export function newClubsPaidBy(totals: PublishedTotals, sources: readonly FoundingSource[] | null): Interval {
  const all = newClubsOf(totals)
  if (sources === null) return all
  const { newClubsPaidBy: groups } = totals
  const isOurs = (source: FoundingSource) => sources.includes(source)
  const within = groups.filter((group) => group.sources.every(isOurs))
  const around = groups.filter((group) => sources.every((source) => group.sources.includes(source)))
  const apart = groups.filter((group) => !group.sources.some(isOurs))
  const rest = foundingSources.filter((source) => !isOurs(source))
  const left = highestOf(all) - mostInDistinct(apart)
  return {
    low: Math.max(mostInDistinct(within), all.low - fewestCovering(groups, rest)),
    high: smallest([all, ...around.map(({ clubs }) => clubs), { low: 0, high: boundOf(left) }]),
  }
}

/**
 * The largest number of clubs that these sources together can have paid for. Several choices of groups cover all the
 * sources; the choice with the smallest sum gives the limit.
 */
function fewestCovering(
  groups: readonly PaidGroup[],
  [source, ...others]: readonly FoundingSource[],
): number {
  if (source === undefined) return 0
  const covers = groups.filter(({ sources }) => sources.includes(source))
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...covers.map(({ sources, clubs }) => {
      const left = others.filter((other) => !sources.includes(other))
      return highestOf(clubs) + fewestCovering(groups, left)
    }),
  )
}

function boundOf(number: number): Interval['high'] {
  return Number.isFinite(number) ? number : 'unbounded'
}
