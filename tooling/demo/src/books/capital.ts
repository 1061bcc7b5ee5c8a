import type { Club } from '@lienthehe/domain/clubs'
import type { Random, Weighted } from '../random.ts'

/** The money with which a club's funds begin, and the sizes of its loans; in millions of đồng. */
export type Capital = {
  readonly incomeFund: number
  readonly activityFund: number
  readonly loanSizes: readonly Weighted<number>[]
  readonly isAtInterest: boolean
}

/**
 * 5.0 million on average. VIE071 made 858 loans of 4.9 million on average; clubs named in reports made loans of 4.6 to
 * 5.8.
 */
const ofProjects: readonly Weighted<number>[] = [
  [3, 12],
  [4, 22],
  [5, 38],
  [6, 20],
  [8, 8],
]
/** 2.7 million on average: Bạc Liêu, with smaller funds, made loans of 2.6 million. */
const ofLocalMoney: readonly Weighted<number>[] = [
  [2, 45],
  [3, 40],
  [4, 15],
]

/**
 * The money that a club begins with, as in public reports: 130 million in VIE071, about 100 in VIE085, 50 to 70 in the
 * project before them, and 20 to 50 if local budgets paid.
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
