import type { IsoDate } from '../../calendar/iso-date.ts'
import { holdsOn, type LoanHistory } from '../loans/history.ts'
import { type LoanPosition, loanPosition } from '../loans/position.ts'
import type { LoanId } from '../loans/schema.ts'
import type { Transaction } from '../records/schema.ts'
import type { Book } from './book.ts'
import { findFile } from './loan-files.ts'

/** The loans that had been given by the end of the day, those repaid included; a loan taken back by then was none. */
export function loansOn({ loans }: Book, asOf: IsoDate): readonly LoanHistory[] {
  return loans.inOrder.map(({ history }) => history).filter(({ given }) => holdsOn(given, asOf))
}

/** Every loan that had been given by the end of the day, and how it stood. */
export function loanPositionsOn(book: Book, asOf: IsoDate): readonly LoanPosition[] {
  return loansOn(book, asOf).map((history) => loanPosition(history, asOf))
}

/** All that the book tells of this loan, one taken back included; `undefined`: it was never given. */
export function loanHistoryOf({ loans }: Book, id: LoanId): LoanHistory | undefined {
  return findFile(loans, id)?.history
}

/** Whatever was done with this loan, in recorded order, with what was taken back and what took it back. */
export function loanStepsOf({ loans }: Book, id: LoanId): readonly Transaction[] {
  return findFile(loans, id)?.steps ?? []
}
