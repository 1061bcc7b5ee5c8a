import { sumDong } from '../funds/dong.ts'
import type { Gift } from './schema.ts'

/**
 * The total of some gifts. Gifts in kind without an estimate are counted, but have no value; the value of all gifts is
 * then unknown.
 */
export type ContributionTotal = {
  readonly contributions: number
  readonly moneyDong: number
  readonly inKindEstimatedDong: number
  readonly inKindNotEstimated: number
}

/**
 * The total of these contributions. `rollUp(contributions, ({ donor }) => [donor], totalContributions)` gives one total
 * for each donor.
 */
export function totalContributions(contributions: readonly { readonly gift: Gift }[]): ContributionTotal {
  const gifts = contributions.map(({ gift }) => gift)
  const estimates = gifts.flatMap((gift) => (gift.kind === 'inKind' ? [gift.estimatedDong] : []))
  const known = estimates.filter((estimate) => estimate !== null)
  return {
    contributions: contributions.length,
    moneyDong: sumDong(gifts.map((gift) => (gift.kind === 'money' ? gift.amountDong : 0))),
    inKindEstimatedDong: sumDong(known),
    inKindNotEstimated: estimates.length - known.length,
  }
}
