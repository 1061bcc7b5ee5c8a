import type { IsoDate } from '../../calendar/iso-date.ts'
import { accept, type Result, refuse } from '../../refusals/result.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import { type Dong, dong, wholeUnitsOf } from '../dong.ts'
import { dueOn } from './due-day.ts'
import { basisPoints, interestAskedOn, interestOn } from './interest.ts'
import type { LoanTerms } from './schema.ts'
import { checkTerms, type TermsRefusal } from './terms.ts'

/** How much principal and how much interest one instalment contains. */
export type Payment = {
  readonly number: number
  readonly principalDong: Dong
  readonly interestDong: Dong
  /** The principal still owed once this instalment is paid. */
  readonly balanceDong: Dong
}

/** One payment and when it is due. */
export type Instalment = Payment & { readonly dueOn: IsoDate }

/** Every instalment of a loan, and all its interest. */
export type Schedule = {
  readonly terms: LoanTerms
  readonly instalments: readonly Instalment[]
  readonly interestDong: Dong
}

/**
 * How much of the loan is due when. Principal and interest of each instalment are rounded down to multiples of the
 * rounding unit; the last instalment takes the rest. The principal adds up to the loan. The interest adds up to the
 * monthly rate on the sum of the balances at the beginning of each month, to the nearest đồng; flat interest takes the
 * whole loan for each month. 5,000,000 đ flat at 0.65 % over 12 months is eleven times 416,000 đ and 32,000 đ, then
 * 424,000 đ and 38,000 đ.
 */
export function scheduleLoan(terms: LoanTerms): Result<Schedule, TermsRefusal> {
  const problems = checkTerms(terms)
  if (problems.length > 0) return refuse({ reason: 'termsInvalid', problems })

  const instalments = paymentsOf(terms).map((payment) => ({
    ...payment,
    dueOn: dueOn(terms, payment.number),
  }))
  const interestDong = dong(instalments.reduce((sum, instalment) => sum + instalment.interestDong, 0))
  return accept({ terms, instalments, interestDong })
}

/** The amounts of the instalments, without their days. `checkTerms` must have accepted the terms. */
export function paymentsOf(terms: LoanTerms): readonly Payment[] {
  const payments: Payment[] = []
  const evenPart = evenPartOf(terms)
  let balance: number = terms.principalDong
  let sumOfBalances = 0
  let asked = 0
  for (let number = 1; number <= terms.months; number += 1) {
    const isLast = number === terms.months
    const bearing = terms.interest === 'flat' ? terms.principalDong : balance
    sumOfBalances += bearing
    const interest = isLast ? interestOn(terms, sumOfBalances) - asked : interestAskedOn(terms, bearing)
    const principal = isLast ? balance : principalPart(terms, { number, balance, interest, evenPart })
    asked += interest
    balance -= principal
    payments.push({
      number,
      principalDong: dong(principal),
      interestDong: dong(interest),
      balanceDong: dong(balance),
    })
  }
  return payments
}

type Month = {
  readonly number: number
  readonly balance: number
  readonly interest: number
  readonly evenPart: number
}

function principalPart(terms: LoanTerms, { number, balance, interest, evenPart }: Month): number {
  if (number <= terms.graceMonths) return 0
  const part = isAnnuity(terms) ? evenPart - interest : evenPart
  // Because interest is rounded down, more of each instalment is principal, so the loan can be paid off before its last
  // month.
  return Math.min(part, balance)
}

/**
 * What stays the same in each instalment after the months of grace: its principal, or for an annuity the whole
 * instalment.
 */
function evenPartOf(terms: LoanTerms): Dong {
  const { principalDong, months, graceMonths, roundingUnitDong: unitDong } = terms
  const paying = months - graceMonths
  switch (terms.repayment) {
    case 'bullet':
      return dong(0)
    case 'equalPrincipal':
      return wholeUnitsOf(principalDong, { times: 1, per: paying, unitDong })
    case 'equalInstalments':
      return isAnnuity(terms)
        ? annuity(terms, paying)
        : wholeUnitsOf(principalDong, { times: 1, per: paying, unitDong })
    default:
      return assertNever(terms.repayment)
  }
}

/**
 * Are these terms an annuity? Flat interest makes none: it is the same each month, so equal instalments have equal
 * parts of principal.
 */
function isAnnuity({ interest, repayment, monthlyRateBasisPoints }: LoanTerms): boolean {
  return repayment === 'equalInstalments' && interest === 'declining' && monthlyRateBasisPoints > 0
}

/**
 * The instalment of an annuity, P·r·(1+r)ⁿ ÷ ((1+r)ⁿ − 1), in exact integers with r in basis points, rounded down to
 * whole units.
 */
function annuity(
  { principalDong, monthlyRateBasisPoints, roundingUnitDong }: LoanTerms,
  paying: number,
): Dong {
  const whole = BigInt(basisPoints)
  const grown = (whole + BigInt(monthlyRateBasisPoints)) ** BigInt(paying)
  const numerator = BigInt(principalDong) * BigInt(monthlyRateBasisPoints) * grown
  const units = numerator / (whole * (grown - whole ** BigInt(paying)) * BigInt(roundingUnitDong))
  return dong(Number(units) * roundingUnitDong)
}
