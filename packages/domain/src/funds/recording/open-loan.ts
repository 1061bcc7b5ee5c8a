import type { IsoDate } from '../../calendar/iso-date.ts'
import { accept, type Result, refuse } from '../../refusals/result.ts'
import type { Book } from '../book/book.ts'
import type { LoanFile } from '../book/loan-file.ts'
import { findFile } from '../book/loan-files.ts'
import { lowestFrom } from '../evenings.ts'
import type { LoanHistory } from '../loans/history.ts'
import type { LoanId } from '../loans/schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'

/**
 * The loan with this id, for a step on that day. Refused when nothing is owed on it on that day or a later one, and
 * when it was given new conditions after that day.
 */
export function openLoan({ loans }: Book, id: LoanId, valueOn: IsoDate): Result<LoanFile, FundRefusal> {
  const file = findFile(loans, id)
  if (file === undefined || file.history.given.takenBackOn !== null) return refuse({ reason: 'loanUnknown' })

  const from = startOfConditions(file.history)
  if (valueOn < from) return refuse({ reason: 'beforeLoan', from })
  const { amountDong } = lowestFrom(file.history.owed, valueOn)
  return amountDong > 0 ? accept(file) : refuse({ reason: 'loanClosed' })
}

function startOfConditions({ loan, restructurings }: LoanHistory): IsoDate {
  return restructurings.findLast(({ takenBackOn }) => takenBackOn === null)?.on ?? loan.terms.startsOn
}
