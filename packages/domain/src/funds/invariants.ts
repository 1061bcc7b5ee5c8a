import { compareDates, type IsoDate } from '../calendar/iso-date.ts'
import { monthOf } from '../calendar/month.ts'
import { isActiveMember } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { type Account, type Fund, fundOf, funds } from './account.ts'
import { type DatedEntry, type DayBalance, entriesOf, lowestFrom } from './balance.ts'
import { amountDongMax, type Dong, dong, isDong, sumDong } from './dong.ts'
import { findBrokenLoans } from './loan-invariants.ts'
import { findBrokenReversals } from './reversal-invariants.ts'
import type { Entry, Ledger, LoanId, Transaction, TransactionId } from './schema.ts'

/** Something that must be true of every fund book and is not: a sign of damage or of a bug, never of a user's mistake. */
export type BrokenInvariant =
  | {
      readonly invariant:
        | 'entriesAreWholeDong'
        | 'entriesBalance'
        | 'amountsAreEntries'
        | 'idIsUnique'
        | 'reversalNegates'
        | 'reversedOnce'
        | 'secondPerson'
        | 'closedMonthIsClosed'
        | 'loanIsWithinRegulation'
        | 'borrowerIsMember'
      readonly transaction: TransactionId
    }
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
  | { readonly invariant: 'outstandingAddsUp' | 'scheduleAddsUp'; readonly loan: LoanId }

/** Everything that is wrong with a fund book; empty for every book that these functions made. */
export function findBrokenInvariants(ledger: Ledger): readonly BrokenInvariant[] {
  const senseless = ledger.transactions.filter(({ entries }) => !entries.every(isSensible))
  // Nothing can be added up that is not a number.
  if (senseless.length > 0)
    return senseless.map(({ id }) => ({ invariant: 'entriesAreWholeDong', transaction: id }))

  return [
    ...ledger.transactions.flatMap((transaction, index) => brokenIn(ledger, transaction, index)),
    ...findBrokenReversals(ledger),
    ...funds.flatMap((fund) => brokenCash(ledger, fund)),
    ...findBrokenLoans(ledger),
  ]
}

function isSensible({ amountDong }: Entry): boolean {
  return isDong(amountDong) && Math.abs(amountDong) <= amountDongMax
}

/** The loans whose borrower was not a member of the club that day, by the list of members as it now is. */
export function findLoansToNonMembers(
  ledger: Ledger,
  members: readonly Member[],
): readonly BrokenInvariant[] {
  return ledger.transactions
    .filter(
      (transaction) =>
        transaction.kind === 'disbursement' &&
        !members.some(
          (member) =>
            member.id === transaction.lent.borrower &&
            member.club === ledger.club &&
            isActiveMember(member, transaction.valueOn),
        ),
    )
    .map(({ id }) => ({ invariant: 'borrowerIsMember', transaction: id }))
}

function brokenIn(ledger: Ledger, transaction: Transaction, index: number): readonly BrokenInvariant[] {
  const { id, valueOn } = transaction
  const checks = [
    { invariant: 'entriesBalance', holds: funds.every((fund) => sumOf(transaction, fund) === 0) },
    { invariant: 'amountsAreEntries', holds: isAmountBooked(transaction) },
    { invariant: 'idIsUnique', holds: ledger.transactions.findIndex((other) => other.id === id) === index },
    {
      invariant: 'closedMonthIsClosed',
      holds: !ledger.closures.some(
        ({ month, transactions }) => index >= transactions && monthOf(valueOn) <= month,
      ),
    },
  ] as const
  return checks.filter(({ holds }) => !holds).map(({ invariant }) => ({ invariant, transaction: id }))
}

function sumOf({ entries }: Transaction, fund: Fund): number {
  return sumDong(
    entries.filter(({ account }) => fundOf(account) === fund).map(({ amountDong }) => amountDong),
  )
}

/** Is the amount that was typed the one that moved, and is a repayment the sum of its parts? */
function isAmountBooked(transaction: Transaction): boolean {
  const on = (account: Account) =>
    sumDong(
      transaction.entries.filter((entry) => entry.account === account).map(({ amountDong }) => amountDong),
    )
  switch (transaction.kind) {
    case 'opening':
      return on(`${transaction.fund}:cash`) === transaction.cashDong
    case 'contribution':
      return on(`${transaction.fund}:cash`) === transaction.amountDong
    case 'expense':
      return on(`${transaction.fund}:cash`) === -transaction.amountDong
    case 'transfer':
      return on(`${transaction.from}:cash`) === -transaction.amountDong
    case 'disbursement':
      return on('incomeFund:cash') === -transaction.lent.terms.principalDong
    case 'writeOff':
      return on('incomeFund:writeOffs') === transaction.principalDong
    case 'repayment': {
      const { penaltyDong, interestDong, principalDong } = transaction.parts
      const sum = penaltyDong + interestDong + principalDong
      const isNonNegative = Math.min(penaltyDong, interestDong, principalDong) >= 0
      return isNonNegative && sum === transaction.amountDong && on('incomeFund:cash') === sum
    }
    case 'restructuring':
    case 'reversal':
      return true
    default:
      return assertNever(transaction)
  }
}

/** Below zero on the evening of some day, where it is lowest, or in recorded order, where it first is. */
function brokenCash(ledger: Ledger, fund: Fund): readonly BrokenInvariant[] {
  const cash = entriesOf(ledger).filter(({ account }) => account === `${fund}:cash`)
  return [...lowestEvening(cash), ...firstBelowZero(cash)]
    .filter(({ amountDong }) => amountDong < 0)
    .map((found) => ({ invariant: 'cashIsNotNegative', fund, ...found }))
}

function lowestEvening(cash: readonly DatedEntry[]): readonly DayBalance[] {
  const [first] = cash.map(({ valueOn }) => valueOn).toSorted(compareDates)
  return first === undefined ? [] : [lowestFrom(cash, first)]
}

function firstBelowZero(cash: readonly DatedEntry[]): readonly DayBalance[] {
  let recorded = 0
  for (const { valueOn, amountDong } of cash) {
    recorded += amountDong
    if (recorded < 0) return [{ on: valueOn, amountDong: dong(recorded) }]
  }
  return []
}
