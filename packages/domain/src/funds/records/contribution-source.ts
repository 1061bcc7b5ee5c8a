import { moneySources } from '../../sources/source.ts'

/** What a fund earns itself, with no giver: not a source of section IV. */
export const ownIncomes = ['bankInterest', 'recovery', 'otherIncome'] as const
export type OwnIncome = (typeof ownIncomes)[number]

/** Where the money of a contribution came from: a source of the common list, or the fund itself. */
export const contributionSources = [...moneySources, ...ownIncomes] as const
export type ContributionSource = (typeof contributionSources)[number]
