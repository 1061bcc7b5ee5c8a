import type { IsoDate } from '../../calendar/iso-date.ts'
import { type Dong, noDong, sumDong } from '../dong.ts'
import { balanceOn } from '../evenings.ts'
import type { LoanId } from '../loans/schema.ts'
import type { Account, Fund } from '../records/account.ts'
import { type Book, eveningsOn } from './book.ts'
import { findFile } from './loan-files.ts'

/** The balance of the account at the end of the day. */
export function balanceOf(book: Book, account: Account, asOf: IsoDate): Dong {
  return balanceOn(eveningsOn(book, account), asOf)
}

/** The value of the fund at the end of the day: its cash and what members owe it. */
export function fundDongOn(book: Book, fund: Fund, asOf: IsoDate): Dong {
  const cashDong = balanceOf(book, `${fund}:cash`, asOf)
  return fund === 'activityFund' ? cashDong : sumDong([cashDong, balanceOf(book, 'incomeFund:loans', asOf)])
}

/** The loan’s principal that is still owed at the end of the day (dư nợ). */
export function outstandingOf({ loans }: Book, loan: LoanId, asOf: IsoDate): Dong {
  const file = findFile(loans, loan)
  return file === undefined ? noDong : balanceOn(file.history.owed, asOf)
}
