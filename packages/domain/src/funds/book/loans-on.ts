import type { IsoDate } from '../../calendar/iso-date.ts'
import { holdsOn, type LoanHistory } from '../loans/history.ts'
import { type LoanPosition, loanPosition } from '../loans/position.ts'
import type { LoanId } from '../loans/schema.ts'
import type { Transaction } from '../records/schema.ts'
import type { Book } from './book.ts'
import { findFile } from './loan-files.ts'

/** The loans given by the end of the day, including repaid loans; a loan reversed by then does not count. */
export function loansOn({ loans }: Book, asOf: IsoDate): readonly LoanHistory[] {
  return loans.inOrder.map(({ history }) => history).filter(({ given }) => holdsOn(given, asOf))
}

/** The state of every loan given by the end of the day, at that time. */
export function loanPositionsOn(book: Book, asOf: IsoDate): readonly LoanPosition[] {
  return loansOn(book, asOf).map((history) => loanPosition(history, asOf))
}

/** Everything in the book about this loan, even if it was reversed; `undefined` if it was never given. */
export function loanHistoryOf({ loans }: Book, id: LoanId): LoanHistory | undefined {
  return findFile(loans, id)?.history
}

/** Every step of this loan, in recorded order, including reversed steps and their reversals. */
export function loanStepsOf({ loans }: Book, id: LoanId): readonly Transaction[] {
  return findFile(loans, id)?.steps ?? []
}
