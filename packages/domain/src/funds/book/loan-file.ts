import { dong } from '../dong.ts'
import { type DayBalance, eveningsOf, moveOn } from '../evenings.ts'
import type { LoanDecision, LoanHistory } from '../loans/history.ts'
import type { Loan } from '../loans/schema.ts'
import type { Entry, Transaction } from '../records/schema.ts'

/** The part of a book that is about one loan. */
export type LoanFile = {
  /**
   * The step that began the loan and every later step about it, in recorded order, including reversed steps and
   * reversals.
   */
  readonly steps: readonly Transaction[]
  readonly history: LoanHistory
}

/** All movements of a loan’s principal, paid interest and paid penalty. */
export type LoanMoves = { readonly [Side in LoanMove['side']]: readonly DayBalance[] }

/** A movement of one of these three amounts. */
export type LoanMove = DayBalance & { readonly side: 'owed' | 'interestPaid' | 'penaltyPaid' }

/**
 * The movement of a loan that an entry of this step means; `null` for cash and other accounts, since another entry of
 * the step already shows the movement. Income is negative in the book, so the sign of paid interest and penalty changes
 * here.
 */
export function loanMoveOf(
  { account, amountDong }: Entry,
  { valueOn: on }: Pick<Transaction, 'valueOn'>,
): LoanMove | null {
  switch (account) {
    case 'incomeFund:loans':
      return { side: 'owed', on, amountDong }
    case 'incomeFund:interest':
      return { side: 'interestPaid', on, amountDong: dong(-amountDong) }
    case 'incomeFund:penalties':
      return { side: 'penaltyPaid', on, amountDong: dong(-amountDong) }
    default:
      return null
  }
}

/** The file of a loan, from all its steps and movements. */
export function loanFile(loan: Loan, steps: readonly Transaction[], moves: LoanMoves): LoanFile {
  const history = {
    ...decisionsOf(loan, steps),
    owed: eveningsOf(moves.owed),
    interestPaid: eveningsOf(moves.interestPaid),
    penaltyPaid: eveningsOf(moves.penaltyPaid),
  }
  return { steps, history }
}

/** The loan’s file after one more step. */
export function loanFileAfter({ steps: before, history }: LoanFile, step: Transaction): LoanFile {
  const { loan } = history
  const steps = [...before, step]
  const moves = step.entries.flatMap((entry) =>
    entry.loan === loan.id ? (loanMoveOf(entry, step) ?? []) : [],
  )
  const after = (side: LoanMove['side']) =>
    moves.filter((move) => move.side === side).reduce(moveOn, history[side])
  return {
    steps,
    history: {
      ...decisionsOf(loan, steps),
      owed: after('owed'),
      interestPaid: after('interestPaid'),
      penaltyPaid: after('penaltyPaid'),
    },
  }
}

function decisionsOf(loan: Loan, steps: readonly Transaction[]): Omit<LoanHistory, LoanMove['side']> {
  const takenBackOn = ({ number }: Transaction) =>
    steps.find((step) => step.kind === 'reversal' && step.reverses === number)?.valueOn ?? null
  const decisionOf = (step: Transaction): LoanDecision => ({
    on: step.valueOn,
    takenBackOn: takenBackOn(step),
  })
  const [first] = steps
  return {
    loan,
    given: first === undefined ? { on: loan.terms.startsOn, takenBackOn: null } : decisionOf(first),
    restructurings: steps.flatMap((step) =>
      step.kind === 'restructuring' ? [{ ...decisionOf(step), terms: step.terms }] : [],
    ),
    writeOffs: steps.flatMap((step) =>
      step.kind === 'writeOff' ? [{ ...decisionOf(step), principalDong: step.principalDong }] : [],
    ),
  }
}
