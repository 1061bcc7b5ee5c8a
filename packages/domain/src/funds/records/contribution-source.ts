import { moneySources } from '../../sources/source.ts'

/** What a fund earns itself. Nobody gives this money, so it is not among the sources of section IV. */
export const ownIncomes = ['bankInterest', 'recovery', 'otherIncome'] as const
export type OwnIncome = (typeof ownIncomes)[number]

/** Where the money of a contribution came from: a source of money that every plan knows, or the fund itself. */
export const contributionSources = [...moneySources, ...ownIncomes] as const
export type ContributionSource = (typeof contributionSources)[number]
