import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { cashBookOf, type Fund, loanHistoryOf } from '@lienthehe/domain/funds'
import { accountsOf } from './accounts.ts'
import { readNames } from './names.ts'
import { type BookReader, requireBook } from './subject.ts'

type Asked = { readonly club: ClubId; readonly fund: Fund; readonly from: Month; readonly to: Month }

/** A fund's cash book of some months, with the names of the people in its lines. */
export async function readCashBook(ctx: BookReader, { club: id, fund, from, to }: Asked) {
  const { club, book, head } = await requireBook(ctx, id, 'book.read')
  const cashBook = cashBookOf(book, fund, { from, to })
  const steps = cashBook.lines.map(({ transaction }) => transaction)
  const borrowers = steps.flatMap((step) => {
    if (step.kind !== 'repayment') return []
    const history = loanHistoryOf(book, step.loan)
    return history === undefined ? [] : [[step.loan, history.loan.borrower] as const]
  })
  return {
    ...cashBook,
    version: head.position,
    isClosed: (book.ledger.closures.at(-1)?.month ?? '') >= to,
    /** The borrower of each loan that was repaid in these months, by the id of the loan. */
    borrowers: Object.fromEntries(borrowers),
    names: await readNames(ctx.db, club.id, steps.flatMap(accountsOf)),
  }
}
