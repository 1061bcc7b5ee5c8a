import type { Club } from '@lienthehe/domain/clubs'
import type { Random, Weighted } from '../random.ts'

/** With how much a club's funds begin, and how large its loans are; in millions of đồng. */
export type Capital = {
  readonly incomeFund: number
  readonly activityFund: number
  readonly loanSizes: readonly Weighted<number>[]
  readonly isAtInterest: boolean
}

/** On average 5.0 million: VIE071 lent 858 loans of 4.9 million on average, the clubs that are named 4.6 to 5.8. */
const ofProjects: readonly Weighted<number>[] = [
  [3, 12],
  [4, 22],
  [5, 38],
  [6, 20],
  [8, 8],
]
/** On average 2.7 million: with smaller funds Bạc Liêu lent 2.6 million a loan. */
const ofLocalMoney: readonly Weighted<number>[] = [
  [2, 45],
  [3, 40],
  [4, 15],
]

/**
 * As public reports tell of starting capital: 130 million of VIE071 and about 100 of VIE085, 50 to 70 of the project before
 * them, and 20 to 50 where local budgets paid.
 */
export function capitalOf({ foundingMoney }: Pick<Club, 'foundingMoney'>, random: Random): Capital {
  const activityFund = random.integer(2, 6)
  if (foundingMoney?.source !== 'project')
    return { incomeFund: random.integer(20, 50), activityFund, loanSizes: ofLocalMoney, isAtInterest: false }
  const incomeFund =
    foundingMoney.name === 'VIE071'
      ? 130
      : foundingMoney.name === 'VIE085'
        ? random.integer(95, 105)
        : random.integer(50, 70)
  return { incomeFund, activityFund, loanSizes: ofProjects, isAtInterest: true }
}
