import { type Result, refuse } from '../refusals/result.ts'
import { otherFund } from './account.ts'
import { append, checkRecording, move, type Recorded } from './append.ts'
import { amountDongMax, type Dong, dong, isDong, noDong } from './dong.ts'
import type { FundRefusal } from './refusal.ts'
import type { ContributionDraft, ExpenseDraft, Ledger, Recording, TransferDraft } from './schema.ts'

/** Money that comes into a fund: dues, a gift, the budget's or a project's capital. */
export function recordContribution(
  ledger: Ledger,
  draft: ContributionDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, fund, amountDong } = draft
  const refusal = checkRecording(ledger, recording, { valueOn, touched: [fund] }) ?? checkAmount(amountDong)
  if (refusal !== null) return refuse(refusal)

  const entries = move(amountDong, { to: `${fund}:cash`, from: `${fund}:contributions` })
  return append(ledger, { kind: 'contribution', ...draft, ...recording, entries })
}

/** Money that a fund spends. */
export function recordExpense(
  ledger: Ledger,
  draft: ExpenseDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, fund, amountDong, purpose } = draft
  const refusal =
    checkRecording(ledger, recording, { valueOn, touched: [fund] }) ??
    checkAmount(amountDong) ??
    checkText('purpose', purpose)
  if (refusal !== null) return refuse(refusal)

  const entries = move(amountDong, { to: `${fund}:expenses`, from: `${fund}:cash` })
  return append(ledger, { kind: 'expense', ...draft, ...recording, entries })
}

/** The two funds never mix: what goes from one to the other does so openly, for a reason. */
export function recordTransfer(
  ledger: Ledger,
  draft: TransferDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, from, amountDong, reason } = draft
  const to = otherFund(from)
  const refusal =
    checkRecording(ledger, recording, { valueOn, touched: [from, to] }) ??
    checkAmount(amountDong) ??
    checkText('reason', reason)
  if (refusal !== null) return refuse(refusal)

  const entries = [
    ...move(amountDong, { to: `${from}:transfers`, from: `${from}:cash` }),
    ...move(amountDong, { to: `${to}:cash`, from: `${to}:transfers` }),
  ]
  return append(ledger, { kind: 'transfer', ...draft, ...recording, entries })
}

/** Is this an amount that can change hands? */
export function checkAmount(amountDong: Dong): FundRefusal | null {
  return checkLeast(amountDong, dong(1))
}

/** Is this an amount that can lie in a cash box, an empty one included? */
export function checkCash(amountDong: Dong): FundRefusal | null {
  return checkLeast(amountDong, noDong)
}

function checkLeast(amountDong: Dong, leastDong: Dong): FundRefusal | null {
  if (isDong(amountDong) && amountDong >= leastDong && amountDong <= amountDongMax) return null
  return { reason: 'amountInvalid', leastDong, mostDong: dong(amountDongMax) }
}

export function checkText(field: 'reason' | 'evidence' | 'purpose', text: string): FundRefusal | null {
  return text.trim() === '' ? { reason: 'textMissing', field } : null
}

/** What one person does alone, nobody has checked. Names are compared as written, without the spaces around them. */
export function checkSecondPerson(one: string, other: string): FundRefusal | null {
  const isMissing = one.trim() === '' || other.trim() === '' || one.trim() === other.trim()
  return isMissing ? { reason: 'secondPersonNeeded' } : null
}
