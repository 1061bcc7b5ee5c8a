import type { IsoDate } from '../../calendar/iso-date.ts'
import { sumDong } from '../dong.ts'
import type { Loan, LoanId } from '../loans/schema.ts'
import type { Account, Fund } from '../records/account.ts'
import { fundOf } from '../records/account.ts'
import type { Entry, Ledger, Transaction } from '../records/schema.ts'
import type { Reversal } from './book.ts'
import { loansBegunBy } from './loan-steps.ts'

// The same answers as those of a book, but read from the whole ledger each time: slow, and easy to verify.

/** The step that reverses this one. */
export function reversalIn({ transactions }: Ledger, number: number): Reversal | undefined {
  return transactions.find((step): step is Reversal => step.kind === 'reversal' && step.reverses === number)
}

/** Does the step count at the end of the day? */
export function standsIn(ledger: Ledger, step: Transaction, asOf: IsoDate): boolean {
  if (step.kind === 'reversal' || step.valueOn > asOf) return false
  const reversal = reversalIn(ledger, step.number)
  return reversal === undefined || reversal.valueOn > asOf
}

/** The balance of the account at the end of the day. */
export function balanceIn(ledger: Ledger, account: Account, asOf: IsoDate): number {
  return sumOf(ledger, asOf, (entry) => entry.account === account)
}

/** The principal still owed on the loan at the end of the day. */
export function outstandingIn(ledger: Ledger, loan: LoanId, asOf: IsoDate): number {
  return sumOf(ledger, asOf, (entry) => entry.account === 'incomeFund:loans' && entry.loan === loan)
}

function sumOf({ transactions }: Ledger, asOf: IsoDate, isMeant: (entry: Entry) => boolean): number {
  const until = transactions.filter(({ valueOn }) => valueOn <= asOf)
  return sumDong(until.flatMap(({ entries }) => entries.filter(isMeant)).map(({ amountDong }) => amountDong))
}

/** The loans that had been given by the end of the day. */
export function loansIn(ledger: Ledger, asOf: IsoDate): readonly Loan[] {
  return ledger.transactions.filter((step) => standsIn(ledger, step, asOf)).flatMap(loansBegunBy)
}

/** Had the fund received anything by the end of the day? */
export function isOpenIn(ledger: Ledger, fund: Fund, asOf: IsoDate): boolean {
  return ledger.transactions.some(
    (step) =>
      standsIn(ledger, step, asOf) &&
      ((step.kind === 'opening' && step.fund === fund) ||
        step.entries.some(({ account }) => fundOf(account) === fund)),
  )
}

/** The borrowers by the end of the day, each with the day of the first loan, in the order of these days. */
export function borrowersIn(ledger: Ledger, asOf: IsoDate) {
  const loans = loansIn(ledger, asOf).toSorted((one, other) =>
    one.terms.startsOn < other.terms.startsOn ? -1 : one.terms.startsOn > other.terms.startsOn ? 1 : 0,
  )
  return loans
    .filter(({ borrower }, index) => loans.findIndex((other) => other.borrower === borrower) === index)
    .map(({ borrower, terms }) => ({ member: borrower, on: terms.startsOn }))
}
