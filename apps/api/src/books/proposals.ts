import type { ClubId } from '@lienthehe/domain/clubs'
import {
  type Book,
  loanHistoryOf,
  loanOfDraft,
  loanPosition,
  type ProposalDraft,
  pendingOf,
  stepOf,
  vouchersOf,
} from '@lienthehe/domain/funds'
import { accountsOf } from './accounts.ts'
import { readNames } from './names.ts'
import { type BookReader, requireBook } from './subject.ts'

/** The proposals that wait for a second person, and the outcome of the others, newest first. */
export async function readProposals(ctx: BookReader, { club: id }: { readonly club: ClubId }) {
  const { club, book, head } = await requireBook(ctx, id, 'book.read')
  const { proposals, answers } = book.ledger
  const vouchers = vouchersOf(book)
  const pending = new Set(pendingOf(book).map(({ number }) => number))
  const about = proposals.flatMap(({ asks }) =>
    asks.kind === 'reversal' ? (stepOf(book.ledger, asks.reverses) ?? []) : [],
  )
  const people = [
    ...proposals.map(({ recordedBy }) => recordedBy),
    ...answers.flatMap((answer) => (answer.is === 'declined' ? [answer.recordedBy] : [])),
    ...about.flatMap(accountsOf),
  ]
  return {
    version: head.position,
    proposals: proposals.toReversed().map((proposal) => {
      const { asks, number } = proposal
      const reverses = asks.kind === 'reversal' ? (stepOf(book.ledger, asks.reverses) ?? null) : null
      return {
        proposal,
        isPending: pending.has(number),
        answer: answers.find((answer) => answer.proposal === number) ?? null,
        /** The step that is to be reversed; `null`: the proposal is no reversal. */
        reverses,
        loan: readLoanAsked(book, asks),
        vouchers: reverses === null ? [] : (vouchers.get(reverses.number) ?? []),
      }
    }),
    names: await readNames(ctx.db, club.id, people),
  }
}

/**
 * The loan that a proposal is about, and what was owed on it on the day of the proposal; `null`: the proposal is about
 * no loan.
 */
function readLoanAsked(book: Book, asks: ProposalDraft) {
  const id = loanOfDraft(book, asks)
  const history = id === null ? undefined : loanHistoryOf(book, id)
  if (history === undefined) return null
  const { loan, outstandingDong } = loanPosition(history, asks.valueOn)
  return { id: loan.id, borrower: loan.borrower, outstandingDong }
}
