import { type ContributionSource, contributionSources } from './contribution-source.ts'

/**
 * Where the money of a fund that is older than its book came from: a source of money that every plan knows, the fund’s
 * own income, or what members had paid for their loans; `unknown` if nobody can say any more. `used` is negative: what
 * was spent, given up or moved to the other fund before the book began. All of them together make what the fund has.
 */
export const openingSources = [...contributionSources, 'loanIncome', 'unknown', 'used'] as const
export type OpeningSource = ContributionSource | 'loanIncome' | 'unknown' | 'used'
