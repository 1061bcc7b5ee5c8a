import { type Dong, portionOf, wholeUnitsOf } from '../dong.ts'
import type { LoanTerms } from './schema.ts'

/** How many basis points make the whole: 100% is 10,000. */
export const basisPoints = 10_000

/**
 * The interest on the balances of several months, given as their sum. It is rounded only once, to the nearest đồng, so
 * that rounding month by month neither loses nor adds anything. The interest of every schedule adds up to this.
 */
export function interestOn(
  { monthlyRateBasisPoints }: Pick<LoanTerms, 'monthlyRateBasisPoints'>,
  sumOfBalancesDong: number,
): Dong {
  return portionOf(sumOfBalancesDong, { times: monthlyRateBasisPoints, per: basisPoints })
}

/**
 * The interest asked for in a month other than the last: rounded down to whole units, so never more than was earned.
 */
export function interestAskedOn(
  terms: Pick<LoanTerms, 'monthlyRateBasisPoints' | 'roundingUnitDong'>,
  balanceDong: number,
): Dong {
  const { monthlyRateBasisPoints: times, roundingUnitDong: unitDong } = terms
  return wholeUnitsOf(balanceDong, { times, per: basisPoints, unitDong })
}
