import { type ContributionSource, contributionSources } from './contribution-source.ts'

/**
 * Where the money of a fund that is older than its book came from: a source of the one list, the fund's own income, what
 * members had paid for their loans; `unknown` where nobody can say any more.
 */
export const openingSources = [...contributionSources, 'loanIncome', 'unknown'] as const
export type OpeningSource = ContributionSource | 'loanIncome' | 'unknown'
