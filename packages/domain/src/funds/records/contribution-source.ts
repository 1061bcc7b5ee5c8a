import { moneySources } from '../../sources/source.ts'

/** What a fund takes in that nobody gives it: no source of section IV, but its own. */
export const ownIncomes = ['bankInterest', 'recovery', 'otherIncome'] as const
export type OwnIncome = (typeof ownIncomes)[number]

/** Where the money of a contribution came from: a source of the one list, or the fund itself. */
export const contributionSources = [...moneySources, ...ownIncomes] as const
export type ContributionSource = (typeof contributionSources)[number]
