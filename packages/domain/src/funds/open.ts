import type { IsoDate } from '../calendar/iso-date.ts'
import { type Result, refuse } from '../refusals/result.ts'
import { append, checkRecording, move, type Recorded } from './append.ts'
import { isStanding, touchesFund } from './book.ts'
import { dong } from './dong.ts'
import { checkCash, checkSecondPerson, checkText } from './record.ts'
import type { FundRefusal } from './refusal.ts'
import { regulationOn } from './regulation.ts'
import type { DisbursementDraft, Ledger, Loan, LoanTerms, OpeningDraft, Recording } from './schema.ts'
import { checkTerms } from './terms.ts'

type Borrowing = Omit<DisbursementDraft, 'valueOn'>

/** For loans older than any regulation on record: nobody agreed upon a charge for delay. */
const withoutRegulation = { roundingUnitDong: dong(1000), lateMonthlyRateBasisPoints: 0 }

/**
 * Begins the book of a fund that is older than the book, from its cut-off sheet: the cash that was counted and what each
 * member still owed, on evidence, signed by two. It is the fund's first step, and nothing is recorded from before it.
 */
export function openFund(
  ledger: Ledger,
  draft: OpeningDraft,
  recording: Recording,
): Result<Recorded, FundRefusal> {
  const refusal = whyNotOpened(ledger, draft, recording)
  if (refusal !== null) return refuse(refusal)

  const loans = draft.loans.map((borrowing) => loanOf(ledger, borrowing, draft.valueOn))
  for (const [index, { terms }] of loans.entries()) {
    const problems = checkTerms(terms)
    if (problems.length > 0) return refuse({ reason: 'sheetLoanInvalid', row: index + 1, problems })
  }

  const from = `${draft.fund}:opening` as const
  const entries = [
    ...move(draft.cashDong, { to: `${draft.fund}:cash`, from }),
    ...loans.flatMap(({ id, terms }) =>
      move(terms.principalDong, { to: 'incomeFund:loans', from: 'incomeFund:opening', loan: id }),
    ),
  ]
  return append(ledger, { kind: 'opening', ...draft, ...recording, loans, entries })
}

function whyNotOpened(ledger: Ledger, draft: OpeningDraft, recording: Recording): FundRefusal | null {
  const { fund, valueOn, cashDong, loans, evidence, signedBy } = draft
  const isUsed = ledger.transactions.some(
    (transaction) => isStanding(ledger, transaction) && touchesFund(transaction, fund),
  )
  if (isUsed) return { reason: 'fundInUse', fund }
  if (fund === 'activityFund' && loans.length > 0) return { reason: 'onlyIncomeFundLends' }
  const ids = loans.map(({ loan }) => loan)
  if (new Set(ids).size < ids.length || ids.some((id) => isLoanKnown(ledger, id)))
    return { reason: 'alreadyRecorded' }
  return (
    checkRecording(ledger, recording, { valueOn, touched: [] }) ??
    checkCash(cashDong) ??
    checkText('evidence', evidence) ??
    checkSecondPerson(...signedBy)
  )
}

/** Has a loan with this id ever been recorded, even if it was taken back? */
export function isLoanKnown({ transactions }: Ledger, id: Loan['id']): boolean {
  return transactions.some(({ entries }) => entries.some(({ loan }) => loan === id))
}

export function loanOf(
  ledger: Ledger,
  { loan, borrower, guarantor, purpose, principalDong, conditions }: Borrowing,
  startsOn: IsoDate,
): Loan {
  const terms = termsOf(ledger, { ...conditions, principalDong, startsOn })
  return { id: loan, borrower, guarantor, purpose, terms }
}

/** The conditions and what the regulation of the day adds to them. */
export function termsOf(
  ledger: Ledger,
  conditions: Omit<LoanTerms, 'roundingUnitDong' | 'lateMonthlyRateBasisPoints'>,
): LoanTerms {
  const { roundingUnitDong, lateMonthlyRateBasisPoints } =
    regulationOn(ledger, conditions.startsOn) ?? withoutRegulation
  return { ...conditions, roundingUnitDong, lateMonthlyRateBasisPoints }
}
