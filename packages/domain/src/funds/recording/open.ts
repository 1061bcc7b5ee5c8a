import { type Result, refuse } from '../../refusals/result.ts'
import { append, move, type Recorded } from '../book/append.ts'
import { type Book, isFundUsed } from '../book/book.ts'
import { findFile } from '../book/loan-files.ts'
import { sumDong } from '../dong.ts'
import type { Meeting } from '../loans/meeting.ts'
import { checkTerms } from '../loans/terms.ts'
import type { OpeningDraft } from '../records/draft-schema.ts'
import type { Recording } from '../records/recording-schema.ts'
import type { FundRefusal } from '../refusals/refusal.ts'
import { loanOf } from './agreed-loan.ts'
import { checkCash, checkRecording, checkSecondPerson, checkText } from './checks.ts'

/**
 * Begins the book of a fund that is older than the book, from its cut-off sheet: the counted cash and what each member
 * still owed, with evidence and two signatures. This is the fund’s first step; nothing earlier can be recorded.
 */
export function openFund(
  book: Book,
  draft: OpeningDraft,
  { meetingDay, ...recording }: Recording & Meeting,
): Result<Recorded, FundRefusal> {
  const refusal = whyNotOpened(book, draft, recording)
  if (refusal !== null) return refuse(refusal)

  const loans = draft.loans.map((borrowing) =>
    loanOf(book.ledger.regulations, borrowing, { startsOn: draft.valueOn, meetingDay }),
  )
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
  return append(book, { kind: 'opening', ...draft, ...recording, loans, entries })
}

function whyNotOpened(book: Book, draft: OpeningDraft, recording: Recording): FundRefusal | null {
  const { fund, valueOn, cashDong, loans, evidence, signedBy } = draft
  if (isFundUsed(book, fund)) return { reason: 'fundInUse', fund }
  if (fund === 'activityFund' && loans.length > 0) return { reason: 'onlyIncomeFundLends' }
  const ids = loans.map(({ loan }) => loan)
  if (new Set(ids).size < ids.length || ids.some((id) => findFile(book.loans, id) !== undefined))
    return { reason: 'loanKnown' }
  return (
    checkRecording(book, recording, { valueOn, touched: [] }) ??
    checkCash(cashDong) ??
    checkSources(draft) ??
    checkText('evidence', evidence) ??
    checkSecondPerson(...signedBy)
  )
}

/** If the sheet says where money came from, it must say so for all of it. */
function checkSources({ fund, cashDong, loans, sources }: OpeningDraft): FundRefusal | null {
  const countedDong = sumDong([cashDong, ...loans.map(({ principalDong }) => principalDong)])
  const statedDong = sumDong(sources.map(({ amountDong }) => amountDong))
  return sources.length === 0 || statedDong === countedDong
    ? null
    : { reason: 'sheetSumDiffers', fund, sum: 'sources', statedDong, countedDong }
}
