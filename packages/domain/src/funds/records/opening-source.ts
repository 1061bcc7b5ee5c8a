import { type ContributionSource, contributionSources } from './contribution-source.ts'

/**
 * Where the money of a fund that is older than its book came from: a source of the common list, the fund's own income,
 * what members had paid for their loans; `unknown` where it can no longer be found out. `used`, below zero: what was
 * spent, given up or moved to the other fund before the book began. What came in less what was used is what the fund
 * holds.
 */
export const openingSources = [...contributionSources, 'loanIncome', 'unknown', 'used'] as const
export type OpeningSource = ContributionSource | 'loanIncome' | 'unknown' | 'used'
