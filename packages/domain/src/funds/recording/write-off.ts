import { type Result, refuse } from '../../refusals/result.ts'
import { append, move, type Recorded } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { lowestFrom } from '../evenings.ts'
import type { WriteOffDraft } from '../records/draft-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { checkDecision } from './checks.ts'
import { openLoan } from './open-loan.ts'

/** Gives up the principal still owed on a loan. This is a loss of the income fund, decided by two people. */
export function writeOffLoan(
  book: Book,
  draft: WriteOffDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, loan: id } = draft
  const refusal = checkDecision(book, recording, draft)
  if (refusal !== null) return refuse(refusal)
  const found = openLoan(book, id, valueOn)
  if (!found.ok) return found

  const principalDong = lowestFrom(found.value.history.owed, valueOn).amountDong
  const entries = move(principalDong, { to: 'incomeFund:writeOffs', from: 'incomeFund:loans', loan: id })
  return append(book, { kind: 'writeOff', ...draft, ...recording, principalDong, entries })
}
