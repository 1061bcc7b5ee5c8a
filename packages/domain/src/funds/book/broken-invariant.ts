import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Dong } from '../dong.ts'
import type { LoanId } from '../loans/schema.ts'
import type { Fund } from './account.ts'
import type { Transaction } from './schema.ts'
import type { TransactionNumber } from './transaction-number-schema.ts'

/** An invariant that one step of the book breaks. */
export type BrokenStep = {
  readonly invariant:
    | 'entriesAreWholeDong'
    | 'entriesBalance'
    | 'amountsAreEntries'
    | 'numbersRunOn'
    | 'reversalNegates'
    | 'reversedOnce'
    | 'secondPerson'
    | 'closedMonthIsClosed'
    | 'loanIsWithinRegulation'
    | 'borrowerIsMember'
  readonly transaction: TransactionNumber
}

/** Something that must be true of every fund book and is not: a sign of damage or of a bug, never of a user's mistake. */
export type BrokenInvariant =
  | BrokenStep
  | {
      readonly invariant: 'cashIsNotNegative'
      readonly fund: Fund
      readonly on: IsoDate
      readonly amountDong: Dong
    }
  | {
      readonly invariant: 'outstandingIsNotNegative'
      readonly loan: LoanId
      readonly on: IsoDate
      readonly amountDong: Dong
    }
  | {
      readonly invariant: 'loanBeginsOnce' | 'outstandingAddsUp' | 'scheduleAddsUp'
      readonly loan: LoanId
    }

/** The steps of which the invariant does not hold. */
export function brokenSteps(
  invariant: BrokenStep['invariant'],
  steps: readonly Transaction[],
  holds: (step: Transaction, index: number) => boolean,
): readonly BrokenStep[] {
  return steps
    .filter((step, index) => !holds(step, index))
    .map(({ number }) => ({ invariant, transaction: number }))
}
