import type { IsoDate } from '../calendar/iso-date.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { allocateRepayment, payoffOf } from './allocate.ts'
import { append, checkRecording, move, type Recorded } from './append.ts'
import { lowestFrom, outstandingOf, principalEntriesOf } from './balance.ts'
import { isStanding, loansBegunBy, restructuringsOf } from './book.ts'
import { termsOf } from './open.ts'
import { debtOn } from './position.ts'
import { checkAmount, checkSecondPerson, checkText } from './record.ts'
import type { FundRefusal } from './refusal.ts'
import { conditionBreachesOf, regulationOn } from './regulation.ts'
import type {
  Ledger,
  Loan,
  LoanId,
  LoanTerms,
  Recording,
  RepaymentDraft,
  RestructuringDraft,
  WriteOffDraft,
} from './schema.ts'
import { checkTerms } from './terms.ts'

/** Money that a member pays back: what it is used for is computed, not typed. More than the payoff is refused. */
export function recordRepayment(
  ledger: Ledger,
  draft: RepaymentDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, loan: id, amountDong } = draft
  const refusal =
    checkRecording(ledger, recording, { valueOn, touched: ['incomeFund'] }) ?? checkAmount(amountDong)
  if (refusal !== null) return refuse(refusal)
  const found = openLoan(ledger, id, valueOn)
  if (!found.ok) return found

  const debt = debtOn(ledger, found.value, valueOn)
  const { parts, excessDong } = allocateRepayment(amountDong, debt)
  if (excessDong > 0) return refuse({ reason: 'overpaid', payoffDong: payoffOf(debt), excessDong })

  const into = { to: 'incomeFund:cash', loan: id } as const
  const entries = [
    ...move(parts.penaltyDong, { ...into, from: 'incomeFund:penalties' }),
    ...move(parts.interestDong, { ...into, from: 'incomeFund:interest' }),
    ...move(parts.principalDong, { ...into, from: 'incomeFund:loans' }),
  ]
  return append(ledger, { kind: 'repayment', ...draft, ...recording, parts, entries })
}

/**
 * Gives a loan new conditions for what is still owed of its principal, agreed upon with a second person. Interest and
 * penalty owed by then stay owed and as late as they are; a month that had begun is due that day. No money moves.
 */
export function restructureLoan(
  ledger: Ledger,
  { conditions, ...draft }: RestructuringDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, loan: id, reason, approvedBy } = draft
  const refusal = checkDecision(ledger, recording, { valueOn, reason, approvedBy })
  if (refusal !== null) return refuse(refusal)
  const found = openLoan(ledger, id, valueOn)
  if (!found.ok) return found

  const principalDong = outstandingOf(ledger, id, valueOn)
  const terms = termsOf(ledger, { ...conditions, principalDong, startsOn: valueOn })
  const refused = checkConditions(ledger, terms)
  return refused === null
    ? append(ledger, { kind: 'restructuring', ...draft, ...recording, terms, entries: [] })
    : refuse(refused)
}

function checkConditions(ledger: Ledger, terms: LoanTerms): FundRefusal | null {
  const problems = checkTerms(terms)
  if (problems.length > 0) return { reason: 'termsInvalid', problems }
  const regulation = regulationOn(ledger, terms.startsOn)
  if (regulation === null) return { reason: 'noRegulation', on: terms.startsOn }
  const breaches = conditionBreachesOf(regulation, terms)
  return breaches.length === 0
    ? null
    : { reason: 'outsideRegulation', regulation: regulation.number, breaches }
}

/** Gives up what is still owed of a loan's principal: a loss of the income fund, decided by two. */
export function writeOffLoan(
  ledger: Ledger,
  draft: WriteOffDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const { valueOn, loan: id } = draft
  const refusal = checkDecision(ledger, recording, draft)
  if (refusal !== null) return refuse(refusal)
  const found = openLoan(ledger, id, valueOn)
  if (!found.ok) return found

  const principalDong = lowestFrom(principalEntriesOf(ledger, id), valueOn).amountDong
  const entries = move(principalDong, { to: 'incomeFund:writeOffs', from: 'incomeFund:loans', loan: id })
  return append(ledger, { kind: 'writeOff', ...draft, ...recording, principalDong, entries })
}

type Decision = { readonly valueOn: IsoDate; readonly reason: string; readonly approvedBy: string }

function checkDecision(
  ledger: Ledger,
  recording: Recording,
  { valueOn, reason, approvedBy }: Decision,
): FundRefusal | null {
  return (
    checkRecording(ledger, recording, { valueOn, touched: ['incomeFund'] }) ??
    checkText('reason', reason) ??
    checkSecondPerson(recording.recordedBy, approvedBy)
  )
}

/**
 * The loan of which something is still owed on that day and will be on every later one, and which has not been given
 * new conditions since.
 */
function openLoan(ledger: Ledger, id: LoanId, valueOn: IsoDate): Result<Loan, FundRefusal> {
  const loan = ledger.transactions
    .filter((transaction) => isStanding(ledger, transaction))
    .flatMap(loansBegunBy)
    .find((begun) => begun.id === id)
  if (loan === undefined) return refuse({ reason: 'loanUnknown' })

  const from = startOfConditions(ledger, loan)
  if (valueOn < from) return refuse({ reason: 'beforeLoan', from })
  const { amountDong } = lowestFrom(principalEntriesOf(ledger, id), valueOn)
  return amountDong > 0 ? accept(loan) : refuse({ reason: 'loanClosed' })
}

function startOfConditions(ledger: Ledger, { id, terms }: Loan): IsoDate {
  const latest = restructuringsOf(ledger, id).findLast((restructuring) => isStanding(ledger, restructuring))
  return latest?.valueOn ?? terms.startsOn
}
