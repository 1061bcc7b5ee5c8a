import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Dong } from '../dong.ts'
import type { Evenings } from '../evenings.ts'
import type { Loan, LoanTerms } from './schema.ts'

/** A decision about a loan; `takenBackOn: null`: it was never reversed. */
export type LoanDecision = { readonly on: IsoDate; readonly takenBackOn: IsoDate | null }

/** Everything in a book about one loan: the decisions, in recorded order, and the balance on each evening. */
export type LoanHistory = {
  readonly loan: Loan
  readonly given: LoanDecision
  readonly restructurings: readonly (LoanDecision & { readonly terms: LoanTerms })[]
  readonly writeOffs: readonly (LoanDecision & { readonly principalDong: Dong })[]
  /** The outstanding principal (dư nợ). */
  readonly owed: Evenings
  /** All interest paid so far. */
  readonly interestPaid: Evenings
  /** All penalties paid so far. */
  readonly penaltyPaid: Evenings
}

/** Had it been decided by the end of the day, and not been taken back by then? */
export function holdsOn({ on, takenBackOn }: LoanDecision, asOf: IsoDate): boolean {
  return on <= asOf && (takenBackOn === null || takenBackOn > asOf)
}

/** What the book showed of the loan at the end of the day, without later movements and decisions. */
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
