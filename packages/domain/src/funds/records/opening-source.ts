import { type ContributionSource, contributionSources } from './contribution-source.ts'

/**
 * Where the money of a fund that is older than its book came from: a source of the one list, the fund's own income, what
 * members had paid for their loans; `unknown` where nobody can say any more. `used` is what of all that was spent, given
 * up or moved to the other fund before the book began, below zero: what came in less what was used is what is there.
 */
export const openingSources = [...contributionSources, 'loanIncome', 'unknown', 'used'] as const
export type OpeningSource = ContributionSource | 'loanIncome' | 'unknown' | 'used'
