import { isActiveMember } from '../../members/member.ts'
import type { Member } from '../../members/schema.ts'
import { type Result, refuse } from '../../refusals/result.ts'
import { append, move, type Recorded } from '../book/append.ts'
import { fundDongOn } from '../book/balance.ts'
import type { Book } from '../book/book.ts'
import type { DisbursementDraft } from '../book/draft-schema.ts'
import { findFile } from '../book/loan-files.ts'
import type { Recording } from '../book/recording-schema.ts'
import type { FundRefusal } from '../book/refusal.ts'
import type { Ledger } from '../book/schema.ts'
import type { Meeting } from '../loans/meeting.ts'
import type { Loan } from '../loans/schema.ts'
import { checkTerms } from '../loans/terms.ts'
import { loanBreachesOf, regulationOn, shareBreachesOf } from '../regulation/regulation.ts'
import { loanOf } from './agreed-loan.ts'
import { checkRecording, checkText } from './checks.ts'

/**
 * Hands a loan out of the income fund: to a member of that day, within the regulation of that day, from cash that is
 * there. `members` are the club's; the borrower must be among them.
 */
export function disburseLoan(
  book: Book,
  draft: DisbursementDraft,
  { members, meetingDay, ...recording }: Recording & Meeting & { readonly members: readonly Member[] },
): Result<Recorded, FundRefusal> {
  const { valueOn, ...borrowing } = draft
  const lent = loanOf(book.ledger.regulations, borrowing, { startsOn: valueOn, meetingDay })
  const refusal =
    checkRecording(book, recording, { valueOn, touched: ['incomeFund'] }) ??
    checkText('purpose', lent.purpose) ??
    checkLoan(book, lent) ??
    checkBorrower(book.ledger, lent, members)
  if (refusal !== null) return refuse(refusal)

  const amount = lent.terms.principalDong
  const entries = move(amount, { to: 'incomeFund:loans', from: 'incomeFund:cash', loan: lent.id })
  return append(book, {
    kind: 'disbursement',
    valueOn,
    ...recording,
    lent,
    entries,
  })
}

function checkLoan(book: Book, { id, terms }: Loan): FundRefusal | null {
  if (findFile(book.loans, id) !== undefined) return { reason: 'loanKnown' }
  const problems = checkTerms(terms)
  if (problems.length > 0) return { reason: 'termsInvalid', problems }

  const regulation = regulationOn(book.ledger.regulations, terms.startsOn)
  if (regulation === null) return { reason: 'noRegulation', on: terms.startsOn }

  const fundDong = fundDongOn(book, 'incomeFund', terms.startsOn)
  const breaches = [...loanBreachesOf(regulation, terms), ...shareBreachesOf(regulation, terms, fundDong)]
  return breaches.length === 0
    ? null
    : { reason: 'outsideRegulation', regulation: regulation.number, breaches }
}

function checkBorrower(
  { club }: Ledger,
  { borrower, terms }: Loan,
  members: readonly Member[],
): FundRefusal | null {
  const isMember = members.some(
    (member) => member.id === borrower && member.club === club && isActiveMember(member, terms.startsOn),
  )
  return isMember ? null : { reason: 'notAMember', on: terms.startsOn }
}
