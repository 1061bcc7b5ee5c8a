import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Dong } from '../dong.ts'
import type { LoanId } from '../loans/schema.ts'
import type { Fund } from '../records/account.ts'
import type { Transaction } from '../records/schema.ts'
import type { TransactionNumber } from '../records/transaction-number-schema.ts'

/** A rule that one step of the book breaks. */
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

/** A rule that every fund book must keep but this one breaks. The cause is damage or a bug, never a user’s mistake. */
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

/** A rule that every single step must keep; `index`: the step’s place in the book. */
export type StepInvariant = {
  readonly invariant: BrokenStep['invariant']
  readonly holds: (step: Transaction, index: number) => boolean
}

/**
 * The steps that break these rules, grouped by rule. All rules are checked on one step before the next step is read: a
 * long book does not fit into a processor’s cache, and reading it once for each rule takes half as long again.
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
