import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import {
  ageLoans,
  type LoanId,
  loanCard,
  loanHistoryOf,
  loanPositionsOn,
  loanStepsOf,
  portfolioAtRisk,
  reversalOf,
  vouchersOf,
} from '@lienthehe/domain/funds'
import { dateOf } from '../calendar/today.ts'
import { Refused } from '../refused.ts'
import { accountsOf } from './accounts.ts'
import { readNames } from './names.ts'
import { type BookReader, requireBook } from './subject.ts'

/** Every loan that the club had given by the day, with its state, and how much is late in all. */
export async function readLoans(
  ctx: BookReader,
  asked: { readonly club: ClubId; readonly date: IsoDate | null },
) {
  const { club, book, head } = await requireBook(ctx, asked.club, 'book.read')
  const date = asked.date ?? dateOf(ctx.now())
  const positions = loanPositionsOn(book, date)
  return {
    date,
    version: head.position,
    positions,
    ages: ageLoans(positions),
    atRisk: portfolioAtRisk(positions, 30),
    names: await readNames(ctx.db, club.id, []),
  }
}

/** One loan on a day, as its borrower needs it: what was lent, what is paid, what is owed, and what to bring next. */
export async function readLoan(
  ctx: BookReader,
  asked: { readonly club: ClubId; readonly loan: LoanId; readonly date: IsoDate | null },
) {
  const { club, book, head } = await requireBook(ctx, asked.club, 'book.read')
  const history = loanHistoryOf(book, asked.loan)
  if (history === undefined) throw new Refused({ reason: 'notFound' })
  const date = asked.date ?? dateOf(ctx.now())
  const vouchers = vouchersOf(book)
  const steps = loanStepsOf(book, asked.loan).filter(({ valueOn }) => valueOn <= date)
  return {
    club: { id: club.id, name: club.name },
    date,
    version: head.position,
    ...loanCard(history, date),
    /** Every step of this loan, in the order in which the steps were recorded. */
    steps: steps.map((transaction) => ({
      transaction,
      voucher: vouchers.get(transaction.number)?.[0] ?? null,
      struckBy: reversalOf(book, transaction.number) ?? null,
    })),
    names: await readNames(ctx.db, club.id, steps.flatMap(accountsOf)),
  }
}
