import { type Book, stepOf } from '../funds/book/book.ts'
import { fundOf } from '../funds/records/account.ts'
import type { Entry, Transaction } from '../funds/records/schema.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { loanMoves } from './loan-moves.ts'
import { type MoneyMove, type MoneyMoves, type MoneyOrigin, takenBack, withMoves } from './money-sums.ts'

/**
 * How the money in a club’s book changed, day by day. It is small enough to keep in memory for every club, while the
 * book itself stays in the database.
 */
export function clubMoneyOf(book: Book): MoneyMoves {
  const { transactions } = book.ledger
  const booked = transactions.flatMap((step) => movesOfStep(book, step))
  return withMoves({}, [...booked, ...book.loans.inOrder.flatMap(({ history }) => loanMoves(history))])
}

/**
 * The changes of `clubMoneyOf` after one more step of the book, without reading the whole book again: only loans that
 * the step concerns are computed again. `before` and `after`: the book before and after the step. If nothing was
 * booked, the result is `known`.
 */
export function clubMoneyAfter(
  known: MoneyMoves,
  { before, after }: { readonly before: Book; readonly after: Book },
): MoneyMoves {
  const added = after.ledger.transactions.slice(before.ledger.transactions.length)
  if (added.length === 0) return known
  const booked = added.flatMap((step) => movesOfStep(after, step))
  const touched = after.loans.inOrder.flatMap((file, place): readonly MoneyMove[] => {
    const old = before.loans.inOrder[place]
    if (old === file) return []
    const gone = old === undefined ? [] : takenBack(loanMoves(old.history))
    return [...gone, ...loanMoves(file.history)]
  })
  return withMoves(known, [...booked, ...touched])
}

function movesOfStep(book: Book, step: Transaction): readonly MoneyMove[] {
  const original = step.kind === 'reversal' ? (stepOf(book.ledger, step.reverses) ?? step) : step
  const told = sourcesOfOpening(step, original)
  const isTold = ({ account }: Entry) => told.length > 0 && account.endsWith(':opening')
  return [...step.entries.flatMap((entry) => (isTold(entry) ? [] : moveOf(entry, step, original))), ...told]
}

/** Where the money in a cut-off sheet came from; nothing if the sheet does not say. */
function sourcesOfOpening({ kind, valueOn }: Transaction, original: Transaction): readonly MoneyMove[] {
  if (original.kind !== 'opening') return []
  const sign = kind === 'reversal' ? -1 : 1
  return original.sources.flatMap(({ source, amountDong }): readonly MoneyMove[] =>
    source === 'used'
      ? []
      : [[`from:${source === 'unknown' ? 'opening' : source}`, [[valueOn, sign * amountDong]]]],
  )
}

/** The changes of sums that one entry causes. On an account from which money came, the entry’s amount is negative. */
function moveOf(
  { account, amountDong }: Entry,
  { valueOn }: Pick<Transaction, 'valueOn'>,
  original: Transaction,
): readonly MoneyMove[] {
  const from = (origin: MoneyOrigin): readonly MoneyMove[] => [[`from:${origin}`, [[valueOn, -amountDong]]]]
  switch (account) {
    case 'incomeFund:cash':
    case 'activityFund:cash':
      return [[`cash:${fundOf(account)}`, [[valueOn, amountDong]]]]
    case 'incomeFund:opening':
    case 'activityFund:opening':
      return from('opening')
    case 'incomeFund:contributions':
    case 'activityFund:contributions':
      return from(original.kind === 'contribution' ? original.source : 'members')
    case 'incomeFund:interest':
    case 'incomeFund:penalties':
      return from('loanIncome')
    // What members owe is computed from the loans. Money on the other accounts is spent or moved, so it is not part of
    // any sum.
    case 'incomeFund:loans':
    case 'incomeFund:expenses':
    case 'activityFund:expenses':
    case 'incomeFund:writeOffs':
    case 'incomeFund:transfers':
    case 'activityFund:transfers':
      return []
    default:
      return assertNever(account)
  }
}
