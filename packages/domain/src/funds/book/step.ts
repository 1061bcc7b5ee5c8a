import type { ClubId } from '../../clubs/club-id-schema.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import type { LoanId } from '../loans/schema.ts'
import type { Ledger, Transaction } from '../records/schema.ts'
import type { BookStep } from '../records/step-schema.ts'
import type { Recorded } from './append.ts'
import { type Book, bookOf, emptyLedger, withRest, withStep } from './book.ts'

/** The step, which is to be stored, and the book that includes it. */
export type Taken = { readonly book: Book; readonly step: BookStep }

/** The book with one more step, which the caller has checked. */
export function taken(book: Book, step: BookStep): Taken {
  return { book: afterStep(book, step), step }
}

/** A recorded transaction as a step of the book. */
export function takenOf({ book, transaction }: Recorded): Taken {
  return { book, step: { kind: 'transaction', transaction } }
}

/** The club's book after these steps, in their order. */
export function bookOfSteps(club: ClubId, steps: readonly BookStep[]): Book {
  const ledger = emptyLedger(club)
  const all = {
    ...ledger,
    regulations: steps.flatMap((step) => (step.kind === 'regulation' ? [step.regulation] : [])),
    transactions: steps.flatMap(transactionsOf),
    cashCounts: steps.flatMap((step) => (step.kind === 'cashCount' ? [step.cashCount] : [])),
    closures: steps.flatMap((step) => (step.kind === 'closure' ? [step.closure] : [])),
    proposals: steps.flatMap((step) => (step.kind === 'proposal' ? [step.proposal] : [])),
    answers: steps.flatMap(answersOf),
    requests: steps.flatMap((step) => (step.kind === 'loanRequest' ? [step.request] : [])),
    decisions: steps.flatMap((step) => (step.kind === 'loanDecision' ? [step.decision] : [])),
  } satisfies Ledger
  return bookOf(all)
}

/** The book after one more step. Every step was checked when it was recorded, so it is not checked again. */
export function afterStep(book: Book, step: BookStep): Book {
  const { ledger } = book
  switch (step.kind) {
    case 'regulation':
      return withRest(book, { regulations: [...ledger.regulations, step.regulation] })
    case 'transaction':
      return withStep(book, step.transaction)
    case 'cashCount':
      return withRest(book, { cashCounts: [...ledger.cashCounts, step.cashCount] })
    case 'closure':
      return withRest(book, { closures: [...ledger.closures, step.closure] })
    case 'proposal':
      return withRest(book, { proposals: [...ledger.proposals, step.proposal] })
    case 'confirmation':
      return withRest(transactionsOf(step).reduce(withStep, book), {
        answers: [...ledger.answers, ...answersOf(step)],
      })
    case 'decline':
      return withRest(book, { answers: [...ledger.answers, step.decline] })
    case 'loanRequest':
      return withRest(book, { requests: [...ledger.requests, step.request] })
    case 'loanDecision':
      return withRest(book, { decisions: [...ledger.decisions, step.decision] })
    default:
      return assertNever(step)
  }
}

/** The transactions that a step contains, in the order of the book. */
export function transactionsOf(step: BookStep): readonly Transaction[] {
  if (step.kind === 'transaction') return [step.transaction]
  return step.kind === 'confirmation' ? [step.transaction, ...step.further] : []
}

function answersOf(step: BookStep): Ledger['answers'] {
  if (step.kind === 'decline') return [step.decline]
  if (step.kind !== 'confirmation') return []
  return [{ is: 'confirmed', proposal: step.proposal, transaction: step.transaction.number }]
}

/** The loan that begins with this step; `null` if none does, or several do by a cut-off sheet. */
export function loanBegunBy(step: BookStep): LoanId | null {
  return step.kind === 'transaction' && step.transaction.kind === 'disbursement'
    ? step.transaction.lent.id
    : null
}
