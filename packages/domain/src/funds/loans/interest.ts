import { type Dong, portionOf, wholeUnitsOf } from '../dong.ts'
import type { LoanTerms } from './schema.ts'

/** A rate in whole basis points: 10,000 of them are the whole. */
export const basisPoints = 10_000

/**
 * The interest on these balances, one for each month, to the nearest đồng. The sum is rounded once, so that nothing is
 * lost or invented month by month: this is the definition that every schedule adds up to.
 */
export function interestOn(
  { monthlyRateBasisPoints }: Pick<LoanTerms, 'monthlyRateBasisPoints'>,
  sumOfBalancesDong: number,
): Dong {
  return portionOf(sumOfBalancesDong, { times: monthlyRateBasisPoints, per: basisPoints })
}

/** The interest asked for in a month that is not the last: whole units, never more than has been earned. */
export function interestAskedOn(
  terms: Pick<LoanTerms, 'monthlyRateBasisPoints' | 'roundingUnitDong'>,
  balanceDong: number,
): Dong {
  const { monthlyRateBasisPoints: times, roundingUnitDong: unitDong } = terms
  return wholeUnitsOf(balanceDong, { times, per: basisPoints, unitDong })
}
