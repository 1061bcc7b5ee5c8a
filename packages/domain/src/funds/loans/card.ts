import type { IsoDate } from '../../calendar/iso-date.ts'
import { type Dong, sumDong } from '../dong.ts'
import { balanceOn } from '../evenings.ts'
import { claimOn } from './claim.ts'
import { nextDueDay } from './due-day.ts'
import { historyUntil, holdsOn, type LoanHistory } from './history.ts'
import { laterTermsOf } from './phase.ts'
import { type LoanPosition, loanPosition } from './position.ts'
import type { Instalment } from './schedule.ts'
import type { RepaymentParts } from './schema.ts'

/** The state of an instalment: paid in full, late, the next to pay, to come, or given up with the rest of the loan. */
export type InstalmentState = 'paid' | 'late' | 'next' | 'upcoming' | 'writtenOff'

/** What the borrower should pay next, and when: everything due by then if nothing is paid before. */
export type NextPayment = { readonly on: IsoDate; readonly parts: RepaymentParts; readonly totalDong: Dong }

/** A loan as shown to its borrower. */
export type LoanCard = {
  readonly position: LoanPosition
  /** The conditions of the day. */
  readonly instalments: readonly (Instalment & { readonly state: InstalmentState })[]
  /** `null`: nothing is owed any more. */
  readonly next: NextPayment | null
}

/** The state of the loan at the end of the day, instalment by instalment. Later payments change nothing. */
export function loanCard(history: LoanHistory, asOf: IsoDate): LoanCard {
  return {
    position: loanPosition(history, asOf),
    instalments: statesOf(history, asOf),
    next: nextPayment(history, asOf),
  }
}

/**
 * What the borrower should pay on the loan's next due day, which may be the day itself; `null`: nothing is owed any
 * more.
 */
export function nextPayment(history: LoanHistory, asOf: IsoDate): NextPayment | null {
  if (balanceOn(history.owed, asOf) === 0) return null
  const terms = laterTermsOf(history, asOf).at(-1) ?? history.loan.terms
  const on = nextDueDay(terms, asOf)
  return paymentOn(history, { asOf, on })
}

/** What the borrower should pay on that day if nothing is paid from the end of `asOf` on. */
export function paymentOn(
  history: LoanHistory,
  { asOf, on }: { readonly asOf: IsoDate; readonly on: IsoDate },
): NextPayment {
  const parts = loanPosition(historyUntil(history, asOf), on).due
  return { on, parts, totalDong: sumDong([parts.penaltyDong, parts.interestDong, parts.principalDong]) }
}

function statesOf(history: LoanHistory, asOf: IsoDate): LoanCard['instalments'] {
  const { instalments, months } = claimOn(history, asOf)
  const givenUp = history.writeOffs.filter((decision) => holdsOn(decision, asOf))
  // An amount given up was not paid, although nobody owes it any more.
  const owed = sumDong([balanceOn(history.owed, asOf), ...givenUp.map(({ principalDong }) => principalDong)])
  const interestPaid = balanceOn(history.interestPaid, asOf)
  const isPaid = ({ dueOn, balanceDong }: Instalment) => {
    const asked = months.find((month) => month.dueOn === dueOn)?.askedDong ?? 0
    return owed <= balanceDong && asked <= interestPaid
  }
  const next = instalments.find((instalment) => instalment.dueOn >= asOf && !isPaid(instalment))
  const stateOf = (instalment: Instalment): InstalmentState => {
    if (isPaid(instalment)) return 'paid'
    if (givenUp.length > 0) return 'writtenOff'
    if (instalment.dueOn < asOf) return 'late'
    return instalment === next ? 'next' : 'upcoming'
  }
  return instalments.map((instalment) => {
    return { ...instalment, state: stateOf(instalment) }
  })
}
