import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Dong } from '../dong.ts'
import type { Evenings } from '../evenings.ts'
import type { Loan, LoanTerms } from './schema.ts'

/** A decision about a loan; `takenBackOn`: the day it was reversed, or `null`. */
export type LoanDecision = { readonly on: IsoDate; readonly takenBackOn: IsoDate | null }

/** Everything in a book about one loan: the decisions in recorded order, and the balances at the end of each day. */
export type LoanHistory = {
  readonly loan: Loan
  readonly given: LoanDecision
  readonly restructurings: readonly (LoanDecision & { readonly terms: LoanTerms })[]
  readonly writeOffs: readonly (LoanDecision & { readonly principalDong: Dong })[]
  /** The principal still owed (dư nợ). */
  readonly owed: Evenings
  /** All interest paid so far. */
  readonly interestPaid: Evenings
  /** All penalties paid so far. */
  readonly penaltyPaid: Evenings
}

/** Is the decision valid at the end of the day: made by then, and not reversed by then? */
export function holdsOn({ on, takenBackOn }: LoanDecision, asOf: IsoDate): boolean {
  return on <= asOf && (takenBackOn === null || takenBackOn > asOf)
}

/** The history without later movements and decisions, as the book showed it at the end of the day. */
export function historyUntil(history: LoanHistory, asOf: IsoDate): LoanHistory {
  const known = <Decision extends LoanDecision>(decision: Decision): Decision =>
    decision.takenBackOn !== null && decision.takenBackOn > asOf
      ? { ...decision, takenBackOn: null }
      : decision
  const until = (evenings: Evenings) => evenings.filter(({ on }) => on <= asOf)
  return {
    loan: history.loan,
    given: known(history.given),
    restructurings: history.restructurings.filter(({ on }) => on <= asOf).map(known),
    writeOffs: history.writeOffs.filter(({ on }) => on <= asOf).map(known),
    owed: until(history.owed),
    interestPaid: until(history.interestPaid),
    penaltyPaid: until(history.penaltyPaid),
  }
}
