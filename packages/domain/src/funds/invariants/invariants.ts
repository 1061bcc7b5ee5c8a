import type { IsoDate } from '../../calendar/iso-date.ts'
import { lastDayOfMonth } from '../../calendar/month.ts'
import { isActiveMember } from '../../members/member.ts'
import type { Member } from '../../members/schema.ts'
import { isAmountBooked, isBalanced } from '../book/amount-invariants.ts'
import { type Book, bookOf, eveningsOn } from '../book/book.ts'
import { amountDongMax, dong, isDong } from '../dong.ts'
import { type DayBalance, lowestFrom } from '../evenings.ts'
import { type Fund, fundOf, funds } from '../records/account.ts'
import type { Entry, Ledger } from '../records/schema.ts'
import { type BrokenInvariant, brokenSteps } from './broken-invariant.ts'
import { findBrokenLoans, isWithinRegulation } from './loan-invariants.ts'
import { reversalInvariantsOf } from './reversal-invariants.ts'

/**
 * All rules that a fund book breaks; none for a book made by these functions. It reads the whole stored ledger again,
 * since a book in memory would not show that somebody changed the database.
 */
export function findBrokenInvariants(ledger: Ledger): readonly BrokenInvariant[] {
  const { transactions } = ledger
  const senseless = transactions.filter(({ entries }) => !entries.every(isSensible))
  // An amount that is not a number cannot be added up, so the other rules cannot be checked.
  if (senseless.length > 0)
    return senseless.map(({ number }) => ({ invariant: 'entriesAreWholeDong', transaction: number }))
  const misnumbered = transactions.find(({ number }, index) => number !== index + 1)
  // Steps are looked up by number, which fails if a number is not the step’s place.
  if (misnumbered !== undefined) return [{ invariant: 'numbersRunOn', transaction: misnumbered.number }]

  const book = bookOf(ledger)
  const closedUntil = closedWhenRecorded(ledger)
  return [
    ...brokenSteps(transactions, [
      { invariant: 'entriesBalance', holds: isBalanced },
      { invariant: 'amountsAreEntries', holds: isAmountBooked },
      {
        invariant: 'closedMonthIsClosed',
        holds: ({ valueOn }, index) => valueOn > (closedUntil[index] ?? ''),
      },
      ...reversalInvariantsOf(book),
      { invariant: 'loanIsWithinRegulation', holds: (step) => isWithinRegulation(ledger, step) },
    ]),
    ...brokenCash(book),
    ...findBrokenLoans(book),
  ]
}

function isSensible({ amountDong }: Entry): boolean {
  return isDong(amountDong) && Math.abs(amountDong) <= amountDongMax
}

/** The loans whose borrower was not a member of the club on that day, according to the present list of members. */
export function findLoansToNonMembers(
  ledger: Ledger,
  members: readonly Member[],
): readonly BrokenInvariant[] {
  const known = new Map(
    members.filter(({ club }) => club === ledger.club).map((member) => [member.id, member]),
  )
  return ledger.transactions
    .filter((step) => {
      if (step.kind !== 'disbursement') return false
      const borrower = known.get(step.lent.borrower)
      return borrower === undefined || !isActiveMember(borrower, step.valueOn)
    })
    .map(({ number }) => ({ invariant: 'borrowerIsMember', transaction: number }))
}

/** For each step, the last day of the months that were already closed when the step was recorded. */
function closedWhenRecorded({ transactions, closures }: Ledger): readonly (IsoDate | null)[] {
  const inOrder = closures.toSorted((one, other) => one.transactions - other.transactions)
  let next = 0
  let closedUntil: IsoDate | null = null
  return transactions.map((_, index) => {
    for (
      let closure = inOrder[next];
      closure !== undefined && closure.transactions <= index;
      closure = inOrder[next]
    ) {
      const until = lastDayOfMonth(closure.month)
      closedUntil = closedUntil === null || until > closedUntil ? until : closedUntil
      next += 1
    }
    return closedUntil
  })
}

/**
 * Finds a fund whose cash was negative: the lowest balance at the end of a day, and the first negative balance in the
 * order of recording.
 */
function brokenCash(book: Book): readonly BrokenInvariant[] {
  const inRecordedOrder = firstBelowZero(book.ledger)
  return funds.flatMap((fund) => {
    const evenings = eveningsOn(book, `${fund}:cash`)
    const [first] = evenings
    const lowest = first === undefined ? [] : [lowestFrom(evenings, first.on)]
    return [...lowest, ...inRecordedOrder[fund]]
      .filter(({ amountDong }) => amountDong < 0)
      .map((found) => ({ invariant: 'cashIsNotNegative', fund, ...found }) as const)
  })
}

function firstBelowZero({ transactions }: Ledger): Readonly<Record<Fund, readonly DayBalance[]>> {
  const cash = { incomeFund: 0, activityFund: 0 }
  const found: Record<Fund, DayBalance[]> = { incomeFund: [], activityFund: [] }
  for (const { valueOn, entries } of transactions)
    for (const { account, amountDong } of entries) {
      if (account !== 'incomeFund:cash' && account !== 'activityFund:cash') continue
      const fund = fundOf(account)
      cash[fund] += amountDong
      if (cash[fund] < 0 && found[fund].length === 0)
        found[fund].push({ on: valueOn, amountDong: dong(cash[fund]) })
    }
  return found
}
