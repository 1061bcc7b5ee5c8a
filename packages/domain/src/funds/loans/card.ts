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

/** The state of an instalment: paid in full, late, the next one, a later one, or given up by a write-off. */
export type InstalmentState = 'paid' | 'late' | 'next' | 'upcoming' | 'writtenOff'

/** What the borrower should pay next, and when: everything due by that day if nothing is paid before it. */
export type NextPayment = { readonly on: IsoDate; readonly parts: RepaymentParts; readonly totalDong: Dong }

/** A loan as shown to its borrower. */
export type LoanCard = {
  readonly position: LoanPosition
  /** The instalments by the conditions of that day. */
  readonly instalments: readonly (Instalment & { readonly state: InstalmentState })[]
  /** `null` when nothing is owed any more. */
  readonly next: NextPayment | null
}

/** The loan at the end of the day, instalment by instalment; later payments do not matter. */
export function loanCard(history: LoanHistory, asOf: IsoDate): LoanCard {
  return {
    position: loanPosition(history, asOf),
    instalments: statesOf(history, asOf),
    next: nextPayment(history, asOf),
  }
}

/**
 * What the borrower should pay on the loan’s next due day, which may be `asOf` itself; `null` when nothing is owed any
 * more.
 */
export function nextPayment(history: LoanHistory, asOf: IsoDate): NextPayment | null {
  if (balanceOn(history.owed, asOf) === 0) return null
  const terms = laterTermsOf(history, asOf).at(-1) ?? history.loan.terms
  const on = nextDueDay(terms, asOf)
  return paymentOn(history, { asOf, on })
}

/** What the borrower should pay on that day if nothing is paid after `asOf`. */
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
  // An amount that was given up is not owed any more, but it was not paid either.
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
