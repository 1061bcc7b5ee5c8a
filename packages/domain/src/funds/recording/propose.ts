import { accept, type Result, refuse } from '../../refusals/result.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import type { Recorded } from '../book/append.ts'
import type { Book } from '../book/book.ts'
import { type Taken, taken } from '../book/step.ts'
import type { Meeting } from '../loans/meeting.ts'
import type { Proposal, ProposalDraft } from '../records/proposal-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { Transaction } from '../records/schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { checkText } from './checks.ts'
import { openByCutOff } from './cut-off.ts'
import { restructureLoan } from './restructure.ts'
import { reverseTransaction } from './reverse.ts'
import { writeOffLoan } from './write-off.ts'

/**
 * Stands for the second person while `propose` tries whether the step is possible. No id or name contains this
 * character.
 */
const somebodyElse = '\u0000'

/** The proposals that nobody has confirmed or declined. */
export function pendingOf({ ledger: { proposals, answers } }: Book): readonly Proposal[] {
  const answered = new Set(answers.map(({ proposal }) => proposal))
  return proposals.filter(({ number }) => !answered.has(number))
}

/**
 * Proposes a step that needs a second person: a cut-off sheet, a reversal, new conditions or a write-off. It has no
 * effect until somebody else confirms it. Refused for the same reasons as the step itself, and when another proposal
 * about the same thing is open.
 */
export function propose(
  book: Book,
  asks: ProposalDraft,
  { meetingDay, ...recording }: Recording & Meeting,
): Result<Taken, FundRefusal> {
  if (pendingOf(book).some((pending) => aboutOf(pending.asks) === aboutOf(asks)))
    return refuse({ reason: 'alreadyProposed' })
  const tried = carryOut(book, asks, { recording: { ...recording, meetingDay }, approvedBy: somebodyElse })
  if (!tried.ok) return tried
  const number = book.ledger.proposals.length + 1
  return accept(taken(book, { kind: 'proposal', proposal: { number, ...recording, asks } }))
}

/** What a proposal is about: only one proposal about the same thing may be open at a time. */
function aboutOf(asks: ProposalDraft): string {
  if (asks.kind === 'opening') return asks.kind
  return asks.kind === 'reversal' ? `reversal ${asks.reverses}` : asks.loan
}

/** Carries out a proposal that a second person confirms; `recording` is by that person. */
export function confirmProposal(
  book: Book,
  number: number,
  recording: Recording & Meeting,
): Result<Taken, FundRefusal> {
  const proposal = pendingOf(book).find((pending) => pending.number === number)
  if (proposal === undefined) return refuse({ reason: 'proposalAnswered' })
  const { recordedBy: approvedBy } = recording
  const asked = { ...recording, recordedBy: proposal.recordedBy }
  const result = carryOut(book, proposal.asks, { recording: asked, approvedBy })
  if (!result.ok) return result
  const [transaction, ...further] = result.value
  return accept(taken(book, { kind: 'confirmation', proposal: number, transaction, further }))
}

/** Declines a proposal, or takes back one’s own; it then never takes effect. */
export function declineProposal(
  book: Book,
  { proposal: number, reason }: { readonly proposal: number; readonly reason: string },
  recording: Recording,
): Result<Taken, FundRefusal> {
  if (!pendingOf(book).some((pending) => pending.number === number))
    return refuse({ reason: 'proposalAnswered' })
  const refusal = checkText('reason', reason)
  if (refusal !== null) return refuse(refusal)
  const decline = { is: 'declined', proposal: number, reason, ...recording } as const
  return accept(taken(book, { kind: 'decline', decline }))
}

/** What is booked when the second person agrees: one step, or two if a sheet begins both funds. */
type Booked = readonly [Transaction, ...Transaction[]]

type Decided = { readonly recording: Recording & Meeting; readonly approvedBy: string }

function carryOut(
  book: Book,
  asks: ProposalDraft,
  { recording, approvedBy }: Decided,
): Result<Booked, FundRefusal> {
  const { meetingDay: __, ...own } = recording
  switch (asks.kind) {
    case 'opening':
      return openByCutOff(book, asks, { ...recording, signedBy: [recording.recordedBy, approvedBy] })
    case 'reversal': {
      const { kind: _, ...draft } = asks
      return single(reverseTransaction(book, { ...draft, approvedBy }, own))
    }
    case 'restructuring': {
      const { kind: _, ...draft } = asks
      return single(restructureLoan(book, { ...draft, approvedBy }, recording))
    }
    case 'writeOff': {
      const { kind: _, ...draft } = asks
      return single(writeOffLoan(book, { ...draft, approvedBy }, own))
    }
    default:
      return assertNever(asks)
  }
}

function single(result: Result<Recorded, FundRefusal>): Result<Booked, FundRefusal> {
  return result.ok ? accept([result.value.transaction]) : result
}
