import { type IsoDate, laterOf } from '../../calendar/iso-date.ts'
import { type Result, refuse } from '../../refusals/result.ts'
import { append, type Recorded } from '../book/append.ts'
import { type Book, isNeverReversed, reversalOf, stepOf } from '../book/book.ts'
import type { LoanFile } from '../book/loan-file.ts'
import { findFile } from '../book/loan-files.ts'
import { loansBegunBy, loansTouchedBy } from '../book/loan-steps.ts'
import { dong } from '../dong.ts'
import type { LoanId } from '../loans/schema.ts'
import type { ReversalDraft } from '../records/draft-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { Transaction } from '../records/schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { checkRecording, checkSecondPerson, checkText } from './checks.ts'

/**
 * Reverses a mistaken step with a new step that negates each of its entries, for a reason and with a second person. A
 * step can be reversed once, and a reversal never. Later steps of the same loan that depend on it must be reversed
 * first.
 */
export function reverseTransaction(
  book: Book,
  draft: ReversalDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, reverses, reason, approvedBy } = draft
  const original = stepOf(book.ledger, reverses)
  if (original === undefined) return refuse({ reason: 'transactionUnknown' })
  const refusal =
    checkRecording(book, recording, { valueOn, touched: [] }) ??
    whyNotReversible(book, original) ??
    checkText('reason', reason) ??
    checkSecondPerson(recording.recordedBy, approvedBy)
  if (refusal !== null) return refuse(refusal)
  const notBefore = earliestReversal(book, original)
  if (valueOn < notBefore) return refuse({ reason: 'reversalTooEarly', notBefore })

  const entries = original.entries.map((entry) => ({ ...entry, amountDong: dong(-entry.amountDong) }))
  return append(book, { kind: 'reversal', ...draft, ...recording, entries })
}

function whyNotReversible(book: Book, original: Transaction): FundRefusal | null {
  if (original.kind === 'reversal') return { reason: 'reversalNotReversible' }
  if (reversalOf(book, original.number) !== undefined) return { reason: 'alreadyReversed' }
  const resting = restingOn(book, original)
  return resting === undefined
    ? null
    : { reason: 'laterStepStands', kind: resting.kind, valueOn: resting.valueOn }
}

/**
 * The latest step that depends on this one. If this one began a loan, that is any step of the loan. Otherwise it is new
 * conditions or a write-off, which were decided on the amount owed then.
 */
function restingOn(book: Book, original: Transaction): Transaction | undefined {
  const begins = loansBegunBy(original).length > 0
  return filesOf(book, loansTouchedBy(original))
    .flatMap(({ steps }) => steps)
    .filter(
      (later) =>
        later.number > original.number &&
        (begins || later.kind === 'restructuring' || later.kind === 'writeOff') &&
        isNeverReversed(book, later),
    )
    .toSorted((one, other) => one.number - other.number)
    .at(-1)
}

/**
 * The first day on which a step can be reversed: its own day. For a step that began loans, the day of their last
 * movement, even if that was reversed.
 */
function earliestReversal(book: Book, original: Transaction): IsoDate {
  const begun = loansBegunBy(original).map(({ id }) => id)
  return filesOf(book, begun)
    .flatMap(({ history: { owed, interestPaid, penaltyPaid } }) => [owed, interestPaid, penaltyPaid])
    .flatMap((evenings) => evenings.at(-1)?.on ?? [])
    .reduce(laterOf, original.valueOn)
}

function filesOf({ loans }: Book, ids: readonly LoanId[]): readonly LoanFile[] {
  return ids.flatMap((id) => findFile(loans, id) ?? [])
}
