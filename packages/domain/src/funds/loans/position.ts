import { compareDates, daysBetween, type IsoDate } from '../../calendar/iso-date.ts'
import { type Dong, noDong } from '../dong.ts'
import { balanceOn } from '../evenings.ts'
import { payoffOf } from './allocation.ts'
import { type Claim, claimOn, debtOf, type Paid, partsDue } from './claim.ts'
import { holdsOn, type LoanHistory } from './history.ts'
import { laterTermsOf } from './phase.ts'
import type { Loan, RepaymentParts } from './schema.ts'

export type LoanStatus = 'current' | 'late' | 'repaid' | 'writtenOff'

/** The state of a loan at the end of a day. */
export type LoanPosition = {
  readonly loan: Loan
  readonly status: LoanStatus
  readonly isRestructured: boolean
  readonly outstandingDong: Dong
  /** Due on or before that day and not paid. */
  readonly due: RepaymentParts
  /** Due before that day and not paid. */
  readonly arrears: RepaymentParts
  /** Days since the due day of the oldest instalment that is not fully paid; 0 when nothing is late. */
  readonly daysLate: number
  /** The amount that would close the loan on that day. */
  readonly payoffDong: Dong
}

/** The state of the loan at the end of the day; later payments do not matter. */
export function loanPosition(history: LoanHistory, asOf: IsoDate): LoanPosition {
  const outstandingDong = balanceOn(history.owed, asOf)
  const isRestructured = laterTermsOf(history, asOf).length > 0
  const common = { loan: history.loan, isRestructured, outstandingDong }
  return outstandingDong === 0
    ? { ...common, ...closed, status: isWrittenOff(history, asOf) ? 'writtenOff' : 'repaid' }
    : { ...common, ...openPosition(history, outstandingDong, asOf) }
}

const nothing = { penaltyDong: noDong, interestDong: noDong, principalDong: noDong }
const closed = { due: nothing, arrears: nothing, daysLate: 0, payoffDong: noDong }

function isWrittenOff({ writeOffs }: LoanHistory, asOf: IsoDate): boolean {
  return writeOffs.some((writeOff) => holdsOn(writeOff, asOf))
}

function openPosition(
  history: LoanHistory,
  outstandingDong: Dong,
  asOf: IsoDate,
): Omit<LoanPosition, 'loan' | 'isRestructured' | 'outstandingDong'> {
  const claim = claimOn(history, asOf)
  const paid = {
    interestDong: balanceOn(history.interestPaid, asOf),
    penaltyDong: balanceOn(history.penaltyPaid, asOf),
    outstandingDong,
  }
  const debt = debtOf(claim, paid, asOf)
  const lateSince = oldestUnpaid(claim, paid)
  const daysLate = lateSince === undefined ? 0 : Math.max(daysBetween(lateSince, asOf), 0)
  return {
    status: daysLate > 0 ? 'late' : 'current',
    due: partsDue(claim, paid, (dueOn) => dueOn <= asOf),
    arrears: partsDue(claim, paid, (dueOn) => dueOn < asOf),
    daysLate,
    payoffDong: payoffOf(debt),
  }
}

function oldestUnpaid(
  { instalments, months }: Claim,
  { interestDong, outstandingDong }: Omit<Paid, 'penaltyDong'>,
): IsoDate | undefined {
  const principalSince = instalments.find(({ balanceDong }) => balanceDong < outstandingDong)?.dueOn
  const interestSince = months.find(({ askedDong }) => askedDong > interestDong)?.dueOn
  return [principalSince, interestSince].filter((day) => day !== undefined).toSorted(compareDates)[0]
}
