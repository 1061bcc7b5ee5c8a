import { compareDates, type IsoDate } from '../calendar/iso-date.ts'
import type { MemberId } from '../members/schema.ts'
import { outstandingOf } from './balance.ts'
import { isFundOpen, isStanding, loansOn, openingOf, touchesFund } from './book.ts'
import { regulationOn } from './regulation.ts'
import type { Ledger, Loan } from './schema.ts'

/** Who has had a loan from the club by a day, as far as its books tell (I.2.b:2). */
export type Borrowers =
  /** Nothing is recorded of the income fund: nobody is known to have borrowed, or not to have. */
  | { readonly books: 'none' }
  | {
      readonly books: 'kept'
      /** From this day on no loan is missing. Of whom was lent to and had repaid before it the books know nothing. */
      readonly since: IsoDate
      /** Each person once, with the day of the first loan that the books know. */
      readonly borrowers: readonly { readonly member: MemberId; readonly on: IsoDate }[]
      /** Those of them who still owe something of a loan's principal. */
      readonly currentBorrowers: readonly MemberId[]
    }

/**
 * Who had ever had a loan from the club by the end of the day, and who had one then? The books are complete since the
 * cut-off sheet of the income fund; those of a club that began without one are its first, and complete from its founding.
 */
export function borrowersOn(
  ledger: Pick<Ledger, 'transactions'>,
  { establishedOn, asOf }: { readonly establishedOn: IsoDate; readonly asOf: IsoDate },
): Borrowers {
  const isKept = ledger.transactions.some(
    (transaction) => isStanding(ledger, transaction) && touchesFund(transaction, 'incomeFund'),
  )
  if (!isKept) return { books: 'none' }

  const loans = loansOn(ledger, asOf).toSorted((one, other) =>
    compareDates(one.terms.startsOn, other.terms.startsOn),
  )
  return {
    books: 'kept',
    since: openingOf(ledger, 'incomeFund')?.valueOn ?? establishedOn,
    borrowers: firstLoans(loans).map(({ borrower, terms }) => ({ member: borrower, on: terms.startsOn })),
    currentBorrowers: firstLoans(loans.filter(({ id }) => outstandingOf(ledger, id, asOf) > 0)).map(
      ({ borrower }) => borrower,
    ),
  }
}

/** Each borrower's first of these loans, which come in the order of their days. */
function firstLoans(loans: readonly Loan[]): readonly Loan[] {
  return loans.filter(
    ({ borrower }, index) => loans.findIndex((other) => other.borrower === borrower) === index,
  )
}

/** I.2.b:3: did the club have both funds, and a regulation of its own, at the end of the day? */
export function fundsOn(
  ledger: Ledger,
  asOf: IsoDate,
): { readonly incomeFund: boolean; readonly activityFund: boolean; readonly regulation: boolean } {
  return {
    incomeFund: isFundOpen(ledger, 'incomeFund', asOf),
    activityFund: isFundOpen(ledger, 'activityFund', asOf),
    regulation: regulationOn(ledger, asOf) !== null,
  }
}
