import { type Result, refuse } from '../../refusals/result.ts'
import { append, move, type Recorded } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { otherFund } from '../records/account.ts'
import type { ContributionDraft, ExpenseDraft, TransferDraft } from '../records/draft-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { checkAmount, checkRecording, checkText } from './checks.ts'

/** Records money that comes into a fund: dues, a gift, capital from the budget or a project. */
export function recordContribution(
  book: Book,
  draft: ContributionDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, fund, amountDong } = draft
  const refusal = checkRecording(book, recording, { valueOn, touched: [fund] }) ?? checkAmount(amountDong)
  if (refusal !== null) return refuse(refusal)

  const entries = move(amountDong, { to: `${fund}:cash`, from: `${fund}:contributions` })
  return append(book, { kind: 'contribution', ...draft, ...recording, entries })
}

/** Records money that a fund spends. */
export function recordExpense(
  book: Book,
  draft: ExpenseDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, fund, amountDong, purpose } = draft
  const refusal =
    checkRecording(book, recording, { valueOn, touched: [fund] }) ??
    checkAmount(amountDong) ??
    checkText('purpose', purpose)
  if (refusal !== null) return refuse(refusal)

  const entries = move(amountDong, { to: `${fund}:expenses`, from: `${fund}:cash` })
  return append(book, { kind: 'expense', ...draft, ...recording, entries })
}

/** Records money that goes from one fund to the other, for a stated reason. The two funds are never mixed silently. */
export function recordTransfer(
  book: Book,
  draft: TransferDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, from, amountDong, reason } = draft
  const to = otherFund(from)
  const refusal =
    checkRecording(book, recording, { valueOn, touched: [from, to] }) ??
    checkAmount(amountDong) ??
    checkText('reason', reason)
  if (refusal !== null) return refuse(refusal)

  const entries = [
    ...move(amountDong, { to: `${from}:transfers`, from: `${from}:cash` }),
    ...move(amountDong, { to: `${to}:cash`, from: `${to}:transfers` }),
  ]
  return append(book, { kind: 'transfer', ...draft, ...recording, entries })
}
