import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Dong } from '../dong.ts'
import type { LoanId } from '../loans/schema.ts'
import type { Fund } from '../records/account.ts'
import type { Transaction } from '../records/schema.ts'
import type { TransactionNumber } from '../records/transaction-number-schema.ts'

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

/**
 * Something that must be true of every fund book but is not: a sign of damage or of a bug, never of a user's mistake.
 */
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

/** What must be true of every step by itself; `index`: its place in the book. */
export type StepInvariant = {
  readonly invariant: BrokenStep['invariant']
  readonly holds: (step: Transaction, index: number) => boolean
}

/**
 * The steps that break these invariants, grouped by invariant. All are checked on one step before the next: a long book
 * does not fit into a processor's fast memory, and reading it once for each takes half as long again.
 */
export function brokenSteps(
  steps: readonly Transaction[],
  invariants: readonly StepInvariant[],
): readonly BrokenStep[] {
  const broken = invariants.map(({ invariant, holds }) => {
    const found: BrokenStep[] = []
    return { invariant, holds, found }
  })
  for (const [index, step] of steps.entries())
    for (const { invariant, holds, found } of broken)
      if (!holds(step, index)) found.push({ invariant, transaction: step.number })
  return broken.flatMap(({ found }) => found)
}
