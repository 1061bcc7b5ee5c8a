import { compareDates, type IsoDate } from '../../calendar/iso-date.ts'
import type { MemberId } from '../../members/schema.ts'
import { balanceOn } from '../evenings.ts'
import type { LoanHistory } from '../loans/history.ts'
import { regulationOn } from '../regulation/regulation.ts'
import { type Book, isFundOpen, isFundUsed } from './book.ts'
import { loansOn } from './loans-on.ts'

/** A member, and the day of their first loan in the book. */
export type FirstLoan = { readonly member: MemberId; readonly on: IsoDate }

/** The members who have had a loan from the club by a day, as far as its book shows (I.2.b:2). */
export type Borrowers =
  /** Nothing is recorded for the income fund: it is unknown whether anybody borrowed. */
  | { readonly books: 'none' }
  | {
      readonly books: 'kept'
      /** The book shows every loan from this day on, but not loans that were repaid before it. */
      readonly since: IsoDate
      /** Every borrower, listed once. */
      readonly borrowers: readonly FirstLoan[]
      /** The borrowers who still owe part of a loan’s principal. */
      readonly currentBorrowers: readonly MemberId[]
    }

/**
 * The members who had ever had a loan from the club by the end of the day, and those who still owed one then. The book
 * is complete from the day of the income fund’s cut-off sheet; without such a sheet, from the club’s founding.
 */
export function borrowersOn(
  book: Book,
  { establishedOn, asOf }: { readonly establishedOn: IsoDate; readonly asOf: IsoDate },
): Borrowers {
  if (!isFundUsed(book, 'incomeFund')) return { books: 'none' }

  const given = loansOn(book, asOf)
  const owing = given.filter(({ owed }) => balanceOn(owed, asOf) > 0)
  return {
    books: 'kept',
    since: book.openings.incomeFund?.valueOn ?? establishedOn,
    borrowers: firstLoans(given),
    currentBorrowers: firstLoans(owing).map(({ member }) => member),
  }
}

/** Every borrower of these loans once, with the day of their first loan; earliest first. */
function firstLoans(given: readonly LoanHistory[]): readonly FirstLoan[] {
  const first = new Map<MemberId, IsoDate>()
  for (const { loan } of given) {
    const known = first.get(loan.borrower)
    if (known !== undefined && known <= loan.terms.startsOn) continue
    // If two members first borrowed on one day, the sort below keeps the one recorded first in front.
    first.delete(loan.borrower)
    first.set(loan.borrower, loan.terms.startsOn)
  }
  return [...first]
    .map(([member, on]) => ({ member, on }))
    .toSorted((one, other) => compareDates(one.on, other.on))
}

/** I.2.b:3: did the club have both funds, and a regulation of its own, at the end of the day? */
export function fundsOn(
  book: Book,
  asOf: IsoDate,
): { readonly incomeFund: boolean; readonly activityFund: boolean; readonly regulation: boolean } {
  return {
    incomeFund: isFundOpen(book, 'incomeFund', asOf),
    activityFund: isFundOpen(book, 'activityFund', asOf),
    regulation: regulationOn(book.ledger.regulations, asOf) !== null,
  }
}
