import { isActiveMember } from '../members/member.ts'
import type { Member } from '../members/schema.ts'
import { type Result, refuse } from '../refusals/result.ts'
import { append, checkRecording, move, type Recorded } from './append.ts'
import { fundDongOn } from './balance.ts'
import { isLoanKnown, loanOf } from './open.ts'
import { checkText } from './record.ts'
import type { FundRefusal } from './refusal.ts'
import { loanBreachesOf, regulationOn, shareBreachesOf } from './regulation.ts'
import type { DisbursementDraft, Ledger, Loan, Recording } from './schema.ts'
import { checkTerms } from './terms.ts'

/**
 * Hands a loan out of the income fund: to a member of that day, within the regulation of that day, from cash that is
 * there. `members` are the club's; the borrower must be among them.
 */
export function disburseLoan(
  ledger: Ledger,
  draft: DisbursementDraft,
  { members, ...recording }: Recording & { readonly members: readonly Member[] },
): Result<Recorded, FundRefusal> {
  const { valueOn, ...borrowing } = draft
  const lent = loanOf(ledger, borrowing, valueOn)
  const refusal =
    checkRecording(ledger, recording, { valueOn, touched: ['incomeFund'] }) ??
    checkText('purpose', lent.purpose) ??
    checkLoan(ledger, lent) ??
    checkBorrower(ledger, lent, members)
  if (refusal !== null) return refuse(refusal)

  const amount = lent.terms.principalDong
  const entries = move(amount, { to: 'incomeFund:loans', from: 'incomeFund:cash', loan: lent.id })
  return append(ledger, { kind: 'disbursement', valueOn, ...recording, lent, entries })
}

function checkLoan(ledger: Ledger, { id, terms }: Loan): FundRefusal | null {
  if (isLoanKnown(ledger, id)) return { reason: 'alreadyRecorded' }
  const problems = checkTerms(terms)
  if (problems.length > 0) return { reason: 'termsInvalid', problems }

  const regulation = regulationOn(ledger, terms.startsOn)
  if (regulation === null) return { reason: 'noRegulation', on: terms.startsOn }

  const fundDong = fundDongOn(ledger, 'incomeFund', terms.startsOn)
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
