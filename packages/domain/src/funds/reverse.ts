import { type IsoDate, laterOf } from '../calendar/iso-date.ts'
import { type Result, refuse } from '../refusals/result.ts'
import { append, checkRecording, type Recorded } from './append.ts'
import { isStanding, loansBegunBy, loansTouchedBy, reversalOf } from './book.ts'
import { dong } from './dong.ts'
import { checkSecondPerson, checkText } from './record.ts'
import type { FundRefusal } from './refusal.ts'
import type { Ledger, Recording, ReversalDraft, Transaction } from './schema.ts'

/**
 * Takes a mistaken step back by one that negates it entry by entry, with a reason and a second person. A step is taken
 * back once, and a taking back never; a loan's steps that rest on this one go first.
 */
export function reverseTransaction(
  ledger: Ledger,
  draft: ReversalDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, reverses, reason, approvedBy } = draft
  const original = ledger.transactions.find(({ id }) => id === reverses)
  if (original === undefined) return refuse({ reason: 'transactionUnknown' })
  const refusal =
    checkRecording(ledger, recording, { valueOn, touched: [] }) ??
    whyNotReversible(ledger, original) ??
    checkText('reason', reason) ??
    checkSecondPerson(recording.recordedBy, approvedBy)
  if (refusal !== null) return refuse(refusal)
  const notBefore = earliestReversal(ledger, original)
  if (valueOn < notBefore) return refuse({ reason: 'reversalTooEarly', notBefore })

  const entries = original.entries.map((entry) => ({ ...entry, amountDong: dong(-entry.amountDong) }))
  return append(ledger, { kind: 'reversal', ...draft, ...recording, entries })
}

function whyNotReversible(ledger: Ledger, original: Transaction): FundRefusal | null {
  if (original.kind === 'reversal') return { reason: 'reversalNotReversible' }
  if (reversalOf(ledger, original.id) !== undefined) return { reason: 'alreadyReversed' }
  const resting = restingOn(ledger, original)
  return resting === undefined
    ? null
    : { reason: 'laterStepStands', kind: resting.kind, valueOn: resting.valueOn }
}

/**
 * The latest step that would make no sense without this one: anything done with a loan whose beginning is taken back;
 * new conditions or a write-off, which were decided for what was owed then.
 */
function restingOn(ledger: Ledger, original: Transaction): Transaction | undefined {
  const loans = loansTouchedBy(original)
  const begins = loansBegunBy(original).length > 0
  return ledger.transactions
    .slice(ledger.transactions.indexOf(original) + 1)
    .findLast(
      (later) =>
        (begins || later.kind === 'restructuring' || later.kind === 'writeOff') &&
        isStanding(ledger, later) &&
        loansTouchedBy(later).some((loan) => loans.includes(loan)),
    )
}

/** Not before the step itself; a loan not before anything, standing or not, that happened while it was there. */
function earliestReversal({ transactions }: Ledger, original: Transaction): IsoDate {
  const loans = loansBegunBy(original).map(({ id }) => id)
  return transactions
    .filter(({ entries }) => entries.some(({ loan }) => loan !== null && loans.includes(loan)))
    .map(({ valueOn }) => valueOn)
    .reduce(laterOf, original.valueOn)
}
