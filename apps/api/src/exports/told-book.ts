import type { IsoDate } from '@lienthehe/domain'
import { type Book, loanHistoryOf, type Names } from '@lienthehe/domain/funds'
import type { Member } from '@lienthehe/domain/members'
import type { TableColumn } from '@lienthehe/office/tables'
import type { PeopleNames } from '../books/names.ts'

/** A club’s book for one year, prepared for the export. */
export type ToldBook = {
  readonly club: string
  readonly book: Book
  readonly year: number
  /** The last day of the year, or today if the year has not ended. */
  readonly asOf: IsoDate
  readonly names: PeopleNames
  /** Everybody who was ever on the club's list. */
  readonly people: Readonly<Record<string, Pick<Member, 'fullName' | 'birth'>>>
}

/** The names of people as the lines of the statement write them. */
export function namesOf({ book, names }: ToldBook): Names {
  const ofMember: Names['ofMember'] = (member) => names.members[member] ?? '…'
  return {
    ofMember,
    ofBorrower: (loan) => {
      const borrower = loanHistoryOf(book, loan)?.loan.borrower
      return borrower === undefined ? '…' : ofMember(borrower)
    },
  }
}

/** A column for amounts in đồng. */
export function amountColumn(heading: string): TableColumn {
  return { heading, width: 16, isAmount: true }
}
