import type { DayBalance } from '../evenings.ts'
import type { Loan, LoanId } from '../loans/schema.ts'
import type { Transaction } from '../records/schema.ts'
import { type LoanFile, type LoanMove, loanFile, loanFileAfter, loanMoveOf } from './loan-file.ts'
import { loansBegunBy, loansTouchedBy } from './loan-steps.ts'

/**
 * The files of all loans of a book, in the order in which the loans began, and the place of each loan in that order.
 */
export type LoanFiles = {
  readonly inOrder: readonly LoanFile[]
  readonly places: ReadonlyMap<LoanId, number>
}

/** The file of this loan; `undefined` if it was never given. */
export function findFile({ inOrder, places }: LoanFiles, id: LoanId): LoanFile | undefined {
  const place = places.get(id)
  return place === undefined ? undefined : inOrder[place]
}

/** The files of loans while a book is being read. */
export type CollectedLoans = Map<LoanId, Collected>

/** One loan’s file while a book is being read; it is changed in place. */
type Collected = {
  readonly loan: Loan
  readonly steps: Transaction[]
  readonly moves: { readonly [Side in LoanMove['side']]: DayBalance[] }
}

/**
 * Adds a step to the files of the loans that it is about, in place. `original`: the step that it reverses, or the step
 * itself.
 */
export function collectLoans(collected: CollectedLoans, step: Transaction, original: Transaction): void {
  for (const loan of loansBegunBy(step)) if (!collected.has(loan.id)) collected.set(loan.id, emptyOf(loan))
  for (const id of loansTouchedBy(original)) collected.get(id)?.steps.push(step)
  for (const entry of step.entries) {
    if (entry.loan === null) continue
    const move = loanMoveOf(entry, step)
    if (move !== null) collected.get(entry.loan)?.moves[move.side].push(move)
  }
}

/** The finished files of all loans, after the whole book was read. */
export function loanFilesOf(collected: CollectedLoans): LoanFiles {
  return {
    inOrder: [...collected.values()].map(({ loan, steps, moves }) => loanFile(loan, steps, moves)),
    places: new Map([...collected.keys()].map((id, place) => [id, place])),
  }
}

function emptyOf(loan: Loan): Collected {
  return { loan, steps: [], moves: { owed: [], interestPaid: [], penaltyPaid: [] } }
}

/**
 * The files after one more step; the files of other loans stay the same objects. `original`: the step that it reverses,
 * or the step itself.
 */
export function loanFilesAfter(files: LoanFiles, step: Transaction, original: Transaction): LoanFiles {
  const begun = new Map(loansBegunBy(step).map((loan) => [loan.id, loan]))
  return loansTouchedBy(original).reduce((after, id) => {
    const known = findFile(after, id)
    if (known !== undefined) return withFile(after, loanFileAfter(known, step))
    const loan = begun.get(id)
    return loan === undefined ? after : withFile(after, loanFileAfter(fileBefore(loan), step))
  }, files)
}

/** The file of a loan before anything is recorded about it. */
function fileBefore(loan: Loan): LoanFile {
  const { steps, moves } = emptyOf(loan)
  return loanFile(loan, steps, moves)
}

function withFile({ inOrder, places }: LoanFiles, file: LoanFile): LoanFiles {
  const place = places.get(file.history.loan.id)
  if (place !== undefined) return { inOrder: inOrder.with(place, file), places }
  return { inOrder: [...inOrder, file], places: new Map(places).set(file.history.loan.id, inOrder.length) }
}

/** The step that this one reverses, or the step itself. */
export function originalOf(transactions: readonly Transaction[], step: Transaction): Transaction {
  return step.kind === 'reversal' ? (transactions[step.reverses - 1] ?? step) : step
}
