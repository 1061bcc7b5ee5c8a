import { compareDates, type IsoDate } from '../../calendar/iso-date.ts'
import type { MemberId } from '../../members/schema.ts'
import { balanceOn } from '../evenings.ts'
import type { LoanHistory } from '../loans/history.ts'
import { regulationOn } from '../regulation/regulation.ts'
import { type Book, isFundOpen, isFundUsed } from './book.ts'
import { loansOn } from './loans-on.ts'

/** A member, and the day of the first loan recorded in the books. */
export type FirstLoan = { readonly member: MemberId; readonly on: IsoDate }

/** Who has had a loan from the club by a day, as far as its books show (I.2.b:2). */
export type Borrowers =
  /** Nothing is recorded for the income fund: it is unknown whether anybody borrowed. */
  | { readonly books: 'none' }
  | {
      readonly books: 'kept'
      /** From this day on every loan is recorded. The books do not show loans that were repaid before it. */
      readonly since: IsoDate
      /** Each person once. */
      readonly borrowers: readonly FirstLoan[]
      /** Those of them who still owe part of a loan's principal. */
      readonly currentBorrowers: readonly MemberId[]
    }

/**
 * Who had ever had a loan from the club by the end of the day, and who had one then? The books are complete from the
 * cut-off sheet of the income fund on; a club that began without one has complete books from its founding.
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

/** Each borrower of these loans once, with the day of the first loan; earliest first. */
function firstLoans(given: readonly LoanHistory[]): readonly FirstLoan[] {
  const first = new Map<MemberId, IsoDate>()
  for (const { loan } of given) {
    const known = first.get(loan.borrower)
    if (known !== undefined && known <= loan.terms.startsOn) continue
    // Sorted by day, so that of two borrowers on one day the one recorded first comes first.
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
