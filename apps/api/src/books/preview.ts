import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import {
  type BorrowingDraft,
  type Dong,
  type LoanId,
  previewLoan,
  previewRepayment,
} from '@lienthehe/domain/funds'
import { Refused } from '../refused.ts'
import { type BookReader, meetingOf, requireBook } from './subject.ts'

/** The schedule of a loan before anybody signs, and what prevents the loan. */
export async function readLoanPreview(
  ctx: BookReader,
  { club: id, draft }: { readonly club: ClubId; readonly draft: BorrowingDraft },
) {
  const { book, club } = await requireBook(ctx, id, 'book.read')
  return previewLoan(book, draft, meetingOf(club))
}

/** For a payment on that day: what it would be used for, and what is owed. */
export async function readRepaymentPreview(
  ctx: BookReader,
  asked: {
    readonly club: ClubId
    readonly loan: LoanId
    readonly date: IsoDate
    readonly amountDong: Dong | null
  },
) {
  const { book } = await requireBook(ctx, asked.club, 'book.read')
  const preview = previewRepayment(book, {
    loan: asked.loan,
    valueOn: asked.date,
    amountDong: asked.amountDong,
  })
  if (!preview.ok) throw new Refused(preview.refusal)
  return preview.value
}
