import { type FoundingSource, foundingSources } from '../../clubs/club.ts'
import { highestOf, type Interval } from '../../verdicts/interval.ts'
import { newClubsOf, type PublishedTotals, smallest } from '../totals/published-totals.ts'
import { mostInDistinct, type PaidGroup } from './paid-groups.ts'

/**
 * New clubs that any of these sources paid for; `null`: of any source. A club paid for by one source was not paid for
 * by another: of 105 clubs, 58 of them paid for by projects, at most 47 were founded with local money.
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

/** The most clubs that all of these sources can have paid for: the least that groups which cover them may have. */
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
